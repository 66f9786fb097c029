import type { Payload, TypedUser } from 'payload'
import { isStaff } from '@/access/roles'

/** Who a request comes from, if that is somebody with one of our roles; else null. */
export async function signedInStaff(payload: Payload, headers: Headers): Promise<TypedUser | null> {
  const { user } = await payload.auth({ headers })
  return isStaff(user) ? user : null
}
