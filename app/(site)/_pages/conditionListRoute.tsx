import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { PageFrame } from '@/components/frame/PageFrame'
import { ConditionListView } from '@/components/lists/ConditionListView'
import { siteWords } from '@/components/words/siteWords'
import { listConditions } from '@/content/listConditions'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { listPath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { pathsIn } from './pathsIn'

const read = cache(
  async (locale: Locale) =>
    (await listConditions(await payloadForSite(), { locale })) ?? notFound(),
)

const pathOf = (locale: Locale) => listPath('conditions', locale)

/** The list of conditions in one language. */
export function conditionListRoute(locale: Locale) {
  const words = siteWords(locale).lists
  return {
    async generateMetadata() {
      const [frame] = await Promise.all([frameFor(locale), read(locale)])
      return pageMetadata({
        frame,
        title: words.conditions,
        description: words.conditionsIntro,
        paths: pathsIn(frame.languages, pathOf),
      })
    },
    async Page() {
      const [frame, list] = await Promise.all([frameFor(locale), read(locale)])
      return (
        <PageFrame frame={frame} area="conditions" translations={pathsIn(frame.languages, pathOf)}>
          <ConditionListView list={list} />
        </PageFrame>
      )
    },
  }
}
