import type { PayloadRequest, ValidationFieldError } from 'payload'
import type { DecidedFinding } from '@/domain/checkTerms'
import { keepDecision } from '../checks/decideFinding'
import { decisionOf, isHidden, isWaived, readDecisions } from '../checks/decisions'
import { allFindings, blockingFindings, findingErrors, findingMessage } from '../checks/gate'
import type { Subject } from './reviewSubject'
import type { Waiver } from './storedReview'

/** A finding of the clinical checks as a review shows it. */
export interface ReviewFinding extends DecidedFinding {
  /** The words, why and how to mend it, in the language of the person who asked. */
  message: string
  /** True if it keeps the text from going live until it is mended or waived. */
  isBlocking: boolean
  /** What the editor asks the reviewer about it; null if nothing. */
  question: string | null
}

const judgedOf = ({ doc, live, ref }: Subject) => ({ ref, before: live, doc, isDependant: false })

/** Findings that would refuse a publish of this text. */
const blockingIn = (req: PayloadRequest, subject: Subject) =>
  blockingFindings(req, judgedOf(subject), subject.written)

/** What the checks find in a text and nobody has settled; hints about plain language aside. */
export async function findingsOf(req: PayloadRequest, subject: Subject): Promise<ReviewFinding[]> {
  const { ref, type, written } = subject
  if (!type.isChecked) return []
  const decisions = await readDecisions(req, ref)
  const { blocking, found } = await allFindings(req, judgedOf(subject), written)
  const blockingKeys = new Set(blocking.map(({ key }) => key))
  return found
    .map((finding): ReviewFinding => {
      const kept = decisions.get(finding.key)
      return {
        ...finding,
        decision: decisionOf(kept),
        message: findingMessage(req, finding),
        isBlocking: blockingKeys.has(finding.key) && !isWaived(kept),
        question: kept?.findLast(({ decision }) => decision === 'asked')?.reason ?? null,
      }
    })
    .filter((finding) => finding.level !== 'advice' && !isHidden(finding))
    .toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking))
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
  step: 'approval' | 'request',
): Promise<ValidationFieldError[]> {
  const blocking = await blockingIn(req, subject)
  if (blocking.length === 0) return []
  const decisions = await readDecisions(req, subject.ref)
  const isAsked = (key: string): boolean =>
    decisions.get(key)?.some(({ decision }) => decision === 'asked') ?? false
  return findingErrors(
    req,
    blocking.filter(({ key }) => step === 'approval' || !isAsked(key)),
  )
}

/** Keeps what a reviewer lets pass with an approval, so that the publish finds it. */
export async function keepWaivers(
  req: PayloadRequest,
  subjects: readonly Subject[],
  waivers: readonly Waiver[],
): Promise<void> {
  if (waivers.length === 0) return
  for (const subject of subjects) {
    const { doc, ref } = subject
    for (const finding of await blockingIn(req, subject)) {
      const reason = waivers.find(({ key }) => key === finding.key)?.reason
      if (reason) await keepDecision(req, { ref, doc, finding, decision: 'waived', reason })
    }
  }
}
