import { has } from './phrases'
import type { Sentence } from './sentences'

/** What of a language tells that a writer does not stand behind words that are named. */
export interface Denials {
  /** “not”, “never”, “nobody”, “without”: before the words, in the same clause. */
  negators: RegExp
  /** “not only”, “no doubt”: these deny nothing. */
  falseNegators: RegExp
  /** “does not exist”, “are not possible”: after the words. */
  afterwards: RegExp
  /** “is a myth”, “beware”, “nobody can”: anywhere in the sentence. */
  refutations: RegExp
  /** “some say”, “you may read”: somebody else’s words, without quotation marks. */
  reports: RegExp
  /** “that is not true”, “this is wrong”: at the start of the next sentence. */
  answers: RegExp
  /** “if”, “whether”: what follows is not said to be so. */
  conditions: RegExp
  /** “why settle for”: a question that asks nothing. */
  rhetorical: RegExp
  /** Where a clause ends: behind it a negation no longer reaches. */
  clauseEnds: RegExp
  /** “or”, “nor”: a negation reaches over a list. */
  listWords: RegExp
}

/** How far a negation reaches. */
const reach = 10

const lastWords = (text: string, count: number): string => text.split(/\s+/).slice(-count).join(' ')

/** The part of `before` that belongs to the same clause as what follows it. */
function ownClause(before: string, { clauseEnds, listWords }: Denials): string {
  let start = 0
  let lastComma = 0
  for (const match of before.matchAll(clauseEnds)) start = match.index + match[0].length
  for (const match of before.matchAll(/,/g)) lastComma = match.index + 1
  // “not quick, painless or risk-free”: one negation for the whole list.
  const isList = has(listWords, before.slice(start))
  return before.slice(isList ? start : Math.max(start, lastComma))
}

const quotesBefore = (before: string): number => before.split('"').length - 1

/**
 * True if a writer stands behind words found in a sentence: they are not negated, refuted, asked,
 * or quoted to be refuted.
 *
 * @param index where the words begin in `sentence.plain`
 * @param length how long they are
 * @param next the sentence that follows, if any
 */
export function isClaimed(
  denials: Denials,
  sentence: Sentence,
  { index, length }: { index: number; length: number },
  next?: Sentence,
): boolean {
  if (sentence.isQuestion && !has(denials.rhetorical, sentence.plain)) return false
  const before = sentence.plain.slice(0, index)
  const after = sentence.plain.slice(index + length)
  // A refutation within the words themselves is none: “nobody can go wrong”.
  if (has(denials.refutations, `${before} … ${after}`)) return false
  const isQuoted = quotesBefore(before) % 2 === 1 && after.includes('"')
  if (next && has(denials.answers, next.plain)) {
    if (isQuoted || has(denials.reports, sentence.plain)) return false
  }
  const clause = ownClause(before, denials).replaceAll(denials.falseNegators, ' ')
  if (has(denials.negators, lastWords(clause, reach))) return false
  if (has(denials.conditions, clause)) return false
  return !has(denials.afterwards, after.slice(0, 60))
}
