import { claimsOf, isTold, type Match, withHints } from '../claimsIn'
import type { Rule } from '../rule'
import { ftcClaims } from '../sources'
import { has } from '../text/phrases'

/** A result is held out as certain. */
export const promise: Rule = {
  id: 'promise',
  level: 'block',
  why: {
    en: 'This promises a result. Nobody can know how a person’s skin will answer.',
    es: 'Esto promete un resultado. Nadie puede saber cómo responderá la piel de cada persona.',
  },
  mend: {
    en: 'Write what it can do, for whom, and how sure we are: “can”, “may”, “in some people”.',
    es: 'Diga qué puede lograr, en quién y con qué certeza: «puede», «en algunas personas».',
  },
  source: ftcClaims,
  find: (document) => {
    const { doubts, observations, outcomes, passing, promises, softeners } = document.lexicon
    // What a risk does for good is no promise, and swelling that goes down by itself no result.
    const isResult = ({ index, piece, sentence }: Match): boolean =>
      !piece.path.startsWith('risks.') && !has(passing, sentence.plain.slice(0, index).trimEnd())
    const isDoubted = ({ sentence }: Match): boolean =>
      has(doubts, sentence.plain) || has(observations, sentence.plain)
    const isSoftened = ({ index, sentence }: Match): boolean =>
      has(softeners, sentence.plain.slice(0, index).replace(/.*[,;:]/, ''))
    const certain = claimsOf(document, promises).filter(isResult)
    // One finding a sentence is enough.
    const stated = claimsOf(document, outcomes).filter(
      (match) =>
        isResult(match) && !isDoubted(match) && !isSoftened(match) && !isTold(certain, match),
    )
    return withHints(
      document,
      'promise',
      [...certain, ...stated],
      (match) => isResult(match) && !isDoubted(match) && !isSoftened(match),
    )
  },
}
