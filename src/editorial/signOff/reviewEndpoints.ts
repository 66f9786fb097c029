import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { say } from '@/domain/words'
import { answerWith, bodyOf } from '../staffEndpoint'
import { approvalSchema, approveReview } from './approveReview'
import { approveSeveral, severalSchema } from './approveSeveral'
import { confirmationSchema, confirmReview } from './confirmReview'
import { findDesk } from './findDesk'
import { findWhole } from './findWhole'
import { holdReview, holdSchema } from './holdReview'
import { publishWhole } from './publishWhole'
import { requestReview, requestSchema } from './requestReview'
import { sendBackReview, sendBackSchema } from './sendBackReview'
import { requireStaff } from './signer'
import { withdrawReview } from './withdrawReview'

const routeSchema = z.object({ id: z.string() })

/** @throws {APIError} 400 that names the part that is wrong. */
async function read<T extends z.ZodType>(req: PayloadRequest, schema: T): Promise<z.output<T>> {
  const parsed = schema.safeParse((await bodyOf(req)) ?? {})
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') || 'body'
  throw new APIError(
    say(req, {
      en: `“${where}” is missing or not as it should be. Nothing was changed.`,
      es: `«${where}» falta o no es como debería. No se ha cambiado nada.`,
    }),
    400,
  )
}

const idOf = (req: PayloadRequest): string => routeSchema.parse(req.routeParams).id

/** An operation on one review: `POST /api/reviews/{id}/{what}`. */
function operation<T extends z.ZodType>(
  what: string,
  schema: T,
  run: (req: PayloadRequest, id: string, body: z.output<T>) => Promise<object>,
): Endpoint {
  return {
    method: 'post',
    path: `/:id/${what}`,
    handler: async (req) => {
      requireStaff(req)
      return answerWith(req, await run(req, idOf(req), await read(req, schema)))
    },
  }
}

const nothing = z.object({})

/** What can be done with reviews over HTTP, below `/api/reviews`; for signed-in staff. */
export const reviewEndpoints: Endpoint[] = [
  { method: 'get', path: '/desk', handler: async (req) => answerWith(req, await findDesk(req)) },
  {
    method: 'get',
    path: '/:id/whole',
    handler: async (req) => answerWith(req, await findWhole(req, idOf(req))),
  },
  {
    method: 'post',
    path: '/request',
    handler: async (req) => {
      requireStaff(req)
      return answerWith(req, await requestReview(req, await read(req, requestSchema)))
    },
  },
  {
    method: 'post',
    path: '/approve-several',
    handler: async (req) => {
      requireStaff(req)
      return answerWith(req, await approveSeveral(req, await read(req, severalSchema)))
    },
  },
  operation('approve', approvalSchema, approveReview),
  operation('confirm', confirmationSchema, confirmReview),
  operation('send-back', sendBackSchema, sendBackReview),
  operation('hold', holdSchema, holdReview),
  operation('withdraw', nothing, withdrawReview),
  operation('publish', nothing, publishWhole),
]
