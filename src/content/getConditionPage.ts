import type { Payload } from 'payload'
import { linkedFields, teaserFields } from './linkedFields'
import { toConditionPage } from './mapping/toConditionPage'
import type { ConditionPage } from './models/conditionPage'
import type { PageQuery } from './readers'
import { asStored, contextOf, isShown, readerOf, whichPage } from './readOptions'
import { readSettings } from './readSettings'

/**
 * A condition's page: the public one at a slug, or an editor's preview by id. Null if there is none for
 * this reader in this language, or Settings has switched the language off; a preview shows a
 * language before it is switched on. `now` decides whether its review is overdue.
 */
export async function getConditionPage(
  payload: Payload,
  query: PageQuery & { now?: Date },
): Promise<ConditionPage | null> {
  const [settings, found] = await Promise.all([
    readSettings(payload, query.locale),
    payload.find({
      collection: 'conditions',
      overrideAccess: false,
      ...asStored,
      joins: false,
      ...readerOf(query),
      // For `publicLocales`: hidden from the API, but the page says which languages it has.
      showHiddenFields: true,
      where: whichPage(query),
      limit: 1,
      depth: 1,
      select: {
        slug: true,
        review: true,
        name: true,
        alsoKnownAs: true,
        summary: true,
        image: true,
        description: true,
        onSkinTones: true,
        whenToSeeDoctor: true,
        citations: true,
        seo: true,
        publicLocales: true,
      },
      populate: linkedFields,
    }),
  ])
  const [condition] = found.docs
  if (!condition || !isShown(settings, query)) return null

  const [treatments, contraindications] = await Promise.all([
    payload.find({
      collection: 'treatments',
      overrideAccess: false,
      ...asStored,
      joins: false,
      ...readerOf(query),
      where: { 'treats.condition': { equals: condition.id } },
      depth: 0,
      select: { ...teaserFields, treats: { condition: true, regulatoryStatus: true } },
    }),
    payload.find({
      collection: 'contraindications',
      overrideAccess: false,
      ...asStored,
      joins: false,
      ...readerOf(query),
      where: { concerns: { equals: condition.id } },
      depth: 0,
      select: { name: true, _status: true },
    }),
  ])
  const speakingAgainst = contraindications.docs.map(({ id }) => id)
  const treatmentsSpokenAgainst =
    speakingAgainst.length === 0
      ? []
      : (
          await payload.find({
            collection: 'treatments',
            overrideAccess: false,
            ...asStored,
            joins: false,
            ...readerOf(query),
            where: { 'contraindications.contraindication': { in: speakingAgainst } },
            depth: 0,
            select: { ...teaserFields, contraindications: { contraindication: true } },
          })
        ).docs
  return toConditionPage(
    condition,
    {
      treatments: treatments.docs,
      contraindications: contraindications.docs,
      treatmentsSpokenAgainst,
      settings,
    },
    query.now ?? new Date(),
    contextOf(payload, query),
  )
}
