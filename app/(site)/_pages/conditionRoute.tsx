import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/channels/pageMetadata'
import { ConditionView } from '@/components/condition/ConditionView'
import { PageFrame } from '@/components/frame/PageFrame'
import { getConditionPage } from '@/content/getConditionPage'
import { payloadForSite } from '@/content/payloadForSite'
import type { Locale } from '@/domain/locales'
import { pagePath } from '@/domain/sitePaths'
import { frameFor } from './frameFor'
import { pathsIn } from './pathsIn'

const read = cache(
  async (slug: string, locale: Locale) =>
    (await getConditionPage(await payloadForSite(), { slug, locale })) ?? notFound(),
)

interface Props {
  params: Promise<{ slug: string }>
}

/** A condition's page in one language. */
export function conditionRoute(locale: Locale) {
  async function readAll({ params }: Props) {
    const { slug } = await params
    const [frame, page] = await Promise.all([frameFor(locale), read(slug, locale)])
    const paths = pathsIn(page.availableIn, (each) => pagePath('conditions', page.slug, each))
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
        <PageFrame frame={frame} area="conditions" translations={paths}>
          <ConditionView page={page} />
        </PageFrame>
      )
    },
  }
}
