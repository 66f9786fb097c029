import { z } from 'zod'

const itemSchema = z.object({
  id: z.string(),
  state: z.string(),
  documents: z.array(z.object({ title: z.string() })).min(1),
  minutes: z.number(),
  may: z.object({ approve: z.boolean() }),
})
const deskSchema = z.object({ items: z.array(itemSchema) })

/** What waits for the signed-in reviewer after a decision. */
export interface Next {
  id: string
  title: string
  minutes: number
}

/**
 * The next review in the queue; null if nothing waits for the signed-in person.
 *
 * @param api where the API is, `/api`
 * @param decided what has just been decided, and is not offered again
 * @throws if the desk can't be read
 */
export async function findNext(api: string, decided: readonly string[]): Promise<Next | null> {
  const response = await fetch(`${api}/reviews/desk`, { credentials: 'same-origin' })
  const { items } = deskSchema.parse(await response.json())
  const next = items.find(
    ({ id, may, state }) => may.approve && state !== 'held' && !decided.includes(id),
  )
  const title = next?.documents[0]?.title
  return next && title !== undefined ? { id: next.id, title, minutes: next.minutes } : null
}
