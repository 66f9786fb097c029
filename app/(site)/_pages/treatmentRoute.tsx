import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { PageFrame } from '@/components/frame/PageFrame'
import { TreatmentView } from '@/components/treatment/TreatmentView'
import { getTreatmentPage } from '@/content/getTreatmentPage'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { pagePath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { pathsIn } from './pathsIn'

const read = cache(
  async (slug: string, locale: Locale) =>
    (await getTreatmentPage(await payloadForSite(), { slug, locale })) ?? notFound(),
)

interface Props {
  params: Promise<{ slug: string }>
}

/** A treatment's page in one language. */
export function treatmentRoute(locale: Locale) {
  async function readAll({ params }: Props) {
    const { slug } = await params
    const [frame, page] = await Promise.all([frameFor(locale), read(slug, locale)])
    const paths = pathsIn(page.availableIn, (each) => pagePath('treatments', page.slug, each))
    return { frame, page, paths }
  }
  return {
    async generateMetadata(props: Props) {
      const { frame, page, paths } = await readAll(props)
      return pageMetadata({ frame, paths, ...page.seo, expiresAt: page.expiresAt })
    },
    async Page(props: Props) {
      const { frame, page, paths } = await readAll(props)
      return (
        <PageFrame frame={frame} area="treatments" translations={paths}>
          <TreatmentView page={page} />
        </PageFrame>
      )
    },
  }
}
