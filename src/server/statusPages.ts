import { buffer } from 'node:stream/consumers'
import { expiryOf } from './answerExpiry'
import type { InnerClient } from './askInner'
import { builtHeaders } from './innerRequest'
import { createSharing } from './renders'
import { type Representation, representationOf } from './representation'
import { languageOf } from './routeClass'
import { type StatusCode, staticStatusPage } from './statusBodies'
import { withoutScripts } from './withoutScripts'

export interface StatusPage {
  body: Representation
  /** When it stops being true although nothing is published, in milliseconds since 1970. */
  expiresAt: number
}

/** The rendered `/status/{code}` pages, which stand where Next's own bodies would be empty. */
export interface StatusPages {
  /**
   * The page for a status in the language of the address that failed. If even that page can't be
   * rendered, a few static words.
   *
   * @param version of the public state; undefined if it isn't known, and then nothing is kept
   */
  get(code: StatusCode, pathname: string, version: number | undefined): Promise<StatusPage>
}

/** A reader has waited already: the page that explains it has this long. */
const patienceMs = 5_000
/** So long the static words stand in for a page that could not be rendered. */
const retryMs = 10_000

export const htmlType = 'text/html; charset=utf-8'

export function createStatusPages(
  inner: InnerClient,
  { isDev, publicUrl }: { isDev: boolean; publicUrl: string },
): StatusPages {
  const kept = new Map<string, StatusPage & { version: number }>()
  const sharing = createSharing<StatusPage | null>()

  async function render(path: string): Promise<StatusPage | null> {
    try {
      const began = new Date()
      const limit = AbortSignal.timeout(patienceMs)
      const asked = { method: 'GET', path, headers: builtHeaders(publicUrl) }
      const answer = await inner.ask(asked, undefined, limit)
      const body = await buffer(answer)
      if (answer.statusCode !== 200 || body.length === 0) return null
      return {
        body: representationOf(isDev ? body : withoutScripts(body), htmlType),
        expiresAt: expiryOf(answer.headers, body, began),
      }
    } catch {
      // The static words are the answer: the reader gets a page whatever broke.
      return null
    }
  }

  return {
    get: async (code, pathname, version) => {
      const language = languageOf(pathname)
      const path = language === 'es' ? `/es/status/${code}` : `/status/${code}`
      const found = kept.get(path)
      // The pages of our own faults ask the database for nothing: one is good for ever.
      const isOurFault = code >= 500
      const wanted = isOurFault ? 0 : version
      const isTrue = found && (isOurFault || found.expiresAt > Date.now())
      if (isTrue && found.version === wanted) return found
      const { outcome } = await sharing.share(path, wanted ?? -1, async (begun) => {
        begun(wanted ?? -1)
        return render(path)
      })
      if (outcome === null) {
        const body = representationOf(staticStatusPage(code, language), htmlType)
        return { body, expiresAt: Date.now() + retryMs }
      }
      if (wanted !== undefined) kept.set(path, { ...outcome, version: wanted })
      return outcome
    },
  }
}
