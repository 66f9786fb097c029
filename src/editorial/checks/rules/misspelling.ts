import { foundIn, mentionsOf } from '../claimsIn'
import type { Found, Rule } from '../rule'
import { nhsContent } from '../sources'
import { nearestTerm } from '../text/nearestTerm'

const longWord = /[a-zà-öø-ÿ]{7,}/g

const mendTo = (right: string): Pick<Found, 'mend'> => ({
  mend: { en: `Did you mean “${right}”?`, es: `¿Quería decir «${right}»?` },
})

/** A clinical term with a letter too many, too few, wrong or swapped, or a word mixed up with one. */
export const misspelling: Rule = {
  id: 'misspelling',
  level: 'advice',
  why: {
    en: 'This looks like a misspelt clinical term.',
    es: 'Parece un término clínico mal escrito.',
  },
  mend: { en: 'Check the spelling.', es: 'Revise la ortografía.' },
  source: nhsContent,
  find: (document) => {
    const { mixedUp } = document.lexicon
    const mixed = mixedUp.flatMap(({ pattern, right }) =>
      mentionsOf(document, pattern).map(({ piece, words }) => ({
        ...foundIn(piece, words),
        ...mendTo(right),
      })),
    )
    const nearest = new Map<string, string | null>()
    const misspelt = mentionsOf(document, longWord).flatMap(({ piece, words }): Found[] => {
      const word = words.toLowerCase()
      if (!nearest.has(word)) nearest.set(word, nearestTerm(document.lexicon, word))
      const right = nearest.get(word) ?? null
      return right === null ? [] : [{ ...foundIn(piece, words), ...mendTo(right) }]
    })
    return [...mixed, ...misspelt]
  },
}
