import {
  APIError,
  type Endpoint,
  Forbidden,
  headersWithCors,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'
import { say } from '@/domain/words'
import type { DocumentRef } from '../storedDocument'
import { putBack } from './putBack'
import { takeDown } from './takeDown'
import { takeDownState } from './takeDownState'

const routeSchema = z.object({ collection: z.string(), id: z.string() })
const longestReason = 1000
const bodySchema = z.object({
  reason: z.string().trim().min(1).max(longestReason),
  andTreatments: z.array(z.string()).default([]),
})

/** The document in the address, for signed-in staff. @throws {Forbidden} for everybody else. */
function refOf(req: PayloadRequest): DocumentRef {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
  const { collection: slug, id } = routeSchema.parse(req.routeParams)
  return { kind: 'collection', slug, id }
}

const json = (req: PayloadRequest, body: object): Response =>
  Response.json(body, { headers: headersWithCors({ headers: new Headers(), req }) })

async function readBody(req: PayloadRequest): Promise<z.infer<typeof bodySchema>> {
  const body: unknown = await req.json?.().catch(() => null)
  const { data } = bodySchema.safeParse(body)
  if (data) return data
  throw new APIError(
    say(req, {
      en: `Say why it is taken down: send a reason of 1 to ${longestReason} characters. Nothing was changed.`,
      es: `Diga por qué se retira: envíe un motivo de 1 a ${longestReason} caracteres. No se ha cambiado nada.`,
    }),
    400,
  )
}

/**
 * For signed-in staff, below `/api/{collection}/{id}`: `GET /take-down` tells what would go or come
 * back, `POST /take-down {reason, andTreatments?}` and `POST /put-back` do it.
 */
export const takeDownEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/:id/take-down',
    handler: async (req) => {
      const state = await takeDownState(req, refOf(req))
      if (!state) throw new NotFound(req.t)
      return json(req, state)
    },
  },
  {
    method: 'post',
    path: '/:id/take-down',
    handler: async (req) => {
      const ref = refOf(req)
      const { andTreatments, reason } = await readBody(req)
      return json(req, {
        documents: await takeDown(req, ref, { confirmed: andTreatments, reason }),
      })
    },
  },
  {
    method: 'post',
    path: '/:id/put-back',
    handler: async (req) => json(req, await putBack(req, refOf(req))),
  },
]
