import type { PayloadRequest, ValidationFieldError } from 'payload'
import type { Subject } from './reviewSubject'
import type { Waiver } from './storedReview'

/** A finding of the clinical checks as a review shows it. */
export interface ReviewFinding {
  key: string
  path: string
  message: string
  isBlocking: boolean
}

/** What the checks find in a text. None until they are part of the platform. */
export async function findingsOf(
  _req: PayloadRequest,
  _subject: Subject,
): Promise<ReviewFinding[]> {
  return []
}

/**
 * Findings that stand in the way: they block, and no reviewer has waived them.
 *
 * @param step what they would refuse. Asking the reviewer about one lets a request through, and
 *   not an approval.
 */
export async function standingFindings(
  req: PayloadRequest,
  subject: Subject,
  _step: 'approval' | 'request',
): Promise<ValidationFieldError[]> {
  const findings = await findingsOf(req, subject)
  return findings
    .filter(({ isBlocking }) => isBlocking)
    .map(({ message, path }) => ({ label: path, message, path }))
}

/** Keeps what a reviewer has waived, so that a publish finds it. */
export async function keepWaivers(
  _req: PayloadRequest,
  _subjects: readonly Subject[],
  _waivers: readonly Waiver[],
): Promise<void> {}
