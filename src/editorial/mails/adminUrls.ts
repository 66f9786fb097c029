import type { Payload } from 'payload'
import { env } from '@/env'

/** A path below the admin as a whole address, for people who read it elsewhere. */
export const adminUrl = ({ config }: Payload, path: string): string =>
  `${env().publicUrl}${config.routes.admin}${path}`

/** Where one review is read and decided. */
export const deskUrl = (payload: Payload, review: string): string =>
  adminUrl(payload, `/desk/${review}`)
