import type { Payload } from 'payload'
import { linkedFields, locationTeaserFields, treatmentTeaserFields } from './linkedFields'
import { recordsOf } from './mapping/links'
import { optionalText } from './mapping/pageContext'
import { toLocationTeaser } from './mapping/toLocationTeaser'
import { toTreatmentTeaser } from './mapping/toTreatmentTeaser'
import { type HomePage, homePage } from './models/listPages'
import type { GlobalQuery } from './readers'
import { contextOf, isShown, readerOf } from './readOptions'
import { readSettings } from './readSettings'

/**
 * The home page; null if Settings has switched the language off (a preview shows it all the same).
 * An unwritten home page has neither heading nor intro and features nothing.
 */
export async function getHomePage(payload: Payload, query: GlobalQuery): Promise<HomePage | null> {
  const [settings, home] = await Promise.all([
    readSettings(payload, query.locale),
    payload.findGlobal({
      slug: 'home',
      overrideAccess: false,
      fallbackLocale: false,
      ...readerOf(query),
      depth: 1,
      select: { heading: true, intro: true, featuredTreatments: true, featuredLocations: true },
      populate: {
        ...linkedFields,
        treatments: treatmentTeaserFields,
        locations: locationTeaserFields,
      },
    }),
  ])
  if (!isShown(settings, query)) return null
  const context = contextOf(payload, query)
  return homePage.parse({
    locale: query.locale,
    isPreview: context.isPreview,
    heading: optionalText(home.heading),
    intro: optionalText(home.intro),
    featuredTreatments: recordsOf(home.featuredTreatments).map((treatment) =>
      toTreatmentTeaser(treatment, context),
    ),
    featuredLocations: recordsOf(home.featuredLocations).map((location) =>
      toLocationTeaser(location, context),
    ),
  } satisfies HomePage)
}
