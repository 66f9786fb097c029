import { type Endpoint, headersWithCors, NotFound, restoreVersionOperation } from 'payload'
import { z } from 'zod'
import { isCollection } from './storedDocument'

const routeSchema = z.object({ collection: z.string(), id: z.string() })

/**
 * Stands before Payload's own endpoint, so that "Restore this version" in the admin gives a draft
 * whatever it asks for. Restoring would else publish, or with an old draft take the page offline.
 */
export const restoreAsDraft: Endpoint = {
  method: 'post',
  path: '/versions/:id',
  handler: async (req) => {
    const { collection: slug, id } = routeSchema.parse(req.routeParams)
    if (!isCollection(req.payload, slug)) throw new NotFound(req.t)
    const doc = await restoreVersionOperation({
      id,
      collection: req.payload.collections[slug],
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    return Response.json(
      { ...doc, message: req.t('version:restoredSuccessfully') },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
}
