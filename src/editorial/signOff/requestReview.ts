import {
  APIError,
  NotFound,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { z } from 'zod'
import { defaultLocale, isLocale } from '@/domain/locales'
import { documentKey, type ReviewedDocument, type ReviewResult } from '@/domain/reviewDesk'
import { endedStates } from '@/domain/reviewTerms'
import { safetyLinksTo } from '@/domain/safetyLinks'
import { say } from '@/domain/words'
import { brokenRules } from '../brokenRules'
import { inLockedTransaction } from '../inLockedTransaction'
import { missingErrors } from '../judge'
import { markFields } from '../markFields'
import { collectionConfig, isCollection } from '../storedDocument'
import { namesOf, neededCompanions } from './companions'
import { isSigned } from './countingSignOffs'
import { standingFindings } from './findingsOf'
import { readSubject, type Subject } from './reviewSubject'
import { agreementOf, requireStaff } from './signer'
import { createReview, personOf, reviewsOf, type StoredReview, updateReview } from './storedReview'

type Named = Pick<ReviewedDocument, 'documentId' | 'documentType'>

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
    { collection: subject.ref.slug, id: subject.ref.id, errors: markFields(errors), req },
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

/** The asked text of a document. @throws {APIError} 4xx unless it can be asked about. */
async function requireAsked(req: PayloadRequest, document: Named): Promise<Subject> {
  const { custom } = collectionConfig(req.payload, document.documentType) ?? {}
  if (custom?.publishPipeline !== true) throw new NotFound(req.t)
  if (custom.needsSignOff !== true) throw needsNone(req)
  const asked = await readSubject(req, 'publish', document)
  if (!asked) throw new NotFound(req.t)
  return asked
}

function needsNone(req: PayloadRequest): APIError {
  return new APIError(
    say(req, {
      en: 'This kind of document needs no review: publish it.',
      es: 'Este tipo de documento no necesita revisión: publíquelo.',
    }),
    400,
  )
}

/** The asked texts, each once, and after them the safety records they need. */
async function wholeOf(req: PayloadRequest, asked: readonly Subject[]): Promise<Subject[]> {
  const whole = new Map(asked.map((each) => [documentKey(each), each]))
  for (const each of asked) {
    for (const companion of await neededCompanions(req, each)) {
      whole.set(documentKey(companion), companion)
    }
  }
  return [...whole.values()]
}

/** What its form lacks, and what the form's own rules refuse. */
async function formErrors(
  req: PayloadRequest,
  { doc, ref, type: { fields }, written }: Subject,
): Promise<ValidationFieldError[]> {
  const missing = missingErrors(req, fields, doc)
  const own = isLocale(req.locale) ? req.locale : defaultLocale
  const broken = await brokenRules(req, { ref, fields, doc }, written.length > 0 ? written : [own])
  // Payload's rules know of what is missing, too.
  return [...missing, ...broken.filter(({ path }) => missing.every((each) => each.path !== path))]
}

/** What is asked about in one review. */
interface WholeRequest {
  /** The review is named after the first. */
  documents: readonly [Named, ...Named[]]
  note: string | null
  retires: readonly Named[]
}

/**
 * Asks a clinical reviewer to look at the newest texts of documents that go live together, with the
 * unpublished safety records they need. Asking is agreeing: the first of two people. Asked again,
 * the same review goes on with the texts as they are now.
 *
 * @throws {APIError} 4xx that says what to do first.
 */
export async function requestWhole(
  req: PayloadRequest,
  { documents, note, retires }: WholeRequest,
): Promise<ReviewResult> {
  requireStaff(req)
  return inLockedTransaction(req, async () => {
    const [first, ...others] = documents
    const named = await requireAsked(req, first)
    const asked = [named]
    for (const other of others) asked.push(await requireAsked(req, other))
    const subjects = await wholeOf(req, asked)
    for (const subject of subjects) {
      // What a publish would refuse as well.
      refuseFindings(req, subject, [
        ...(await formErrors(req, subject)),
        ...(await standingFindings(req, subject, 'request')),
      ])
    }
    // What replaces something is asked about even if it was live before.
    if (retires.length === 0) await refuseSigned(req, subjects)
    const retired = await requireLive(req, retires)
    const agreement = { ...(await agreementOf(req)), fingerprints: fingerprintsOf(subjects) }
    const by = personOf(req)
    const step = { by, at: agreement.at, what: 'requested' as const, note }
    const known = await underWay(req, named)
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

/** The same about one document. */
export const requestReview = (
  req: PayloadRequest,
  { documentId, documentType, note = null, retires = [] }: z.input<typeof requestSchema>,
): Promise<ReviewResult> =>
  requestWhole(req, { documents: [{ documentType, documentId }], note, retires })

/** The records to take offline, by title. @throws {APIError} 409 if one is no live safety record. */
async function requireLive(
  req: PayloadRequest,
  retires: readonly Named[],
): Promise<ReviewedDocument[]> {
  const found: ReviewedDocument[] = []
  for (const document of retires) {
    const isSafetyRecord = safetyLinksTo(document.documentType).length > 0
    const subject = isSafetyRecord && (await readSubject(req, 'relink', document))
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
