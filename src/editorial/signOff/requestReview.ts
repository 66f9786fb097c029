import {
  APIError,
  NotFound,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { z } from 'zod'
import { documentKey, type ReviewedDocument, type ReviewResult } from '@/domain/reviewDesk'
import { endedStates } from '@/domain/reviewTerms'
import { say } from '@/domain/words'
import { inLockedTransaction } from '../inLockedTransaction'
import { missingErrors } from '../judge'
import { isCollection } from '../storedDocument'
import { namesOf, neededCompanions } from './companions'
import { isSigned } from './countingSignOffs'
import { standingFindings } from './findingsOf'
import { readSubject, type Subject } from './reviewSubject'
import { agreementOf, requireStaff } from './signer'
import { createReview, personOf, reviewsOf, type StoredReview, updateReview } from './storedReview'

export const requestSchema = z.object({
  documentType: z.string(),
  documentId: z.string(),
  note: z.string().trim().max(2000).nullish(),
  /** Safety records that its publish takes offline: the text replaces them. */
  retires: z.array(z.object({ documentType: z.string(), documentId: z.string() })).default([]),
})

export const fingerprintsOf = (subjects: readonly Subject[]) =>
  Object.fromEntries(subjects.map((each) => [documentKey(each), each.fingerprints]))

/** @throws {ValidationError} that marks them in the form, if there are any. */
export function refuseFindings(
  req: PayloadRequest,
  subject: Subject,
  errors: ValidationFieldError[],
): void {
  if (errors.length === 0) return
  if (!isCollection(req.payload, subject.ref.slug)) throw new NotFound(req.t)
  throw new ValidationError(
    { collection: subject.ref.slug, id: subject.ref.id, errors, req },
    req.t,
  )
}

/** The review of this document that is still under way, if there is one. */
async function underWay(req: PayloadRequest, asked: Subject): Promise<StoredReview | undefined> {
  const reviews = await reviewsOf(req, asked, {
    and: [{ kind: { equals: 'publish' } }, { state: { not_in: [...endedStates] } }],
  })
  const isAsked = ({ documents: [first] }: StoredReview) =>
    first !== undefined && documentKey(first) === documentKey(asked)
  return reviews.find(isAsked)
}

/**
 * Asks a clinical reviewer to look at the newest text of a document, together with the unpublished
 * safety records it needs. Asking is agreeing: the first of two people. Asked again, the same review
 * goes on with the text as it is now.
 *
 * @throws {APIError} 4xx that says what to do first.
 */
export async function requestReview(
  req: PayloadRequest,
  { documentId, documentType, note = null, retires = [] }: z.input<typeof requestSchema>,
): Promise<ReviewResult> {
  requireStaff(req)
  return inLockedTransaction(req, async () => {
    const asked = await readSubject(req, 'publish', { documentType, documentId })
    if (!asked) throw new NotFound(req.t)
    if (!asked.type.needsSignOff) {
      throw new APIError(
        say(req, {
          en: 'This kind of document needs no review: publish it.',
          es: 'Este tipo de documento no necesita revisión: publíquelo.',
        }),
        400,
      )
    }
    const subjects = [asked, ...(await neededCompanions(req, asked))]
    for (const subject of subjects) {
      // What a publish would refuse as well.
      refuseFindings(req, subject, [
        ...missingErrors(req, subject.type.fields, subject.doc),
        ...(await standingFindings(req, subject, 'request')),
      ])
    }
    await refuseSigned(req, subjects)
    const retired = await requireLive(req, retires)
    const agreement = { ...(await agreementOf(req)), fingerprints: fingerprintsOf(subjects) }
    const by = personOf(req)
    const step = { by, at: agreement.at, what: 'requested' as const, note }
    const known = await underWay(req, asked)
    const review = known
      ? await updateReview(req, known, {
          state: 'open',
          documents: namesOf(subjects),
          retires: retired,
          requestedBy: by,
          note,
          answers: [...known.answers, step],
          agreements: [...known.agreements, agreement],
          decision: null,
        })
      : await createReview(req, {
          kind: 'publish',
          state: 'open',
          documents: namesOf(subjects),
          retires: retired,
          because: [],
          requestedBy: by,
          note,
          answers: [step],
          agreements: [agreement],
          decision: null,
        })
    return {
      id: review.id,
      state: review.state,
      message: say(req, {
        en: 'Asked for review. You can go on writing; what is published is what was approved.',
        es: 'Revisión pedida. Puede seguir escribiendo; se publica lo que se haya aprobado.',
      }),
    }
  })
}

/** The records to take offline, by title. @throws {APIError} 409 if one of them is not live. */
async function requireLive(
  req: PayloadRequest,
  retires: readonly Pick<ReviewedDocument, 'documentId' | 'documentType'>[],
): Promise<ReviewedDocument[]> {
  const found: ReviewedDocument[] = []
  for (const document of retires) {
    const subject = await readSubject(req, 'relink', document)
    if (!subject) {
      throw new APIError(
        say(req, {
          en: 'A record that should go offline is not live. Load the page again.',
          es: 'Un registro que debería retirarse no está publicado. Vuelva a cargar la página.',
        }),
        409,
      )
    }
    found.push(...namesOf([subject]))
  }
  return found
}

/** @throws {APIError} 409 if there is nothing to look at: everything has its sign-off already. */
async function refuseSigned(req: PayloadRequest, subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) {
    if (!(await isSigned(req, subject))) return
  }
  throw new APIError(
    say(req, {
      en: 'This text has its sign-off already: publish it.',
      es: 'Este texto ya tiene el visto bueno: publíquelo.',
    }),
    409,
  )
}
