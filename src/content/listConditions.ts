import type { Payload } from 'payload'
import { teaserFields } from './linkedFields'
import { toTeaser } from './mapping/toTeaser'
import { type ConditionList, conditionList } from './models/listPages'
import type { ListQuery } from './readers'
import { asStored, contextOf, isShown, readerOf } from './readOptions'
import { readSettings } from './readSettings'
import { sortByName } from './sortByName'

/** Every public condition, by name; null if Settings has switched the language off. */
export async function listConditions(
  payload: Payload,
  query: ListQuery,
): Promise<ConditionList | null> {
  const { locale } = query
  const [settings, { docs }] = await Promise.all([
    readSettings(payload, locale),
    payload.find({
      collection: 'conditions',
      overrideAccess: false,
      ...asStored,
      joins: false,
      ...readerOf(query),
      depth: 0,
      select: teaserFields,
    }),
  ])
  if (!isShown(settings, query)) return null
  const context = contextOf(payload, query)
  const conditions = docs.map((condition) => toTeaser(condition, context))
  return conditionList.parse({
    locale,
    conditions: sortByName(conditions, locale),
  } satisfies ConditionList)
}
