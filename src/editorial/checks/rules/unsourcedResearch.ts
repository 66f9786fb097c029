import { claimsOf, type Match, withHints } from '../claimsIn'
import type { Rule } from '../rule'
import { ftcClaims } from '../sources'
import { has } from '../text/phrases'

/** Science or experts are called on, and none is named. Saying that proof is thin needs no source. */
export const unsourcedResearch: Rule = {
  id: 'unsourcedResearch',
  level: 'block',
  why: {
    en: 'This calls on research or experts, and nobody can look it up.',
    es: 'Esto invoca estudios o expertos, y nadie puede comprobarlo.',
  },
  mend: {
    en: 'Name the study or the authority and its year, and link it as a source here. Or leave the sentence out.',
    es: 'Nombre el estudio o la autoridad y su año, y enlácelo aquí como fuente. O quite la frase.',
  },
  source: ftcClaims,
  find: (document) => {
    const { limitations, namedSources, research } = document.lexicon
    const isFault = ({ piece, sentence }: Match): boolean =>
      piece.sources !== 'own' &&
      !has(namedSources, sentence.plain) &&
      !has(limitations, sentence.plain)
    const firm = claimsOf(document, research).filter(isFault)
    return withHints(document, 'unsourcedResearch', firm, isFault)
  },
}
