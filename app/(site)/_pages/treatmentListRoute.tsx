import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { PageFrame } from '@/components/frame/PageFrame'
import { TreatmentListView } from '@/components/lists/TreatmentListView'
import { siteWords } from '@/components/words/siteWords'
import { listTreatments } from '@/content/listTreatments'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { listPath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { pathsIn } from './pathsIn'

const read = cache(
  async (locale: Locale) =>
    (await listTreatments(await payloadForSite(), { locale })) ?? notFound(),
)

const pathOf = (locale: Locale) => listPath('treatments', locale)

/** The list of treatments in one language. */
export function treatmentListRoute(locale: Locale) {
  const words = siteWords(locale).lists
  return {
    async generateMetadata() {
      const [frame] = await Promise.all([frameFor(locale), read(locale)])
      return pageMetadata({
        frame,
        title: words.treatments,
        description: words.treatmentsIntro,
        paths: pathsIn(frame.languages, pathOf),
      })
    },
    async Page() {
      const [frame, list] = await Promise.all([frameFor(locale), read(locale)])
      return (
        <PageFrame frame={frame} area="treatments" translations={pathsIn(frame.languages, pathOf)}>
          <TreatmentListView list={list} />
        </PageFrame>
      )
    },
  }
}
