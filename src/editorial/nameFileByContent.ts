import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Names an uploaded file after its content, so that an address always means the same bytes and may
 * be kept by any cache. The editor's own file name would also tell readers more than it should.
 */
export const nameFileByContent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  if (file && (operation === 'create' || operation === 'update' || operation === 'updateByID')) {
    const hash = createHash('sha256').update(file.data).digest('hex').slice(0, 20)
    file.name = `${hash}${path.extname(file.name).toLowerCase()}`
  }
  return args
}
