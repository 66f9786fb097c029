import { z } from 'zod'

const documentSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  _status: z.string().nullish(),
})
const answerSchema = z.object({ docs: z.array(documentSchema) })

/** What a row shows of the document it links. */
export interface LinkedTitle {
  title: string | null
  isLive: boolean
}

interface Waiting {
  id: string
  resolve: (title: LinkedTitle | null) => void
}

/** Twenty rows appear at once; one request answers them all. */
const waiting = new Map<string, Waiting[]>()

/**
 * The title of a linked document in a language, and whether it is live.
 *
 * @param api where Payload's REST is, `/api`
 */
export function loadLinkedTitle(api: string, collection: string, id: string, locale: string) {
  return new Promise<LinkedTitle | null>((resolve) => {
    const key = `${api}/${collection}?locale=${locale}`
    const list = waiting.get(key)
    if (list) {
      list.push({ id, resolve })
      return
    }
    waiting.set(key, [{ id, resolve }])
    setTimeout(() => void answerAll(key), 20)
  })
}

async function answerAll(key: string): Promise<void> {
  const list = waiting.get(key) ?? []
  waiting.delete(key)
  const ids = [...new Set(list.map(({ id }) => id))]
  const query = new URLSearchParams({
    depth: '0',
    draft: 'false',
    'fallback-locale': 'en',
    limit: String(ids.length),
    pagination: 'false',
    'select[name]': 'true',
    'select[title]': 'true',
    'select[_status]': 'true',
    'where[id][in]': ids.join(','),
  })
  const response = await fetch(`${key}&${query}`, { credentials: 'same-origin' }).catch(() => null)
  const parsed = answerSchema.safeParse(await response?.json().catch(() => null))
  for (const { id, resolve } of list) {
    const found = parsed.data?.docs.find((doc) => doc.id === id)
    resolve(
      found
        ? { title: found.name || found.title || null, isLive: found._status === 'published' }
        : null,
    )
  }
}
