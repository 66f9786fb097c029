import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { Locale } from '@/domain/locales'
import type { PageKind } from '@/domain/sitePaths'

const valuesSchema = z.array(z.object({ name: z.string().nullish() }))

/**
 * The different names of a kind's public documents in a language, in no order. MongoDB picks them:
 * of ten thousand documents only the hundred of a page become documents in this process.
 */
export async function readNames(
  payload: Payload,
  kind: PageKind,
  locale: Locale,
  where: Where = {},
): Promise<{ name: string }[]> {
  const { values } = await payload.findDistinct({
    collection: kind,
    field: 'name',
    overrideAccess: false,
    locale,
    where,
  })
  return valuesSchema.parse(values).flatMap(({ name }) => (name ? [{ name }] : []))
}
