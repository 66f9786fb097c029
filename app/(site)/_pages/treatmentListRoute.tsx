import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { PageFrame } from '@/components/frame/PageFrame'
import { TreatmentListView } from '@/components/lists/TreatmentListView'
import { pagedTitle } from '@/components/presenters/pagedTitle'
import { siteWords } from '@/components/words/siteWords'
import { listTreatments } from '@/content/listTreatments'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { listPath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { type ListRouteProps, pageAskedFor, pathsOfListPage } from './listRoute'
import { pathsIn } from './pathsIn'

const read = cache(
  async (locale: Locale, page: number) =>
    (await listTreatments(await payloadForSite(), { locale, page })) ?? notFound(),
)

const pathOf = (locale: Locale) => listPath('treatments', locale)

/** The list of treatments in one language. */
export function treatmentListRoute(locale: Locale) {
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
        title: pagedTitle(words.treatments, list.page.number, locale),
        description: words.treatmentsIntro,
        paths: pathsOfListPage('treatments', frame, list.page.number),
      })
    },
    async Page(props: ListRouteProps) {
      const { frame, list } = await readAll(props)
      return (
        <PageFrame frame={frame} area="treatments" translations={pathsIn(frame.languages, pathOf)}>
          <TreatmentListView list={list} />
        </PageFrame>
      )
    },
  }
}
