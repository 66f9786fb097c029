import type { Lexicon } from './lexicon'
import { spanishClaims } from './spanishClaims'
import { spanishDenials } from './spanishDenials'
import { spanishSafety } from './spanishSafety'
import { spanishTerms } from './spanishTerms'

/** What the rules know of Spanish. */
export const spanish: Lexicon = {
  denials: spanishDenials,
  ...spanishClaims,
  ...spanishSafety,
  ...spanishTerms,
}
