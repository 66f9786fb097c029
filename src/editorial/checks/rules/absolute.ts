import { claimsIn } from '../claimsIn'
import type { Rule } from '../rule'
import { ftcClaims } from '../sources'

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
  find: (document) => claimsIn(document, document.lexicon.absolutes),
}
