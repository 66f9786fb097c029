import { nextReviewDay, type ReviewClass, reviewWindowOf } from '@/domain/reviewWindows'
import { aftercareActions, careLevels, severities } from '@/domain/safetyTerms'
import { type Technique, techniques } from '@/domain/treatmentTerms'
import { type CodeOf, isCodeOf, type Vocabulary } from '@/domain/vocabulary'
import type { StoredDocument } from '../storedDocument'
import type { Subject } from './reviewSubject'

/** What is stored if it is one of the codes, else the one that asks for most care. */
const codeOr = <V extends Vocabulary>(vocabulary: V, value: unknown, careful: CodeOf<V>) =>
  isCodeOf(vocabulary, value) ? value : careful

export function techniquesOf({ techniques: stored }: StoredDocument): Technique[] {
  return Array.isArray(stored)
    ? stored.filter((each): each is Technique => isCodeOf(techniques, each))
    : []
}

function classOf({ doc, ref }: Pick<Subject, 'doc' | 'ref'>): ReviewClass {
  switch (ref.slug) {
    case 'conditions':
      return reviewWindowOf({ type: 'conditions' }).class
    case 'contraindications': {
      const severity = codeOr(severities, doc.defaultSeverity, 'absolute')
      return reviewWindowOf({ type: 'contraindications', severity }).class
    }
    case 'aftercare-steps': {
      const action = codeOr(aftercareActions, doc.action, 'warning')
      const careLevel = codeOr(careLevels, doc.careLevel, 'urgent')
      return reviewWindowOf({ type: 'aftercare-steps', action, careLevel }).class
    }
    case 'treatments':
      return reviewWindowOf({ type: 'treatments', techniques: techniquesOf(doc) }).class
    default:
      return 'high'
  }
}

/**
 * The day (`YYYY-MM-DD`) on which a text that was reviewed at `at` (ISO 8601) is due again, unless a
 * reviewer says otherwise: by its risk class, see docs/decisions/034-review-windows.md.
 */
export const usualNextReview = (subject: Pick<Subject, 'doc' | 'ref'>, at: string): string =>
  nextReviewDay(at.slice(0, 10), classOf(subject))
