import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { PageFrame } from '@/components/frame/PageFrame'
import { LocationListView } from '@/components/lists/LocationListView'
import { siteWords } from '@/components/words/siteWords'
import { listLocations } from '@/content/listLocations'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { listPath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { pathsIn } from './pathsIn'

const read = cache(
  async (locale: Locale) => (await listLocations(await payloadForSite(), { locale })) ?? notFound(),
)

const pathOf = (locale: Locale) => listPath('locations', locale)

/** The list of locations in one language. */
export function locationListRoute(locale: Locale) {
  const words = siteWords(locale).lists
  return {
    async generateMetadata() {
      const [frame, list] = await Promise.all([frameFor(locale), read(locale)])
      return pageMetadata({
        frame,
        title: words.clinics,
        description: words.clinicsIntro,
        paths: pathsIn(frame.languages, pathOf),
        expiresAt: list.expiresAt,
      })
    },
    async Page() {
      const [frame, list] = await Promise.all([frameFor(locale), read(locale)])
      return (
        <PageFrame frame={frame} area="locations" translations={pathsIn(frame.languages, pathOf)}>
          <LocationListView list={list} />
        </PageFrame>
      )
    },
  }
}
