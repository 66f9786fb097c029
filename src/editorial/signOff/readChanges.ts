import type { PayloadRequest } from 'payload'
import { freeze } from '../frozenCopy'
import type { Change, RowChange } from '../history/change'
import { changesBetween } from '../history/changesBetween'
import type { Subject } from './reviewSubject'
import type { StoredReview } from './storedReview'
import { newestAgreedText } from './storedSignOff'

/** What a reviewer has to read of the texts of a review. */
export interface ReviewChanges {
  /** In the order of the texts. */
  changes: Change[][]
  /** True if every text has been looked at before and no clinical field differs since. */
  isUnchanged: boolean
  /** True if every text has been looked at before and nothing but words differs since. */
  isWordingOnly: boolean
  words: number
  /** Values, links and rows that came, went or changed. */
  points: number
}

/** What a text is compared with: what patients read, or of live text what was agreed to last. */
async function baseOf(
  req: PayloadRequest,
  kind: StoredReview['kind'],
  subject: Subject,
): Promise<Record<string, unknown> | null> {
  if (kind === 'publish') return subject.live ? freeze(subject.type.fields, subject.live) : null
  return newestAgreedText(req, subject)
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

function size(change: Change): { words: number; points: number } {
  switch (change.kind) {
    case 'words': {
      const changed = change.runs.filter(({ kind }) => kind !== 'kept')
      return { words: changed.reduce((sum, { text }) => sum + countWords(text), 0), points: 0 }
    }
    case 'format':
      return { words: 0, points: 0 }
    case 'rows': {
      const sizes = change.rows.flatMap((row) => row.changes.map(size))
      return {
        words: sizes.reduce((sum, { words }) => sum + words, 0),
        points: sizes.reduce((sum, { points }) => sum + points, change.rows.length),
      }
    }
    case 'list':
    case 'value':
      return { words: 0, points: 1 }
  }
}

const isKeptRow = (row: RowChange): boolean => row.kind === 'kept' && !row.isMoved

function isWording(change: Change): boolean {
  if (!change.isClinical) return true
  if (change.kind === 'rows') {
    return change.rows.every((row) => isKeptRow(row) && row.changes.every(isWording))
  }
  return change.kind === 'words' || change.kind === 'format'
}

/** Reads what differs in each text of a review from what was looked at before. */
export async function readChanges(
  req: PayloadRequest,
  { kind }: Pick<StoredReview, 'kind'>,
  subjects: readonly Subject[],
): Promise<ReviewChanges> {
  const changes: Change[][] = []
  let isKnown = true
  for (const subject of subjects) {
    const base = await baseOf(req, kind, subject)
    isKnown &&= base !== null
    const found = changesBetween(
      subject.type.fields,
      base,
      freeze(subject.type.fields, subject.doc),
    )
    // What the gate writes is no text of anybody's.
    changes.push(found.filter(({ path }) => !path.startsWith('review.')))
  }
  const all = changes.flat()
  const sizes = all.map(size)
  return {
    changes,
    isUnchanged: isKnown && all.every(({ isClinical }) => !isClinical),
    isWordingOnly: isKnown && all.every(isWording),
    words: sizes.reduce((sum, { words }) => sum + words, 0),
    points: sizes.reduce((sum, { points }) => sum + points, 0),
  }
}
