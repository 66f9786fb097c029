import { z } from 'zod'

/** A brand with its generic name, or ''. */
export interface Brand {
  brand: string
  generic: string
}

const texts = z
  .array(z.string())
  .nullish()
  .catch(null)
  .transform((list) => list ?? [])
const schema = z.object({ brandNames: texts, genericNames: texts })

/** The brands of a contraindication. One stands for its substance only where that is the only one. */
export function brandsOf({ brandNames, genericNames }: z.output<typeof schema>): Brand[] {
  const generic = genericNames.length === 1 ? (genericNames[0] ?? '') : ''
  return brandNames.map((brand) => ({ brand, generic }))
}

/** The same of a contraindication that has been read in one language. */
export const readBrands = (document: Record<string, unknown>): Brand[] =>
  brandsOf(schema.parse(document))
