import { type Endpoint, headersWithCors, NotFound, restoreVersionOperation } from 'payload'
import { z } from 'zod'

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
    const collection = req.payload.collections[slug]
    if (!collection) throw new NotFound(req.t)
    const doc = await restoreVersionOperation({
      id,
      collection,
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
