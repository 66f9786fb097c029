import { z } from 'zod'

/** What one request moved to the trash. */
export interface Trashed {
  /** For example `treatments`. */
  collection: string
  /** The moment the request named, in ISO 8601: everything it moved bears it. */
  deletedAt: string
}

const bodySchema = z
  .string()
  .transform((text, { addIssue }) => {
    try {
      return JSON.parse(text)
    } catch {
      addIssue('This is no JSON.')
      return z.NEVER
    }
  })
  .pipe(z.object({ deletedAt: z.iso.datetime() }))

/**
 * What a request of the admin moves to the trash, if that is what it is for. The form, the list and
 * its drawers all ask alike, for one document or for many.
 *
 * @param apiRoute where the API is, for example `/api`
 */
export function trashedBy(
  apiRoute: string,
  [address, options]: Parameters<typeof fetch>,
): Trashed | undefined {
  if (options?.method !== 'PATCH') return undefined
  const body = bodySchema.safeParse(options.body)
  const [route, rest] = String(address).split(`${apiRoute}/`, 2)
  const collection = /^[^/?]+/.exec(rest ?? '')?.[0]
  if (!body.success || route !== '' || !collection) return undefined
  return { collection, deletedAt: body.data.deletedAt }
}
