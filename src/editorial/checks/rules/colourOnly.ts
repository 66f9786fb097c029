import { foundIn, mentionsOf } from '../claimsIn'
import type { Rule } from '../rule'
import { nhsSkin } from '../sources'
import { has } from '../text/phrases'

/** A sign is told by its color on white skin, and nothing beside it says how else it shows. */
export const colourOnly: Rule = {
  id: 'colourOnly',
  level: 'advice',
  why: {
    en: 'This color shows on white skin. On brown and black skin it can look different or not show at all.',
    es: 'Este color se ve en piel blanca. En piel morena y negra puede verse distinto o no verse.',
  },
  mend: {
    en: 'Add what is seen on brown and black skin, or what is felt: heat, soreness, swelling.',
    es: 'Agregue qué se ve en piel morena y negra, o qué se siente: calor, dolor, hinchazón.',
  },
  source: nhsSkin,
  find: (document) => {
    const { colours, otherSkin } = document.lexicon
    // A condition has a section of its own for it.
    if (document.pieces.some(({ field }) => field === 'onSkinTones')) return []
    const told = new Set(
      document.pieces.filter(({ text }) => has(otherSkin, text)).map(({ group }) => group),
    )
    return mentionsOf(document, colours)
      .filter(({ piece, sentence }) => !sentence.isQuestion && !told.has(piece.group))
      .map(({ piece, words }) => foundIn(piece, words))
  },
}
