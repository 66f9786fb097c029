import { type Endpoint, NotFound } from 'payload'
import { answerWith, askedDocument } from '../staffEndpoint'
import { findWhereUsed } from './findWhereUsed'

/** `GET /api/{collection}/{id}/where-used`, for signed-in staff: who links it, in draft and live. */
export const whereUsedEndpoint: Endpoint = {
  method: 'get',
  path: '/:id/where-used',
  handler: async (req) => {
    const uses = await findWhereUsed(req, askedDocument(req))
    if (!uses) throw new NotFound(req.t)
    return answerWith(req, { uses })
  },
}
