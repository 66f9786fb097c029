import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { PageFrame } from '@/components/frame/PageFrame'
import { ConditionListView } from '@/components/lists/ConditionListView'
import { pagedTitle } from '@/components/presenters/pagedTitle'
import { siteWords } from '@/components/words/siteWords'
import { listConditions } from '@/content/listConditions'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { listPath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { type ListRouteProps, pageAskedFor, pathsOfListPage } from './listRoute'
import { pathsIn } from './pathsIn'

const read = cache(
  async (locale: Locale, page: number) =>
    (await listConditions(await payloadForSite(), { locale, page })) ?? notFound(),
)

const pathOf = (locale: Locale) => listPath('conditions', locale)

/** The list of conditions in one language. */
export function conditionListRoute(locale: Locale) {
  const words = siteWords(locale).lists
  async function readAll(props: ListRouteProps) {
    const page = await pageAskedFor(props)
    const [frame, list] = await Promise.all([frameFor(locale), read(locale, page)])
    return { frame, list }
  }
  return {
    async generateMetadata(props: ListRouteProps) {
      const { frame, list } = await readAll(props)
      return pageMetadata({
        frame,
        title: pagedTitle(words.conditions, list.page.number, locale),
        description: words.conditionsIntro,
        paths: pathsOfListPage('conditions', frame, list.page.number),
      })
    },
    async Page(props: ListRouteProps) {
      const { frame, list } = await readAll(props)
      return (
        <PageFrame frame={frame} area="conditions" translations={pathsIn(frame.languages, pathOf)}>
          <ConditionListView list={list} />
        </PageFrame>
      )
    },
  }
}
