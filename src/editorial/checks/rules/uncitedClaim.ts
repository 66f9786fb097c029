import { claimsOf, foundIn, type Match } from '../claimsIn'
import type { Rule } from '../rule'
import { ftcClaims } from '../sources'
import { has } from '../text/phrases'

/** A figure about people, or an effect on a disease said without a “may”, and no source near. */
export const uncitedClaim: Rule = {
  id: 'uncitedClaim',
  level: 'warn',
  why: {
    en: 'A medical claim or a figure stands here without a source.',
    es: 'Aquí hay una afirmación médica o una cifra sin fuente.',
  },
  mend: {
    en: 'Link the source where the claim stands, or take the claim out.',
    es: 'Enlace la fuente junto a la afirmación, o quítela.',
  },
  source: ftcClaims,
  find: (document) => {
    const { effects, figures, harmlessFigures, hedges, namedSources } = document.lexicon
    // The page's list tells nobody which of its sources a row of its own means.
    const isOpen = ({ piece, sentence }: Match): boolean =>
      (piece.sources === 'none' || (piece.sources === 'page' && piece.canCite)) &&
      !has(namedSources, sentence.plain)
    return [
      ...claimsOf(document, figures).filter(
        ({ sentence }) => !has(harmlessFigures, sentence.plain),
      ),
      ...claimsOf(document, effects).filter(({ sentence }) => !has(hedges, sentence.plain)),
    ]
      .filter(isOpen)
      .map(({ piece, words }) => foundIn(piece, words))
  },
}
