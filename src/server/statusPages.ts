import { buffer } from 'node:stream/consumers'
import type { InnerClient } from './askInner'
import { builtHeaders } from './innerRequest'
import { createSharing } from './renders'
import { type Representation, representationOf } from './representation'
import { languageOf } from './routeClass'
import { type StatusCode, staticStatusPage } from './statusBodies'
import { withoutScripts } from './withoutScripts'

/** The rendered `/status/{code}` pages, which stand where Next's own bodies would be empty. */
export interface StatusPages {
  /**
   * The page for a status in the language of the address that failed. If even that page can't be
   * rendered, a few static words.
   *
   * @param version of the public state; undefined if it isn't known, and then nothing is kept
   */
  get(code: StatusCode, pathname: string, version: number | undefined): Promise<Representation>
}

/** A reader has waited already: the page that explains it has this long. */
const patienceMs = 5_000

export const htmlType = 'text/html; charset=utf-8'

export function createStatusPages(
  inner: InnerClient,
  { isDev, publicUrl }: { isDev: boolean; publicUrl: string },
): StatusPages {
  const kept = new Map<string, { version: number; page: Representation }>()
  const sharing = createSharing<Representation | null>()

  async function render(path: string): Promise<Representation | null> {
    try {
      const limit = AbortSignal.timeout(patienceMs)
      const asked = { method: 'GET', path, headers: builtHeaders(publicUrl) }
      const answer = await inner.ask(asked, undefined, limit)
      const body = await buffer(answer)
      const isGood = answer.statusCode === 200 && body.length > 0
      return isGood ? representationOf(isDev ? body : withoutScripts(body), htmlType) : null
    } catch {
      // The static words are the answer: the reader gets a page whatever broke.
      return null
    }
  }

  return {
    get: async (code, pathname, version) => {
      const language = languageOf(pathname)
      const path = language === 'es' ? `/es/status/${code}` : `/status/${code}`
      // The pages of our own faults ask the database for nothing: one is good for ever.
      const wanted = code >= 500 ? 0 : version
      const found = kept.get(path)
      if (found !== undefined && found.version === wanted) return found.page
      const { outcome } = await sharing.share(path, wanted ?? -1, async (begun) => {
        begun(wanted ?? -1)
        return render(path)
      })
      if (outcome === null) return representationOf(staticStatusPage(code, language), htmlType)
      if (wanted !== undefined) kept.set(path, { version: wanted, page: outcome })
      return outcome
    },
  }
}
