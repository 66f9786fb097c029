import type { Endpoint } from 'payload'
import { z } from 'zod'
import { findLinkedTitles } from '../history/linkedTitles'
import { answerWith, askedDocument, readBody } from '../staffEndpoint'
import { correctLive } from './correctLive'
import { findCorrections } from './findCorrections'

const bodySchema = z.object({ fields: z.array(z.string()).min(1) })

/**
 * For signed-in staff, below `/api/{collection}/{id}`: `GET /correct-live` tells what non-clinical
 * fields of the waiting draft differ from the live page, `POST /correct-live {fields}` puts these
 * live at once.
 */
export const correctLiveEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/:id/correct-live',
    handler: async (req) => {
      const corrections = await findCorrections(req, askedDocument(req))
      const changes = corrections.flatMap((each) => each.changes)
      const titles = await findLinkedTitles(req, changes)
      return answerWith(req, { fields: corrections, titles })
    },
  },
  {
    method: 'post',
    path: '/:id/correct-live',
    handler: async (req) => {
      const ref = askedDocument(req)
      const { fields } = await readBody(req, bodySchema, {
        en: 'Say which fields to correct: send fields with at least one name.',
        es: 'Indique qué campos corregir: envíe fields con al menos un nombre.',
      })
      await correctLive(req, ref, fields)
      return answerWith(req, { corrected: fields })
    },
  },
]
