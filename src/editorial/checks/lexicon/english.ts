import { englishClaims } from './englishClaims'
import { englishDenials } from './englishDenials'
import { englishSafety } from './englishSafety'
import { englishTerms } from './englishTerms'
import type { Lexicon } from './lexicon'

/** What the rules know of English. */
export const english: Lexicon = {
  denials: englishDenials,
  ...englishClaims,
  ...englishSafety,
  ...englishTerms,
}
