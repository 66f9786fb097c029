import type { Payload } from 'payload'
import { cutPage } from './cutPage'
import { treatmentTeaserFields } from './linkedFields'
import { toTreatmentTeaser } from './mapping/toTreatmentTeaser'
import { type TreatmentList, treatmentList } from './models/listPages'
import type { ListQuery } from './readers'
import { readNames } from './readNames'
import { asStored, contextOf, isShown, readerOf } from './readOptions'
import { readSettings } from './readSettings'
import { sortByName } from './sortByName'

/**
 * A page of the public treatments, by name; null beyond the last one, or if Settings has switched the
 * language off.
 */
export async function listTreatments(
  payload: Payload,
  query: ListQuery,
): Promise<TreatmentList | null> {
  const { locale, page = 1 } = query
  const [settings, names] = await Promise.all([
    readSettings(payload, locale),
    readNames(payload, 'treatments', locale),
  ])
  const cut = cutPage(sortByName(names, locale), page)
  if (!cut || !isShown(settings, query)) return null
  const { docs } = await payload.find({
    collection: 'treatments',
    overrideAccess: false,
    ...asStored,
    joins: false,
    ...readerOf(query),
    where: { name: { in: cut.items.map(({ name }) => name) } },
    depth: 0,
    select: treatmentTeaserFields,
  })
  const context = contextOf(payload, query)
  const treatments = docs.map((treatment) => toTreatmentTeaser(treatment, context))
  return treatmentList.parse({
    locale,
    page: cut.page,
    treatments: sortByName(treatments, locale),
  } satisfies TreatmentList)
}
