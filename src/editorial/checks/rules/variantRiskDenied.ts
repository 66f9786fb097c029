import type { CheckedDocument } from '../checkedDocument'
import { claimsOf, foundIn, isAboutItself } from '../claimsIn'
import type { LinkedNotice } from '../linkedRecords'
import type { Found, Rule } from '../rule'
import { fdaDevices } from '../sources'
import { namesPattern } from '../subjects'
import { has } from '../text/phrases'

/** A treatment's name without what is added in brackets. */
const bareName = (name: string): string => name.replaceAll(/\([^)]*\)/g, ' ').trim()

/** Notices about this treatment, one that carries its name, or one that works the same way. */
function noticesAbout({ linked, treatment }: CheckedDocument): LinkedNotice[] {
  const own = [treatment?.name ?? '', ...(treatment?.alsoKnownAs ?? [])].map(bareName)
  const pattern = namesPattern(own)
  const ways = new Set([
    ...(treatment?.techniques ?? []),
    ...(treatment?.variants ?? []).flatMap(({ technique }) => technique ?? []),
  ])
  return linked.notices.filter(({ treatments }) =>
    treatments.some(
      ({ names, techniques }) =>
        techniques.some((technique) => ways.has(technique)) ||
        (pattern && names.some((name) => has(pattern, name))),
    ),
  )
}

/** The same harm, be it one or many, or a verb: "scars", "scarring". */
const stem = (harm: string): string => harm.toLowerCase().slice(0, 5)

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
    const notices = noticesAbout(document)
    const variants = treatment.variants.map(({ name, difference }) => `${name} ${difference}`)
    const risks = treatment.risks.map(({ name, description }) => `${name} ${description}`)
    const rows = [...risks, ...variants].join(' · ').toLowerCase()
    const isOfSome =
      treatment.risks.some(({ techniques }) => techniques.length > 0) ||
      variants.some((text) => has(lexicon.harms, text) || has(lexicon.riskWords, text))
    const variantNames = namesPattern(treatment.variants.flatMap(({ name }) => name ?? []))
    return [...claimsOf(document, lexicon.riskDenials), ...claimsOf(document, lexicon.harmDenials)]
      .filter(isAboutItself)
      .flatMap(({ piece, sentence, words }): Found[] => {
        // What is said of one variant by its name is not said in general.
        if (variantNames && has(variantNames, sentence.plain)) return []
        const denied = sentence.plain.match(lexicon.harms) ?? []
        const known = denied.find((harm) => rows.includes(stem(harm)))
        const notice =
          notices.find(({ text, title }) =>
            denied.some((harm) => `${title} ${text}`.toLowerCase().includes(stem(harm))),
          ) ?? notices[0]
        if (known !== undefined) {
          return [
            {
              ...foundIn(piece, words),
              why: {
                en: `“${known}” is denied here and listed under “Risks” or “Variants”.`,
                es: `Aquí se niega «${known}», que figura en «Riesgos» o «Variantes».`,
              },
            },
          ]
        }
        if (notice !== undefined) {
          return [
            {
              ...foundIn(piece, words),
              why: {
                en: `A safety notice says otherwise of a treatment like this: “${notice.title}”.`,
                es: `Un aviso de seguridad dice lo contrario de un tratamiento como este: «${notice.title}».`,
              },
            },
          ]
        }
        return denied.length === 0 && isOfSome ? [foundIn(piece, words)] : []
      })
  },
}
