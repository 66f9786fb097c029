import { claimsOf, type Match, mentionsOf, withHints } from '../claimsIn'
import type { Rule } from '../rule'
import { fdaDevices } from '../sources'
import { has } from '../text/phrases'

/** Risk is said not to exist. A study that names itself may say that it saw none. */
export const riskDenied: Rule = {
  id: 'riskDenied',
  level: 'block',
  why: {
    en: 'This says that there is no risk. Every treatment has some.',
    es: 'Esto dice que no hay riesgo. Todo tratamiento tiene alguno.',
  },
  mend: {
    en: 'Name the risks and how often they happen. If they are fewer than with something else, say so with the source.',
    es: 'Nombre los riesgos y su frecuencia. Si son menores que con otra opción, dígalo con la fuente.',
  },
  source: fdaDevices,
  find: (document) => {
    const { harmless, harms, namedSources, none, observations, riskDenials, riskWords } =
      document.lexicon
    const isObservation = ({ piece, sentence }: Match): boolean =>
      has(observations, sentence.plain) &&
      (piece.sources === 'own' || has(namedSources, sentence.plain))
    const isOfCondition = ({ words }: Match): boolean =>
      document.type === 'conditions' && has(harmless, words)
    const isFault = (match: Match): boolean => !isObservation(match) && !isOfCondition(match)
    // “Side effects? None.”
    const isAnswer = ({ piece, sentence }: Match): boolean => {
      const asked = piece.sentences[piece.sentences.indexOf(sentence) - 1]
      if (!asked?.isQuestion) return false
      return has(riskWords, asked.plain) || has(harms, asked.plain)
    }
    return withHints(
      document,
      'riskDenied',
      [
        ...claimsOf(document, riskDenials).filter(isFault),
        ...mentionsOf(document, none).filter(isAnswer),
      ],
      isFault,
    )
  },
}
