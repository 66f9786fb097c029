import { foundIn, mentionsOf } from '../claimsIn'
import type { Rule } from '../rule'
import { nhsWords } from '../sources'
import { has, literally, phrases } from '../text/phrases'

/** A prescription brand stands for the whole kind: its substance isn't named beside it. */
export const brandAsGeneric: Rule = {
  id: 'brandAsGeneric',
  level: 'warn',
  why: {
    en: 'A prescription brand stands here for a whole kind.',
    es: 'Aquí una marca de receta nombra a todo un tipo de producto.',
  },
  mend: {
    en: 'Use the generic name; put the brand in brackets if people know it by that.',
    es: 'Use el nombre genérico; ponga la marca entre paréntesis si se conoce por ella.',
  },
  source: nhsWords,
  find: (document) => {
    const { brands, lexicon } = document
    if (brands.size === 0) return []
    return mentionsOf(document, phrases([...brands.keys()].map(literally))).flatMap(
      ({ piece, sentence, index, words }) => {
        const generic = brands.get(words.toLowerCase()) ?? ''
        const rest = `${sentence.plain.slice(0, index)} ${sentence.plain.slice(index + words.length)}`
        // The form asks there for what people say, and a list of names has no place for brackets.
        const isFurtherName = piece.field === 'alsoKnownAs'
        const isExplained =
          isFurtherName ||
          has(lexicon.brandMarks, rest) ||
          /^\s*[®™]/.test(sentence.plain.slice(index + words.length)) ||
          (generic !== '' && has(phrases([literally(generic)]), rest))
        if (isExplained) return []
        return [
          {
            ...foundIn(piece, words),
            ...(generic !== '' && {
              mend: {
                en: `Write “${generic}”; put the brand in brackets if people know it by that.`,
                es: `Escriba «${generic}»; ponga la marca entre paréntesis si se conoce por ella.`,
              },
            }),
          },
        ]
      },
    )
  },
}
