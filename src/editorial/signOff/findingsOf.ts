import { APIError, type PayloadRequest, type ValidationFieldError } from 'payload'
import { checkRules, type Finding } from '@/domain/checkTerms'
import { languageName, say } from '@/domain/words'
import { decideFinding } from '../checks/decideFinding'
import { readDecisions, readQuestions } from '../checks/decisions'
import { blockingFindings, checkStored, findingErrors } from '../checks/gate'
import type { Subject } from './reviewSubject'
import type { Waiver } from './storedReview'

/** A finding of the clinical checks as a review shows it. */
export interface ReviewFinding {
  key: string
  path: string
  message: string
  isBlocking: boolean
}

/** What would refuse the publish of a text. */
const blockingIn = (
  req: PayloadRequest,
  { doc, live, ref, written }: Subject,
): Promise<Finding[]> =>
  blockingFindings(req, { ref, before: live, doc, isDependant: false }, written)

/**
 * What the checks find in a text, in every language that is complete: what blocks and has not been
 * waived, and warnings that nobody has dealt with. Plain-language hints are for who writes.
 */
export async function findingsOf(req: PayloadRequest, subject: Subject): Promise<ReviewFinding[]> {
  const { doc, ref, type, written } = subject
  if (!type.isChecked) return []
  const blocking = new Set((await blockingIn(req, subject)).map(({ key }) => key))
  const decisions = await readDecisions(req, ref)
  const questions = await readQuestions(req, ref)
  const isOpen = ({ key, level }: Finding): boolean => {
    const decided = decisions.get(key) ?? []
    if (level === 'warn') return decided.every((each) => each === 'asked')
    return level === 'block' && !decided.includes('waived')
  }
  const found: ReviewFinding[] = []
  for (const locale of written) {
    for (const finding of (await checkStored(req, ref, doc, locale)).filter(isOpen)) {
      const { key, path } = finding
      const question = questions.get(key)
      const message = [
        `${say(req, checkRules[finding.rule])} (${languageName(req, locale)}).`,
        ...findingErrors(req, [finding]).map((error) => error.message),
        question && say(req, { en: `Question: ${question}`, es: `Consulta: ${question}` }),
      ]
      found.push({
        key,
        path,
        message: message.filter(Boolean).join(' '),
        isBlocking: blocking.has(key),
      })
    }
  }
  return found
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
  return findingErrors(
    req,
    blocking.filter(({ key }) => step === 'approval' || !decisions.get(key)?.includes('asked')),
  )
}

/**
 * Keeps what a reviewer has waived, so that a publish finds it.
 *
 * @throws {APIError} 409 if the words have changed since they were shown.
 */
export async function keepWaivers(
  req: PayloadRequest,
  subjects: readonly Subject[],
  waivers: readonly Waiver[],
): Promise<void> {
  for (const { key, reason } of waivers) {
    const place = await placeOf(req, subjects, key)
    if (!place) {
      throw new APIError(
        say(req, {
          en: 'Some of the words you waive have changed since they were shown. Look at the findings again.',
          es: 'Algunas de las palabras que exime han cambiado desde que se mostraron. Vuelva a mirar los hallazgos.',
        }),
        409,
      )
    }
    const { finding, subject } = place
    const { locale } = finding
    await decideFinding(req, subject.ref, { key, locale, decision: 'waived', reason })
  }
}

async function placeOf(
  req: PayloadRequest,
  subjects: readonly Subject[],
  key: string,
): Promise<{ subject: Subject; finding: Finding } | null> {
  for (const subject of subjects) {
    for (const locale of subject.written) {
      const found = await checkStored(req, subject.ref, subject.doc, locale)
      const finding = found.find((each) => each.key === key)
      if (finding) return { subject, finding }
    }
  }
  return null
}
