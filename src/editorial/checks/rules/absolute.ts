import { claimsOf, type Match, withHints } from '../claimsIn'
import type { Rule } from '../rule'
import { ftcClaims } from '../sources'
import { has } from '../text/phrases'

/** All, never, nobody: no exception is left. */
export const absolute: Rule = {
  id: 'absolute',
  level: 'block',
  why: {
    en: 'This leaves no exception. In medicine there is one.',
    es: 'Esto no deja excepciones. En medicina las hay.',
  },
  mend: {
    en: 'Say who it is for and who it is not for, or how many people, with the source.',
    es: 'Diga para quién es y para quién no, o en cuántas personas, con la fuente.',
  },
  source: ftcClaims,
  find: (document) => {
    const { absolutes, shares } = document.lexicon
    // Near enough to belong to the words: “most people go straight back to work”.
    const isForAll = ({ index, sentence }: Match): boolean =>
      !has(shares, sentence.plain.slice(Math.max(0, index - 20), index))
    const firm = claimsOf(document, absolutes).filter(isForAll)
    return withHints(document, 'absolute', firm, isForAll)
  },
}
