import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

const claim = 'first-user'

/**
 * The account that opens an empty installation is its admin, whatever the form sent, or nobody
 * could ever give out roles. Two people who register at the same moment don't both get in: both
 * write the same record, and the database lets one of them through.
 */
export const settleFirstUser: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || req.payloadAPI === 'local' || req.user) return data
  const { db } = req.payload
  if (await db.findOne({ collection: 'users', req, where: {} })) return data
  await db
    .upsert({
      collection: 'payload-kv',
      data: { key: claim, data: { at: new Date().toISOString() } },
      req,
      where: { key: { equals: claim } },
    })
    .catch(() => {
      throw new Forbidden(req.t)
    })
  const roles: unknown[] = Array.isArray(data.roles) ? data.roles : []
  return { ...data, roles: [...new Set([...roles, 'admin'])] }
}
