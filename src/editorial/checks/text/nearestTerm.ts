import type { Lexicon } from '../lexicon/lexicon'

/** Every word one letter shorter. */
const shortened = (word: string): string[] =>
  [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1))

// By a word with one letter left out, the terms it may have been: SymSpell's idea.
const indexes = new WeakMap<Lexicon, { known: Set<string>; byShort: Map<string, string[]> }>()

function indexOf(lexicon: Lexicon) {
  const kept = indexes.get(lexicon)
  if (kept) return kept
  const terms = lexicon.terms.filter((term) => term.length >= 7)
  const byShort = new Map<string, string[]>()
  for (const term of terms) {
    for (const key of [term, ...shortened(term)]) {
      byShort.set(key, [...(byShort.get(key) ?? []), term])
    }
  }
  const index = { known: new Set([...lexicon.terms, ...Object.keys(lexicon.jargon)]), byShort }
  indexes.set(lexicon, index)
  return index
}

/** True if one letter was added, left out or changed, or two neighbours swapped. */
function isOneSlipFrom(word: string, term: string): boolean {
  let start = 0
  while (start < word.length && word[start] === term[start]) start += 1
  let end = 0
  while (
    end < Math.min(word.length, term.length) - start &&
    word.at(-1 - end) === term.at(-1 - end)
  ) {
    end += 1
  }
  const typed = word.slice(start, word.length - end)
  const meant = term.slice(start, term.length - end)
  // A first or a last letter makes another word.
  if (start === 0 || end === 0) return false
  if (typed.length <= 1 && meant.length <= 1) return true
  return typed.length === 2 && meant === [...typed].reverse().join('')
}

/**
 * The clinical term that a word was probably meant to be.
 *
 * @param word lower case
 * @returns null for a term itself and for a word that is near to none
 */
export function nearestTerm(lexicon: Lexicon, word: string): string | null {
  const { known, byShort } = indexOf(lexicon)
  if (known.has(word)) return null
  for (const key of [word, ...shortened(word)]) {
    const term = byShort.get(key)?.find((each) => isOneSlipFrom(word, each))
    if (term !== undefined) return term
  }
  return null
}
