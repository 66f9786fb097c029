import { claimsIn } from '../claimsIn'
import type { Rule } from '../rule'
import { ftcClaims } from '../sources'
import { has } from '../text/phrases'

/** One treatment is put above another, and no source stands there or on the page. */
export const uncitedComparison: Rule = {
  id: 'uncitedComparison',
  level: 'warn',
  why: {
    en: 'This compares treatments and names no source.',
    es: 'Esto compara tratamientos y no nombra ninguna fuente.',
  },
  mend: {
    en: 'Link the study that compared them, or describe this treatment alone.',
    es: 'Enlace el estudio que los comparó, o describa solo este tratamiento.',
  },
  source: ftcClaims,
  find: (document) =>
    claimsIn(
      document,
      document.lexicon.comparisons,
      ({ piece, sentence }) =>
        piece.sources === 'none' && !has(document.lexicon.namedSources, sentence.plain),
    ),
}
