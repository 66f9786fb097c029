import type { Payload } from 'payload'
import { cutPage } from './cutPage'
import { teaserFields } from './linkedFields'
import { toTeaser } from './mapping/toTeaser'
import { type ConditionList, conditionList } from './models/listPages'
import type { ListQuery } from './readers'
import { readNames } from './readNames'
import { asStored, contextOf, isShown, readerOf } from './readOptions'
import { readSettings } from './readSettings'
import { sortByName } from './sortByName'

/**
 * A page of the public conditions, by name; null beyond the last one, or if Settings has switched the
 * language off.
 */
export async function listConditions(
  payload: Payload,
  query: ListQuery,
): Promise<ConditionList | null> {
  const { locale, page = 1 } = query
  const [settings, names] = await Promise.all([
    readSettings(payload, locale),
    readNames(payload, 'conditions', locale),
  ])
  const cut = cutPage(sortByName(names, locale), page)
  if (!cut || !isShown(settings, query)) return null
  const { docs } = await payload.find({
    collection: 'conditions',
    overrideAccess: false,
    ...asStored,
    joins: false,
    ...readerOf(query),
    where: { name: { in: cut.items.map(({ name }) => name) } },
    depth: 0,
    select: teaserFields,
  })
  const context = contextOf(payload, query)
  const conditions = docs.map((condition) => toTeaser(condition, context))
  return conditionList.parse({
    locale,
    page: cut.page,
    conditions: sortByName(conditions, locale),
  } satisfies ConditionList)
}
