import { type Endpoint, NotFound } from 'payload'
import { z } from 'zod'
import { answerWith, askedDocument, readBody } from '../staffEndpoint'
import { putBack } from './putBack'
import { takeDown } from './takeDown'
import { takeDownState } from './takeDownState'

const longestReason = 1000
const bodySchema = z.object({
  reason: z.string().trim().min(1).max(longestReason),
  andTreatments: z.array(z.string()).default([]),
})

const sayWhy = {
  en: `Say why it is taken down: send a reason of 1 to ${longestReason} characters. Nothing was changed.`,
  es: `Diga por qué se retira: envíe un motivo de 1 a ${longestReason} caracteres. No se ha cambiado nada.`,
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
      const state = await takeDownState(req, askedDocument(req))
      if (!state) throw new NotFound(req.t)
      return answerWith(req, state)
    },
  },
  {
    method: 'post',
    path: '/:id/take-down',
    handler: async (req) => {
      const ref = askedDocument(req)
      const { andTreatments, reason } = await readBody(req, bodySchema, sayWhy)
      return answerWith(req, {
        documents: await takeDown(req, ref, { confirmed: andTreatments, reason }),
      })
    },
  },
  {
    method: 'post',
    path: '/:id/put-back',
    handler: async (req) => answerWith(req, await putBack(req, askedDocument(req))),
  },
]
