import { bodyAreas } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'
import type { CheckedDocument } from '../checkedDocument'
import { claimsOf, firstWords, foundIn, isAboutItself } from '../claimsIn'
import type { Found, Rule } from '../rule'
import { fdaOffLabel } from '../sources'
import { namesPattern } from '../subjects'
import { has } from '../text/phrases'

/** Body areas that are offered, though no row of "treats" reaches them. */
function uncoveredAreas({ treatment }: CheckedDocument): Found[] {
  if (!treatment || treatment.treats.length === 0) return []
  if (treatment.treats.some((row) => row.bodyAreas.length === 0)) return []
  const covered = new Set(treatment.treats.flatMap((row) => row.bodyAreas))
  return treatment.bodyAreas
    .filter((area) => !covered.has(area))
    .map((area) => ({
      path: 'bodyAreas',
      field: 'bodyAreas',
      words: bodyAreas[area].en,
      why: {
        en: `“${bodyAreas[area].en}” is offered, and no condition below says what the regulator says of it there.`,
        es: `Se ofrece en «${bodyAreas[area].es}», y ninguna afección indica qué dice el regulador de esa zona.`,
      },
    }))
}

/** Sentences that call authorised what the rows call off-label or still being studied. */
function calledAuthorised(document: CheckedDocument): Found[] {
  const { lexicon, linked, treatment } = document
  if (!treatment) return []
  const namesOf = (isAuthorised: boolean): string[] =>
    linked.conditions
      .filter(({ id }) =>
        treatment.treats.some(
          ({ condition, regulatoryStatus }) =>
            condition === id && (regulatoryStatus === 'authorised') === isAuthorised,
        ),
      )
      .flatMap(({ names }) => names)
  const others = namesPattern(namesOf(false))
  return claimsOf(document, lexicon.authorised)
    .filter(isAboutItself)
    .flatMap(({ piece, sentence, index, words }): Found[] => {
      if (has(lexicon.offLabel, sentence.plain)) return []
      const rest = sentence.plain.slice(index + words.length)
      const isOther = others !== null && has(others, rest)
      return isOther || isElsewhere(document, rest) ? [foundIn(piece, words)] : []
    })
}

/** True if a text names a body area, and none that an authorised row reaches. */
function isElsewhere({ lexicon, treatment }: CheckedDocument, text: string): boolean {
  const authorised = treatment?.treats.filter((row) => row.regulatoryStatus === 'authorised') ?? []
  if (authorised.length === 0 || authorised.some((row) => row.bodyAreas.length === 0)) return false
  const named = codesOf(bodyAreas).filter((area) => has(lexicon.bodyAreas[area], text))
  return (
    named.length > 0 &&
    !named.some((area) => authorised.some((row) => row.bodyAreas.includes(area)))
  )
}

/** Areas that prose offers and neither the treatment nor any row has. */
function offeredElsewhere(document: CheckedDocument): Found[] {
  const { lexicon, treatment } = document
  if (!treatment) return []
  const known = new Set([
    ...treatment.bodyAreas,
    ...treatment.treats.flatMap((row) => row.bodyAreas),
  ])
  const unknown = codesOf(bodyAreas).filter((area) => !known.has(area))
  return claimsOf(document, lexicon.offersOn)
    .filter(isAboutItself)
    .flatMap(({ piece, sentence }): Found[] => {
      if (has(lexicon.offLabel, sentence.plain)) return []
      return unknown.flatMap((area) => {
        const words = firstWords(sentence, lexicon.bodyAreas[area])
        return words === undefined ? [] : [foundIn(piece, words)]
      })
    })
}

/** A use or a body area beyond what is authorised, without the off-label label. */
export const beyondAuthorisation: Rule = {
  id: 'beyondAuthorisation',
  level: 'block',
  why: {
    en: 'This goes beyond the recorded authorization, and nothing here says so.',
    es: 'Esto va más allá de la autorización registrada, y nada lo dice.',
  },
  mend: {
    en: 'Add a row under “Conditions it treats” with this area and its status, or say “off-label” where it stands.',
    es: 'Agregue una fila en «Afecciones que trata» con esta zona y su situación, o diga aquí «uso fuera de lo autorizado».',
  },
  source: fdaOffLabel,
  find: (document) => [
    ...uncoveredAreas(document),
    ...calledAuthorised(document),
    ...offeredElsewhere(document),
  ],
}
