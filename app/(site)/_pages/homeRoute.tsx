import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { PageFrame } from '@/components/frame/PageFrame'
import { HomeView } from '@/components/home/HomeView'
import { siteWords } from '@/components/words/siteWords'
import { getHomePage } from '@/content/getHomePage'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { homePath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { pathsIn } from './pathsIn'

const read = cache(async (locale: Locale) => getHomePage(await payloadForSite(), { locale }))

/** The home page in one language. */
export function homeRoute(locale: Locale) {
  return {
    async generateMetadata() {
      const [frame, page] = await Promise.all([frameFor(locale), read(locale)])
      return pageMetadata({
        frame,
        title: '',
        description: page?.intro || siteWords(locale).home.intro,
        paths: pathsIn(frame.languages, homePath),
      })
    },
    async Page() {
      const [frame, page] = await Promise.all([frameFor(locale), read(locale)])
      return (
        <PageFrame frame={frame} area={null} translations={pathsIn(frame.languages, homePath)}>
          <HomeView page={page ?? notFound()} />
        </PageFrame>
      )
    },
  }
}
