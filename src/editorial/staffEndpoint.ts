import { APIError, Forbidden, headersWithCors, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'
import { say, type Words } from '@/domain/words'
import type { DocumentRef } from './storedDocument'

const routeSchema = z.object({ collection: z.string(), id: z.string() })

/** The document in an address `/api/{collection}/{id}/…`. @throws {Forbidden} unless staff ask. */
export function askedDocument(req: PayloadRequest): DocumentRef {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
  const { collection: slug, id } = routeSchema.parse(req.routeParams)
  return { kind: 'collection', slug, id }
}

/** The body of a request as JSON; null if there is none or it can't be read. */
export const bodyOf = async (req: PayloadRequest): Promise<unknown> =>
  (await req.json?.().catch(() => null)) ?? null

/**
 * The body of a request as an endpoint takes it.
 *
 * @param otherwise what to say if it is another one, or can't be read
 * @throws {APIError} 400 in these words.
 */
export async function readBody<T extends z.ZodType>(
  req: PayloadRequest,
  schema: T,
  otherwise: Words,
): Promise<z.output<T>> {
  const body = schema.safeParse(await bodyOf(req))
  if (body.success) return body.data
  throw new APIError(say(req, otherwise), 400)
}

/** An answer in JSON. */
export const answerWith = (req: PayloadRequest, body: object): Response =>
  Response.json(body, { headers: headersWithCors({ headers: new Headers(), req }) })
