import type { CheckedDocument } from './checkedDocument'
import type { HintedRule } from './lexicon/lexicon'
import type { Piece } from './pieces'
import type { Found } from './rule'
import type { Sentence } from './text/sentences'
import { isClaimed } from './text/standing'

/** The words found in a sentence, as the editor typed them. */
export interface Match {
  piece: Piece
  sentence: Sentence
  index: number
  /** As typed. */
  words: string
}

/** A finding at a piece of prose. */
export const foundIn = ({ path, field }: Piece, words: string): Found => ({ path, field, words })

/** The first words of a sentence that a pattern finds, as typed. */
export function firstWords({ plain, text }: Sentence, pattern: RegExp): string | undefined {
  const index = plain.search(pattern)
  const [words] = plain.match(pattern) ?? []
  return words === undefined ? undefined : text.slice(index, index + words.length)
}

/** Of sentences that are kept, the sources of patterns that find nothing in them: most, in most. */
const nothingIn = new WeakMap<Sentence, Set<string>>()

function isFound(pattern: RegExp, sentence: Sentence): boolean {
  const known = nothingIn.get(sentence) ?? new Set()
  if (known.has(pattern.source)) return false
  // Not `matchAll`, which makes a new pattern for each sentence.
  if (sentence.plain.search(pattern) !== -1) return true
  nothingIn.set(sentence, known.add(pattern.source))
  return false
}

/** Every place in the document's prose where a pattern is found, whoever says it. */
export function mentionsOf({ pieces }: CheckedDocument, pattern: RegExp): Match[] {
  const matches: Match[] = []
  for (const piece of pieces) {
    for (const sentence of piece.sentences) {
      if (!isFound(pattern, sentence)) continue
      for (const { 0: words, index } of sentence.plain.matchAll(pattern)) {
        const typed = sentence.text.slice(index, index + words.length).trim()
        if (typed !== '') matches.push({ piece, sentence, index, words: typed })
      }
    }
  }
  return matches
}

const overlap = (one: Match, other: Match): boolean =>
  one.piece === other.piece &&
  one.sentence === other.sentence &&
  one.index < other.index + other.words.length &&
  other.index < one.index + one.words.length

/**
 * Those of {@link mentionsOf} that the writer stands behind: not negated, refuted or asked. Of two
 * patterns that find the same words, the first counts.
 */
export function claimsOf(document: CheckedDocument, patterns: RegExp | readonly RegExp[]): Match[] {
  const claims: Match[] = []
  for (const pattern of [patterns].flat()) {
    const found = mentionsOf(document, pattern).filter(({ piece, sentence, index, words }) => {
      const next = piece.sentences[piece.sentences.indexOf(sentence) + 1]
      return isClaimed(document.lexicon.denials, sentence, { index, length: words.length }, next)
    })
    claims.push(...found.filter((match) => !claims.some((other) => overlap(match, other))))
  }
  return claims
}

/** True if one of `said` stands in the same sentence. */
export const isTold = (said: readonly Match[], { piece, sentence }: Match): boolean =>
  said.some((each) => each.piece === piece && each.sentence === sentence)

/** A finding for each claim. */
export const claimsIn = (
  document: CheckedDocument,
  patterns: RegExp | readonly RegExp[],
  isFault: (match: Match) => boolean = () => true,
): Found[] =>
  claimsOf(document, patterns)
    .filter(isFault)
    .map(({ piece, words }) => foundIn(piece, words))

/**
 * What a rule stands for, and a warning for each claim in words that may be meant otherwise: not in
 * a sentence where the rule has spoken.
 */
export function withHints(
  document: CheckedDocument,
  rule: HintedRule,
  firm: Match[],
  isFault: (match: Match) => boolean = () => true,
): Found[] {
  const hints = claimsOf(document, document.lexicon.hints[rule]).filter(
    (match) => !isTold(firm, match) && isFault(match),
  )
  return [
    ...firm.map(({ piece, words }) => foundIn(piece, words)),
    ...hints.map(({ piece, words }): Found => ({ ...foundIn(piece, words), level: 'warn' })),
  ]
}

/** True for words about this treatment, not about what one could have instead. */
export const isAboutItself = ({ piece }: Match): boolean =>
  !piece.path.startsWith('alternatives.') && piece.path !== 'noTreatment'
