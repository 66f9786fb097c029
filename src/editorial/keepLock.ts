import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

const isAutosave = (req: PayloadRequest): boolean => String(req.query?.autosave) === 'true'

/** An autosave never writes over somebody who has taken the document over: it is refused with 423. */
export const respectLock: CollectionBeforeOperationHook = ({ args, operation, req }) =>
  operation === 'update' && isAutosave(req) ? { ...args, overrideLock: false } : args

/**
 * Renews the lock of the person whose form has just saved itself. Payload takes the lock away with
 * every save, which is every two seconds: without this nobody would ever meet a locked document.
 */
export const renewLock: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isAutosave(req) && req.user) {
    // Outside the transaction, as Payload itself keeps its locks.
    await req.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: collection.slug, value: doc.id },
        user: { relationTo: req.user.collection, value: req.user.id },
      },
      returning: false,
    })
  }
  return doc
}
