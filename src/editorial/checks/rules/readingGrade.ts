import { foundIn } from '../claimsIn'
import { isHardToRead } from '../readingGrade'
import type { Rule } from '../rule'
import { nihPlain } from '../sources'

/** A section that asks for more schooling than most readers have. */
export const readingGrade: Rule = {
  id: 'readingGrade',
  level: 'advice',
  why: {
    en: 'Many people would find this section hard to read.',
    es: 'A muchas personas les costaría leer esta sección.',
  },
  mend: {
    en: 'Split long sentences, and swap long words for short ones. Aim for age 12 to 14.',
    es: 'Divida las frases largas y cambie palabras largas por cortas. Que se entienda con 12 a 14 años.',
  },
  source: nihPlain,
  find: ({ locale, pieces }) =>
    pieces
      .filter(({ isProse, sentences }) => isProse && isHardToRead(locale, sentences))
      .map((piece) => foundIn(piece, '')),
}
