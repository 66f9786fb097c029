import { claimsIn } from '../claimsIn'
import type { Rule } from '../rule'
import { ftcClaims } from '../sources'

/** The best, the safest, number one. */
export const superlative: Rule = {
  id: 'superlative',
  level: 'warn',
  why: {
    en: 'This praises instead of informing.',
    es: 'Esto elogia en vez de informar.',
  },
  mend: {
    en: 'Say what is true of it in plain words, or leave the praise out.',
    es: 'Diga con palabras sencillas qué tiene de cierto, o quite el elogio.',
  },
  source: ftcClaims,
  find: (document) => claimsIn(document, document.lexicon.superlatives),
}
