import { reviewer } from '../content/people'
import type { KeyedIds } from './keyedIds'
import { storedDay } from './storedDay'

const reviewedOn = '2026-11-16'
const nextReviewOn = '2027-11-16'

/** The review every clinical page of the demonstration carries: one invented clinician, one day. */
export function reviewData(ids: KeyedIds) {
  return {
    reviewedBy: ids.id('clinicians', reviewer),
    reviewedOn: storedDay(reviewedOn),
    nextReviewOn: storedDay(nextReviewOn),
  }
}
