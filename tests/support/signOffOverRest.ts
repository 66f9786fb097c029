import { z } from 'zod'

/** Sessions of the two people whose agreement makes a sign-off. */
export interface SignerTokens {
  editor: string
  reviewer: string
}

interface Answer {
  status: number
  body: unknown
}

/** Asks REST in somebody's name, below `/api`. */
export type AskRest = (
  path: string,
  request: { method?: 'PATCH' | 'POST'; token: string; body?: object },
) => Promise<Answer>

const requestedSchema = z.object({ id: z.string() })
const wholeSchema = z.object({ fingerprints: z.record(z.string(), z.unknown()) })

function good<T>({ body, status }: Answer, schema: z.ZodType<T>): T {
  if (status !== 200) throw new Error(`Signing off answered ${status}: ${JSON.stringify(body)}`)
  return schema.parse(body)
}

/**
 * Has a draft signed off over REST, as two people would in the admin: what is left is to publish it.
 *
 * @param document.data saved as a draft before
 */
export async function signOffOverRest(
  rest: AskRest,
  { editor, reviewer }: SignerTokens,
  { collection, data, id }: { collection: string; data?: object; id: string },
): Promise<void> {
  if (data) {
    const draft = { method: 'PATCH', token: editor, body: { ...data, _status: 'draft' } } as const
    good(await rest(`/${collection}/${id}?draft=true&depth=0`, draft), z.unknown())
  }
  const asked = { documentType: collection, documentId: id }
  const request = await rest('/reviews/request', { method: 'POST', token: editor, body: asked })
  const review = good(request, requestedSchema).id
  const whole = await rest(`/reviews/${review}/whole`, { token: reviewer })
  const { fingerprints } = good(whole, wholeSchema)
  const approval = { method: 'POST', token: reviewer, body: { fingerprints } } as const
  good(await rest(`/reviews/${review}/approve`, approval), z.unknown())
}
