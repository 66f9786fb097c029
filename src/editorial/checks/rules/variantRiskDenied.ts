import type { CheckedDocument } from '../checkedDocument'
import { claimsOf, foundIn, isAboutItself } from '../claimsIn'
import type { Found, Rule } from '../rule'
import { fdaDevices } from '../sources'
import { namesPattern } from '../subjects'
import { has } from '../text/phrases'

/** A treatment's name without what is added in brackets. */
const bareName = (name: string): string => name.replaceAll(/\([^)]*\)/g, ' ').trim()

/** Titles of notices about this treatment or one that carries its name. */
function noticesAbout({ linked, treatment }: CheckedDocument): string[] {
  const own = [treatment?.name ?? '', ...(treatment?.alsoKnownAs ?? [])].map(bareName)
  const pattern = namesPattern(own)
  if (!pattern) return []
  return linked.notices
    .filter(({ treatments }) =>
      treatments.some(({ names }) => names.some((name) => has(pattern, name))),
    )
    .map(({ title }) => title)
}

/** A risk is denied in general, and one of the variants is known to have it. */
export const variantRiskDenied: Rule = {
  id: 'variantRiskDenied',
  level: 'block',
  why: {
    en: 'This denies a risk for every variant, and one of them is known to have it.',
    es: 'Esto niega un riesgo para todas las variantes, y se sabe que una lo tiene.',
  },
  mend: {
    en: 'Say which variant you mean, and name the risk of the others.',
    es: 'Diga a qué variante se refiere y nombre el riesgo de las demás.',
  },
  source: fdaDevices,
  find: (document) => {
    const { lexicon, treatment } = document
    if (!treatment) return []
    const [notice] = noticesAbout(document)
    const risks = treatment.risks
      .map(({ name, description }) => `${name ?? ''} ${description ?? ''}`)
      .join(' · ')
    const variantNames = namesPattern(treatment.variants.flatMap(({ name }) => name ?? []))
    return [...claimsOf(document, lexicon.riskDenials), ...claimsOf(document, lexicon.harmDenials)]
      .filter(isAboutItself)
      .flatMap(({ piece, sentence, words }): Found[] => {
        // What is said of one variant by its name is not said in general.
        if (variantNames && has(variantNames, sentence.plain)) return []
        const denied = sentence.plain.match(lexicon.harms) ?? []
        const known = denied.find((harm) => risks.toLowerCase().includes(harm.toLowerCase()))
        if (known !== undefined) {
          return [
            {
              ...foundIn(piece, words),
              why: {
                en: `“${known}” is denied here and listed under “Risks”.`,
                es: `Aquí se niega «${known}», que figura en «Riesgos».`,
              },
            },
          ]
        }
        if (notice === undefined) return []
        return [
          {
            ...foundIn(piece, words),
            why: {
              en: `A safety notice says otherwise of a treatment of this name: “${notice}”.`,
              es: `Un aviso de seguridad dice lo contrario de un tratamiento con este nombre: «${notice}».`,
            },
          },
        ]
      })
  },
}
