import type { Payload } from 'payload'
import { treatmentTeaserFields } from './linkedFields'
import { toTreatmentTeaser } from './mapping/toTreatmentTeaser'
import { type TreatmentList, treatmentList } from './models/listPages'
import type { ListQuery } from './readers'
import { asStored, contextOf, isShown, readerOf } from './readOptions'
import { readSettings } from './readSettings'
import { sortByName } from './sortByName'

/** Every public treatment, by name; null if Settings has switched the language off. */
export async function listTreatments(
  payload: Payload,
  query: ListQuery,
): Promise<TreatmentList | null> {
  const { locale } = query
  const [settings, { docs }] = await Promise.all([
    readSettings(payload, locale),
    payload.find({
      collection: 'treatments',
      overrideAccess: false,
      ...asStored,
      joins: false,
      ...readerOf(query),
      depth: 0,
      select: treatmentTeaserFields,
    }),
  ])
  if (!isShown(settings, query)) return null
  const context = contextOf(payload, query)
  const treatments = docs.map((treatment) => toTreatmentTeaser(treatment, context))
  return treatmentList.parse({
    locale,
    treatments: sortByName(treatments, locale),
  } satisfies TreatmentList)
}
