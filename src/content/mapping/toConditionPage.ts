import type { Condition, Contraindication, Treatment } from '@/payload-types'
import { type ConditionPage, conditionPage } from '../models/conditionPage'
import { numberSources } from './numberSources'
import { nameOfLinked, type PageContext, required, requiredHtml, requiredText } from './pageContext'
import { toAvailableIn } from './toAvailableIn'
import { toImage } from './toImage'
import { toRegulatoryStatuses } from './toRegulatoryStatuses'
import { reviewExpiry, toReview } from './toReview'
import { toSeo } from './toSeo'
import type { SiteSettings } from './toSiteSettings'
import { toTeaser } from './toTeaser'
import type { Unfinished } from './unfinished'

/** What the condition's own record does not hold: records that link to it, and Settings. */
export interface ConditionSurroundings {
  /** Treatments for it, with their `treats`. */
  treatments: readonly Unfinished<Treatment>[]
  contraindications: readonly Unfinished<Contraindication>[]
  /** Treatments that link one of the contraindications, with their `contraindications`. */
  treatmentsSpokenAgainst: readonly Unfinished<Treatment>[]
  settings: SiteSettings
}

const idOf = (link: string | { id?: string | null } | null | undefined) =>
  typeof link === 'object' ? link?.id : link

/** The page of one condition. @throws {RequiredValueMissing} for a public reader if prose is missing. */
export function toConditionPage(
  condition: Unfinished<Condition>,
  surroundings: ConditionSurroundings,
  now: Date,
  context: PageContext,
): ConditionPage {
  const { treatments, contraindications, treatmentsSpokenAgainst, settings } = surroundings
  const sources = numberSources(context)
  sources.cite(condition.citations)
  const name = requiredText(condition.name, 'name', context)
  const summary = requiredText(condition.summary, 'summary', context)

  return conditionPage.parse({
    locale: context.locale,
    isPreview: context.isPreview,
    slug: required(condition.slug, '', 'slug', context),
    name,
    summary,
    availableIn: toAvailableIn(condition.publicLocales, settings.languages, context),
    seo: toSeo(condition.seo, { name, summary }),
    alsoKnownAs: condition.alsoKnownAs ?? [],
    image: toImage(condition.image, context),
    descriptionHtml: requiredHtml(condition.description, 'description', context),
    onSkinTonesHtml: requiredHtml(condition.onSkinTones, 'onSkinTones', context),
    whenToSeeDoctorHtml: requiredHtml(condition.whenToSeeDoctor, 'whenToSeeDoctor', context),
    treatments: treatments.map((treatment) => {
      const uses = treatment.treats?.filter((row) => idOf(row.condition) === condition.id)
      return {
        ...toTeaser(treatment, context),
        // Where its uses differ by area or technique, the line says the least settled of them.
        regulatoryStatus: toRegulatoryStatuses(uses).at(-1) ?? 'investigational',
      }
    }),
    speaksAgainst: contraindications.flatMap((contraindication) => {
      const against = treatmentsSpokenAgainst.filter((treatment) =>
        treatment.contraindications?.some(
          (row) => idOf(row.contraindication) === contraindication.id,
        ),
      )
      if (against.length === 0) return []
      return {
        contraindication: nameOfLinked(contraindication, context),
        treatments: against.map((treatment) => toTeaser(treatment, context)),
      }
    }),
    sources: sources.list(),
    review: toReview(condition.review, now, context),
    expiresAt: reviewExpiry(condition.review, now),
  } satisfies ConditionPage)
}
