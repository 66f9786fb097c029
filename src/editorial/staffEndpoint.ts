import { Forbidden, headersWithCors, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'
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

/** An answer in JSON. */
export const answerWith = (req: PayloadRequest, body: object): Response =>
  Response.json(body, { headers: headersWithCors({ headers: new Headers(), req }) })
