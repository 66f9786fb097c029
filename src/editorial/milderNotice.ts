import { APIError, type PayloadRequest } from 'payload'
import { isClinicalReviewer } from '@/access/roles'
import { noticeLevels } from '@/domain/safetyTerms'
import { codesOf } from '@/domain/vocabulary'
import { say } from '@/domain/words'
import type { Change } from './publishLog'
import { noticeCollection } from './recall'
import { isLive, publicLocalesOf, publicTypeOf, type StoredDocument } from './storedDocument'

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const levels: readonly unknown[] = codesOf(noticeLevels)

/** True if somebody who is warned by the one is not by the other, or less firmly. */
function isMilder(before: StoredDocument, after: StoredDocument): boolean {
  const lacks = (was: readonly string[], is: readonly string[]): boolean =>
    was.some((each) => !is.includes(each))
  const had = listOf(before.techniques)
  const has = listOf(after.techniques)
  // No technique means all of them.
  const isNarrower = has.length > 0 && (had.length === 0 || lacks(had, has))
  return (
    isNarrower ||
    levels.indexOf(after.level) < levels.indexOf(before.level) ||
    lacks(listOf(before.treatments), listOf(after.treatments)) ||
    lacks(publicLocalesOf(before), publicLocalesOf(after))
  )
}

/**
 * Refuses that a live safety notice goes offline, or warns fewer people or less firmly, unless a
 * clinical reviewer does it: nobody else signs off that the danger is over. Its words are looked at
 * after the fact.
 *
 * @throws {APIError} 403 with what to do.
 */
export function refuseMilderNotice(req: PayloadRequest, { after, before, ref }: Change): void {
  if (ref.slug !== noticeCollection || isClinicalReviewer(req.user)) return
  const type = publicTypeOf(req.payload, ref)
  if (!isLive(type, before)) return
  if (isLive(type, after) && !isMilder(before, after)) return
  throw new APIError(
    say(req, {
      en: 'Patients are warned by this notice now. Only a clinical reviewer can take it offline or make it milder: ask one. Nothing was changed.',
      es: 'Este aviso advierte ahora a los pacientes. Solo quien hace la revisión clínica puede retirarlo o suavizarlo: pídaselo. No se ha cambiado nada.',
    }),
    403,
  )
}
