import type { Payload } from 'payload'

/**
 * Payload looks a collection up by a part of the address. What every object inherits is none:
 * `/api/constructor` would be an error of the server's.
 */
export function forgetInheritedNames({ collections }: Payload): void {
  Object.setPrototypeOf(collections, null)
}
