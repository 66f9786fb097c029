import type { CheckedDocument } from '../checkedDocument'
import { foundIn, type Match, mentionsOf } from '../claimsIn'
import type { Lexicon } from '../lexicon/lexicon'
import type { Found, Rule } from '../rule'
import { nhsContent } from '../sources'
import { has, literally, phrases } from '../text/phrases'

/** How near an explanation must stand. */
const reach = 40

function isExplained({ lexicon }: CheckedDocument, { sentence, index, words }: Match): boolean {
  const before = sentence.plain.slice(0, index)
  const after = sentence.plain.slice(index + words.length)
  const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')') && after.includes(')')
  const plain = lexicon.jargon[words.toLowerCase()]
  return (
    isInBrackets ||
    /^[^.,;]{0,12}\(/.test(after) ||
    /^["']?\s*(?:[:–—]|,\s*(?:o|u|or)\s)/.test(after) ||
    has(lexicon.explanations, before.slice(-reach).replace(/.*[.;:]/, '')) ||
    has(lexicon.explanations, after.slice(0, reach)) ||
    (plain !== undefined && has(phrases([literally(plain)]), sentence.plain))
  )
}

// A language's words stay the same: one pattern for all documents.
const patterns = new WeakMap<Lexicon['jargon'], RegExp>()

function patternOf(words: Lexicon['jargon']): RegExp {
  const pattern = patterns.get(words) ?? phrases(Object.keys(words).map(literally))
  patterns.set(words, pattern)
  return pattern
}

/** A clinical word that is never explained where it stands; once a piece is enough. */
export const jargon: Rule = {
  id: 'jargon',
  level: 'advice',
  why: {
    en: 'Many readers don’t know this word.',
    es: 'Muchas personas no conocen esta palabra.',
  },
  mend: {
    en: 'Use the plain word, and put the clinical one in brackets after it.',
    es: 'Use la palabra corriente y ponga la clínica entre paréntesis.',
  },
  source: nhsContent,
  find: (document) => {
    const { jargon: words } = document.lexicon
    const byWord = new Map<string, Match[]>()
    for (const match of mentionsOf(document, patternOf(words))) {
      const key = `${match.piece.path} ${match.words.toLowerCase()}`
      byWord.set(key, [...(byWord.get(key) ?? []), match])
    }
    return [...byWord.values()].flatMap((matches): Found[] => {
      const [first] = matches
      if (!first?.piece.isProse || matches.some((match) => isExplained(document, match))) return []
      const plain = words[first.words.toLowerCase()]
      if (plain === undefined) return []
      return [
        {
          ...foundIn(first.piece, first.words),
          mend: {
            en: `Write “${plain} (${first.words.toLowerCase()})”, or the plain words alone.`,
            es: `Escriba «${plain} (${first.words.toLowerCase()})», o solo las palabras corrientes.`,
          },
        },
      ]
    })
  },
}
