import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/frame/PageFrame'
import { plainFrame } from '@/components/frame/plainFrame'
import { StatusView } from '@/components/status/StatusView'
import { statusCodeOf } from '@/components/status/statusCode'
import { siteWords } from '@/components/words/siteWords'
import type { Locale } from '@/domain/locales'
import { homePath } from '@/domain/sitePaths'
import { env } from '@/env'
import { frameFor } from './frameFor'
import { pathsIn } from './pathsIn'

interface Props {
  params: Promise<{ code: string }>
}

/** The page that explains an HTTP status in one language. */
export function statusRoute(locale: Locale) {
  async function readCode({ params }: Props) {
    return statusCodeOf((await params).code) ?? notFound()
  }
  return {
    async generateMetadata(props: Props): Promise<Metadata> {
      const { title } = siteWords(locale).status[await readCode(props)]
      return { title, robots: { index: false } }
    },
    async Page(props: Props) {
      const code = await readCode(props)
      // What failed may be the database: the page that says so asks it for nothing.
      const isOurFault = code === '500' || code === '503'
      const frame = isOurFault ? plainFrame(locale, env().isDemo) : await frameFor(locale)
      return (
        <PageFrame frame={frame} area={null} translations={pathsIn(frame.languages, homePath)}>
          <StatusView code={code} frame={frame} />
        </PageFrame>
      )
    },
  }
}
