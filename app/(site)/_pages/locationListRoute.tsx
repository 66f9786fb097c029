import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { PageFrame } from '@/components/frame/PageFrame'
import { LocationListView } from '@/components/lists/LocationListView'
import { pagedTitle } from '@/components/presenters/pagedTitle'
import { siteWords } from '@/components/words/siteWords'
import { listLocations } from '@/content/listLocations'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { listPath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { type ListRouteProps, pageAskedFor, pathsOfListPage } from './listRoute'
import { pathsIn } from './pathsIn'

const read = cache(
  async (locale: Locale, page: number) =>
    (await listLocations(await payloadForSite(), { locale, page })) ?? notFound(),
)

const pathOf = (locale: Locale) => listPath('locations', locale)

/** The list of locations in one language. */
export function locationListRoute(locale: Locale) {
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
        title: pagedTitle(words.clinics, list.page.number, locale),
        description: words.clinicsIntro,
        paths: pathsOfListPage('locations', frame, list.page.number),
        expiresAt: list.expiresAt,
      })
    },
    async Page(props: ListRouteProps) {
      const { frame, list } = await readAll(props)
      return (
        <PageFrame frame={frame} area="locations" translations={pathsIn(frame.languages, pathOf)}>
          <LocationListView list={list} />
        </PageFrame>
      )
    },
  }
}
