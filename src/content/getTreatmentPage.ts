import type { Payload } from 'payload'
import { linkedFields, locationTeaserFields } from './linkedFields'
import { toTreatmentPage } from './mapping/toTreatmentPage'
import type { TreatmentPage } from './models/treatmentPage'
import type { PageQuery } from './readers'
import { asStored, contextOf, isShown, readerOf, whichPage } from './readOptions'
import { readSettings } from './readSettings'

/**
 * A treatment's page: the public one at a slug, or an editor's preview by id. Null if there is none for
 * this reader in this language, or Settings has switched the language off; a preview shows a
 * language before it is switched on. `now` decides whether its review is overdue.
 *
 * @throws {SafetyLinkUnresolved} if a contraindication or an aftercare step can't be read: no page is
 * better than a page without its warning. A preview shows a placeholder instead. The collection's
 * own read rule may refuse first.
 */
export async function getTreatmentPage(
  payload: Payload,
  query: PageQuery & { now?: Date },
): Promise<TreatmentPage | null> {
  const [settings, found] = await Promise.all([
    readSettings(payload, query.locale),
    payload.find({
      collection: 'treatments',
      overrideAccess: false,
      ...asStored,
      joins: false,
      ...readerOf(query),
      // For `publicLocales`: hidden from the API, but the page says which languages it has.
      showHiddenFields: true,
      where: whichPage(query),
      limit: 1,
      // The treatment's records, and the sources these cite.
      depth: 2,
      select: {
        slug: true,
        review: true,
        name: true,
        alsoKnownAs: true,
        summary: true,
        techniques: true,
        variants: true,
        image: true,
        whatItIs: true,
        howItWorks: true,
        bodyAreas: true,
        treats: true,
        contraindications: true,
        minimumAge: true,
        benefits: true,
        risks: true,
        cannotDo: true,
        whatToExpect: true,
        performedBy: true,
        comfort: true,
        sessionLength: true,
        sessions: true,
        interval: true,
        downtime: true,
        resultsAfter: true,
        resultsLast: true,
        factsCitations: true,
        price: true,
        aftercare: true,
        alternatives: true,
        noTreatment: true,
        questions: true,
        related: true,
        citations: true,
        seo: true,
        publicLocales: true,
      },
      populate: linkedFields,
    }),
  ])
  const [treatment] = found.docs
  if (!treatment || !isShown(settings, query)) return null

  const [notices, clinics] = await Promise.all([
    payload.find({
      collection: 'safety-notices',
      overrideAccess: false,
      ...asStored,
      ...readerOf(query),
      where: { treatments: { equals: treatment.id } },
      depth: 1,
      select: {
        title: true,
        level: true,
        issuer: true,
        issuedOn: true,
        message: true,
        techniques: true,
        citations: true,
        updatedAt: true,
        _status: true,
      },
      populate: linkedFields,
    }),
    payload.find({
      collection: 'locations',
      overrideAccess: false,
      ...asStored,
      ...readerOf(query),
      where: { 'offers.treatment': { equals: treatment.id } },
      depth: 0,
      select: { ...locationTeaserFields, bookingUrl: true, offers: true },
    }),
  ])
  // Asked of MongoDB, each further field would make Payload go through the rules of all of them.
  const open = clinics.docs.filter(({ status }) => status !== 'closed')
  const surroundings = { notices: notices.docs, clinics: open, settings }
  return toTreatmentPage(
    treatment,
    surroundings,
    query.now ?? new Date(),
    contextOf(payload, query),
  )
}
