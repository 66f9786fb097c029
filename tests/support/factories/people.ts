import type { Payload, TypedUser } from 'payload'
import type { Role } from '@/domain/roles'
import { clinicianData, unique } from './documentData'

export const testPassword = 'a password of the tests'

/** Everybody who can ask, from the public to the admin. `noRole` may sign in and has no role. */
export const readers = ['anonymous', 'noRole', 'editor', 'clinicalReviewer', 'admin'] as const
export type Reader = (typeof readers)[number]

/** A stored account with these roles, as the signed-in user of a request. */
export async function makeUser(payload: Payload, roles: Role[]): Promise<TypedUser> {
  const email = `${unique(roles[0] ?? 'no-role')}@example.com`
  // `overrideAccess: true`: nobody is signed in yet who could give out roles.
  const user = await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { email, name: roles[0] ?? 'Without a role', password: testPassword, roles: ['editor'] },
  })
  // A reviewer signs as a clinician.
  const clinician = roles.includes('clinicalReviewer')
    ? (
        await payload.create({
          collection: 'clinicians',
          data: clinicianData(),
          depth: 0,
          overrideAccess: true,
        })
      ).id
    : null
  if (roles.length !== 1 || roles[0] !== 'editor') {
    // Past the form's rule that an account has a role: one can lose its last.
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { roles, clinician } })
  }
  return { ...user, clinician, email, roles, collection: 'users' }
}

/** One account of every kind; null is the public. */
export async function makeReaders(payload: Payload): Promise<Record<Reader, TypedUser | null>> {
  return {
    anonymous: null,
    noRole: await makeUser(payload, []),
    editor: await makeUser(payload, ['editor']),
    clinicalReviewer: await makeUser(payload, ['clinicalReviewer']),
    admin: await makeUser(payload, ['admin']),
  }
}
