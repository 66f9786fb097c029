import type { Payload, Where } from 'payload'
import { daysSince } from '@/domain/calendarDays'
import type { Locale } from '@/domain/locales'
import type { Role } from '@/domain/roles'
import { mailLanguages } from './mailLanguage'

/** Somebody a mail goes to. */
export interface Recipient {
  /** Id of the account. */
  account: string
  name: string
  address: string
  language: Locale
}

async function findRecipients(
  payload: Payload,
  where: Where,
  mayGet: (activeUntil: string | null) => boolean = () => true,
): Promise<Recipient[]> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 1,
    // Nobody asks for this; the addresses go to the mail server alone.
    overrideAccess: true,
    pagination: false,
    populate: { clinicians: { activeUntil: true } },
    select: { clinician: true, email: true, name: true },
    where,
  })
  const people = docs.filter(({ clinician }) =>
    mayGet(typeof clinician === 'object' ? (clinician?.activeUntil ?? null) : null),
  )
  const languageOf = await mailLanguages(
    payload,
    people.map(({ id }) => id),
  )
  return people.map(({ email, id, name }) => ({
    account: id,
    name,
    address: email,
    language: languageOf(id),
  }))
}

const withRole = (role: Role): Where => ({ roles: { in: [role] } })

/** Every clinical reviewer who still works here: their last day counts as one. */
export const activeReviewers = (payload: Payload, now = new Date()): Promise<Recipient[]> =>
  findRecipients(
    payload,
    withRole('clinicalReviewer'),
    (activeUntil) => activeUntil === null || (daysSince(activeUntil, now) ?? 0) <= 0,
  )

/** Every admin. */
export const admins = (payload: Payload): Promise<Recipient[]> =>
  findRecipients(payload, withRole('admin'))

/** One account; nobody if it is gone. */
export const theAccount = (payload: Payload, account: string): Promise<Recipient[]> =>
  findRecipients(payload, { id: { equals: account } })

/** Each person once. */
export const together = (...groups: readonly Recipient[][]): Recipient[] => [
  ...new Map(groups.flat().map((each) => [each.account, each])).values(),
]
