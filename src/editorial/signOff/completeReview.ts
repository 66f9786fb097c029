import type { PayloadRequest } from 'payload'
import { type Agreement, documentKey, type ReviewedDocument } from '@/domain/reviewDesk'
import { interfaceLanguage } from '@/domain/words'
import { freeze } from '../frozenCopy'
import { mailDecision } from '../mails/decisionMail'
import { noteBefore } from '../publishTransaction'
import { settle, settleDependants } from '../settle'
import { titleOf } from '../storedDocument'
import { documentOf, type Subject } from './reviewSubject'
import { includedBy } from './sharedRecords'
import { type StoredReview, updateReview } from './storedReview'
import { createSignOff } from './storedSignOff'
import { usualNextReview } from './usualNextReview'
import { isEnough, whoAgrees } from './whoAgrees'

/** Live pages that include one of these, without those that are decided here anyway. */
export async function dependantsOf(
  req: PayloadRequest,
  subject: Pick<Subject, 'ref'>,
  documents: readonly ReviewedDocument[],
): Promise<ReviewedDocument[]> {
  const own = documents.map(documentKey)
  const found = await includedBy(req, subject.ref)
  return found
    .map(({ doc, ref, type }) => documentOf(ref, titleOf(type, doc, interfaceLanguage(req))))
    .filter((each) => !own.includes(documentKey(each)))
}

/** Who agrees to each of the texts, in their order. */
export const agreeing = async (
  req: PayloadRequest,
  subjects: readonly Subject[],
): Promise<Agreement[][]> => {
  const people: Agreement[][] = []
  for (const subject of subjects) {
    people.push(await whoAgrees(req, subject, subject.fingerprints))
  }
  return people
}

export const isComplete = (people: readonly Agreement[][], needsTwo: boolean): boolean =>
  people.every((each) => isEnough(each, needsTwo))

/**
 * Makes a review's agreements a sign-off for each of its texts. What is live with such a text
 * already carries the new review dates from now on.
 */
export async function completeReview(
  req: PayloadRequest,
  review: StoredReview,
  subjects: readonly Subject[],
  people: readonly Agreement[][],
): Promise<StoredReview> {
  const { decision, documents } = review
  const heldBack = decision?.heldBack ?? []
  const held = heldBack.map(documentKey)
  const at = new Date().toISOString()
  for (const [index, subject] of subjects.entries()) {
    const dependants = await dependantsOf(req, subject, documents)
    const isHeld = (each: ReviewedDocument): boolean => held.includes(documentKey(each))
    const agreements = people[index] ?? []
    const nextReviewOn = decision?.nextReviewOn ?? usualNextReview(subject, at)
    await createSignOff(req, {
      documentType: subject.documentType,
      documentId: subject.documentId,
      title: subject.title,
      at,
      fingerprints: subject.fingerprints,
      agreements,
      isAlone: agreements.length === 1,
      // A day, as days are stored: noon in UTC.
      reviewedOn: `${at.slice(0, 10)}T12:00:00.000Z`,
      nextReviewOn: `${nextReviewOn}T12:00:00.000Z`,
      waived: decision?.waived ?? [],
      review: review.id,
      // The texts of one review are decided together.
      settles: [...documents, ...dependants.filter((each) => !isHeld(each))],
      heldBack: dependants.filter(isHeld),
      snapshot: freeze(subject.type.fields, subject.doc),
    })
  }
  const approved = await updateReview(req, review, { state: 'approved' })
  // What others include is settled before what includes it.
  for (const subject of subjects.toReversed()) {
    if (!subject.live) continue
    await noteBefore(req, subject.ref, subject.live)
    await settle(req, subject.ref)
  }
  await settleDependants(req)
  await mailDecision(req, approved, 'approved')
  return approved
}
