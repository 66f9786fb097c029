import { APIError, NotFound, type PayloadRequest } from 'payload'
import {
  documentKey,
  type FingerprintsByDocument,
  type ReviewedDocument,
  type ReviewResult,
} from '@/domain/reviewDesk'
import { type ReviewState, reviewStates } from '@/domain/reviewTerms'
import { say } from '@/domain/words'
import { canonicalJson } from '../frozenCopy'
import { readSubject, type Subject } from './reviewSubject'
import { readReview, type StoredReview } from './storedReview'

/** @throws {NotFound} if there is no such review, {APIError} 409 unless it is in one of the states. */
export async function requireReview(
  req: PayloadRequest,
  id: string,
  states: readonly ReviewState[],
): Promise<StoredReview> {
  const review = await readReview(req, id)
  if (!review) throw new NotFound(req.t)
  if (!states.includes(review.state)) {
    const state = say(req, reviewStates[review.state])
    throw new APIError(
      say(req, {
        en: `This review is at “${state}” now. Load it again to see what has happened.`,
        es: `Esta revisión está ahora en «${state}». Vuelva a cargarla para ver qué ha pasado.`,
      }),
      409,
    )
  }
  return review
}

/** The texts a review is about. @throws {APIError} 409 if one of them is gone. */
export async function requireSubjects(
  req: PayloadRequest,
  { documents, kind }: Pick<StoredReview, 'documents' | 'kind'>,
): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const document of documents) {
    const subject = await readSubject(req, kind, document)
    if (!subject) throw gone(req, document)
    subjects.push(subject)
  }
  return subjects
}

function gone(req: PayloadRequest, { title }: ReviewedDocument): APIError {
  return new APIError(
    say(req, {
      en: `“${title}” has been taken offline or deleted since. Withdraw this review.`,
      es: `«${title}» se ha retirado o eliminado entretanto. Retire esta revisión.`,
    }),
    409,
  )
}

/** @throws {APIError} 409 if a text is not the one that was shown. */
export function requireSameText(
  req: PayloadRequest,
  subjects: readonly Subject[],
  shown: FingerprintsByDocument,
): void {
  const changed = subjects.filter(
    (subject) =>
      Object.keys(subject.fingerprints).length === 0 ||
      canonicalJson(shown[documentKey(subject)]) !== canonicalJson(subject.fingerprints),
  )
  if (changed.length === 0) return
  const titles = changed.map(({ title }) => say(req, { en: `“${title}”`, es: `«${title}»` }))
  throw new APIError(
    say(req, {
      en: `${titles.join(', ')} has changed since it was shown to you. Load the review again and read what is new.`,
      es: `${titles.join(', ')} ha cambiado desde que se le mostró. Vuelva a cargar la revisión y lea lo nuevo.`,
    }),
    409,
  )
}

/** What an operation answers, with the state it led to in words. */
export const resultOf = (req: PayloadRequest, { id, state }: StoredReview): ReviewResult => ({
  id,
  state,
  message: say(req, reviewStates[state]),
})
