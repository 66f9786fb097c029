import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { isClinicalReviewer, isStaff } from '@/access/roles'
import { toCalendarDay } from '@/domain/calendarDays'
import type { Agreement } from '@/domain/reviewDesk'
import { say } from '@/domain/words'
import { isRecord, readStored } from '../storedDocument'
import { personOf } from './storedReview'

/** @throws {Forbidden} unless the request comes from signed-in staff. */
export function requireStaff(req: PayloadRequest): void {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The clinician an account signs as; null for somebody who is none, or who has left. */
async function ownClinician(
  req: PayloadRequest,
): Promise<{ id: string; name: string; credentials: string } | null> {
  const linked: unknown = req.user && 'clinician' in req.user ? req.user.clinician : null
  const id = isRecord(linked) ? linked.id : linked
  if (typeof id !== 'string') return null
  const clinician = await readStored(req, { kind: 'collection', slug: 'clinicians', id })
  if (!clinician || clinician.deletedAt) return null
  const until = toCalendarDay(text(clinician.activeUntil))
  if (until !== null && until < new Date().toISOString().slice(0, 10)) return null
  return { id, name: text(clinician.name), credentials: text(clinician.credentials) }
}

/** Why the signed-in person can't sign as a reviewer, in their language; null if they can. */
export async function whyNoReviewer(req: PayloadRequest): Promise<string | null> {
  if (!isClinicalReviewer(req.user)) {
    return say(req, {
      en: 'Only a clinical reviewer can decide this.',
      es: 'Solo puede decidirlo quien hace la revisión clínica.',
    })
  }
  return (await ownClinician(req))
    ? null
    : say(req, {
        en: 'Your account is not linked to a clinician who works here, so it can’t sign. An admin can link it under Users.',
        es: 'Su cuenta no está vinculada a un profesional clínico en activo, así que no puede firmar. Administración puede vincularla en Usuarios.',
      })
}

/** @throws {APIError} 403 that says why, unless the signed-in person is an active reviewer. */
export async function requireReviewer(req: PayloadRequest): Promise<void> {
  const why = await whyNoReviewer(req)
  if (why !== null) throw new APIError(why, 403)
}

/** The signed-in person's agreement, now, with name and credentials as they are now. */
export async function agreementOf(req: PayloadRequest): Promise<Agreement> {
  const clinician = await ownClinician(req)
  const person = personOf(req)
  return {
    account: person.account,
    name: clinician?.name || person.name,
    credentials: clinician?.credentials ?? '',
    clinician: clinician?.id ?? null,
    isReviewer: clinician !== null && isClinicalReviewer(req.user),
    at: new Date().toISOString(),
  }
}
