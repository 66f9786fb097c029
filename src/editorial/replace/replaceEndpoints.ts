import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerWith, askedDocument, readBody } from '../staffEndpoint'
import { findReplacements, replaceRecord } from './replaceRecord'

const bodySchema = z.object({
  by: z.string().min(1),
  note: z
    .string()
    .trim()
    .max(2000)
    .nullish()
    .transform((note) => note || null),
})

/**
 * For signed-in staff, below `/api/{safety records}/{id}`: `GET /replace` lists the records that
 * could take its place, `POST /replace {by, note?}` makes the drafts and asks for the review.
 */
export const replaceEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/:id/replace',
    handler: async (req) =>
      answerWith(req, { candidates: await findReplacements(req, askedDocument(req)) }),
  },
  {
    method: 'post',
    path: '/:id/replace',
    handler: async (req) => {
      const ref = askedDocument(req)
      const body = await readBody(req, bodySchema, {
        en: 'Choose the record that takes its place. Nothing was changed.',
        es: 'Elija el registro que lo sustituye. No se ha cambiado nada.',
      })
      return answerWith(req, await replaceRecord(req, ref, body))
    },
  },
]
