import type { CheckRule, FindingLevel } from '@/domain/checkTerms'
import type { Words } from '@/domain/words'
import type { CheckedDocument } from './checkedDocument'

/** A place in a document, named for the form and for keys. */
export interface Place {
  /** The form's path, rows by index. */
  path: string
  /** The same with rows by their ids: it stays when rows move. */
  field: string
}

/** What a rule has found, in one place. */
export interface Found extends Place {
  words: string
  /** Only where it weighs less than the rule. */
  level?: FindingLevel
  /** Only where the rule's own words don't say enough. */
  why?: Words
  mend?: Words
}

/** One rule: what it looks for, how firmly it speaks, and what it tells the editor. */
export interface Rule {
  id: CheckRule
  level: FindingLevel
  why: Words
  mend: Words
  source: { title: string; url: string } | null
  find: (document: CheckedDocument) => Found[]
}
