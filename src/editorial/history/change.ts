import type { Locale } from '@/domain/locales'
import type { WordRun } from '@/domain/wordChanges'
import type { Words } from '@/domain/words'

/** A value as people read it. Links are references: whoever shows them looks up the titles. */
export type ShownValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'flag'; isOn: boolean }
  /** `iso` is an instant; of a day only its date in UTC means anything. */
  | { kind: 'date'; iso: string; isDay: boolean }
  | { kind: 'code'; words: Words }
  | { kind: 'link'; collection: string; id: string }

/** Where in a document something changed. */
interface Place {
  /** The field's path in the frozen copy, rows by their id: `risks.65f…a1.duration.from`. */
  path: string
  /** The labels that lead to the field in the form, its own last. */
  labels: Words[]
  /** The content language; null where a value is the same in all. */
  locale: Locale | null
  isClinical: boolean
}

/** One difference between two frozen copies. Plain JSON, in no particular interface language. */
export type Change = Place &
  (
    | { kind: 'words'; runs: WordRun[] }
    /** The same words with other emphasis, headings or links. */
    | { kind: 'format' }
    | { kind: 'value'; before: ShownValue | null; after: ShownValue | null }
    | { kind: 'list'; removed: ShownValue[]; added: ShownValue[]; isReordered: boolean }
    | { kind: 'rows'; rows: RowChange[] }
  )

/** What became of one row; positions count from 1, in the copy named. */
export type RowChange = {
  id: string
  /** What tells the row apart: what it links, or its first words. */
  name: ShownValue | null
  isClinical: boolean
  /** Of an added or removed row, all it says. */
  changes: Change[]
} & (
  | { kind: 'added'; to: number }
  | { kind: 'removed'; from: number }
  | { kind: 'kept'; from: number; to: number; isMoved: boolean }
)
