import type { CollectionAfterReadHook, SanitizedConfig } from 'payload'

/**
 * Payload names whoever holds a document's lock by e-mail, which colleagues may not read; then by
 * id, which tells nobody anything. Here the lock carries the name in that place.
 */
const showName: CollectionAfterReadHook = ({ doc }) => {
  const owner: { name?: unknown } | string | undefined = doc.user?.value
  return typeof owner === 'object' && typeof owner.name === 'string'
    ? { ...doc, user: { ...doc.user, value: { ...owner, email: owner.name } } }
    : doc
}

/** Adds the name to the locks of a finished configuration: Payload makes their collection last. */
export function nameLockOwners(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  locks?.hooks.afterRead.push(showName)
  return config
}
