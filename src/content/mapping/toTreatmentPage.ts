import { toCalendarDay } from '@/domain/calendarDays'
import type { Location, SafetyNotice, Treatment } from '@/payload-types'
import { type TreatmentPage, treatmentPage } from '../models/treatmentPage'
import { recordOf, recordsOf } from './links'
import { numberSources } from './numberSources'
import { optionalText, type PageContext, required, requiredHtml, requiredText } from './pageContext'
import { toAftercare } from './toAftercare'
import { toAvailableIn } from './toAvailableIn'
import { toContraindications } from './toContraindications'
import { toImage } from './toImage'
import { toLocationTeaser } from './toLocationTeaser'
import { toNotices } from './toNotices'
import { toRegulatoryStatuses } from './toRegulatoryStatuses'
import { reviewExpiry, toReview } from './toReview'
import { toScope } from './toScope'
import { toSeo } from './toSeo'
import type { SiteSettings } from './toSiteSettings'
import { toSpan } from './toSpan'
import { toTeaser } from './toTeaser'
import { toWhenToCall } from './toWhenToCall'
import type { Unfinished } from './unfinished'

/** What the treatment's own record does not hold: the other side of its links, and Settings. */
export interface TreatmentSurroundings {
  notices: readonly Unfinished<SafetyNotice>[]
  /** Clinics that offer it, with their `offers`. */
  clinics: readonly Unfinished<Location>[]
  settings: SiteSettings
}

function toClinics(
  clinics: readonly Unfinished<Location>[],
  treatmentId: string | null | undefined,
  context: PageContext,
): TreatmentPage['clinics'] {
  return clinics.map((clinic) => {
    const offer = clinic.offers?.find(({ treatment }) =>
      typeof treatment === 'string' ? treatment === treatmentId : treatment?.id === treatmentId,
    )
    return {
      ...toLocationTeaser(clinic, context),
      bookingUrl: optionalText(offer?.bookingUrl) ?? optionalText(clinic.bookingUrl),
    }
  })
}

function toPrice(price: Unfinished<Treatment>['price']): TreatmentPage['price'] {
  const { from = null, to = null, currency, per = null, asOf } = price ?? {}
  return from === null && to === null
    ? null
    : { from, to, currency: currency || 'USD', per, asOf: toCalendarDay(asOf) }
}

function toAlternatives(
  rows: Unfinished<Treatment>['alternatives'],
  sources: ReturnType<typeof numberSources>,
  context: PageContext,
): TreatmentPage['alternatives'] {
  return (rows ?? []).flatMap((row, index) => {
    const treatment = recordOf(row.treatment)
    const linked = treatment && toTeaser(treatment, context)
    const name = linked?.name ?? optionalText(row.name)
    if (!name) return []
    return {
      name,
      slug: linked?.slug ?? null,
      comparison: requiredText(row.comparison, `alternatives.${index}.comparison`, context),
      sources: sources.cite(row.citations),
    }
  })
}

/**
 * The page of one treatment. Sources are numbered in the order a reader meets them.
 *
 * @throws {SafetyLinkUnresolved} for a public reader if a contraindication or an aftercare step
 * can't be read.
 * @throws {RequiredValueMissing} for a public reader if required prose is missing.
 */
export function toTreatmentPage(
  treatment: Unfinished<Treatment>,
  { notices, clinics, settings }: TreatmentSurroundings,
  now: Date,
  context: PageContext,
): TreatmentPage {
  const sources = numberSources(context)
  const text = (value: string | null | undefined, field: string) =>
    requiredText(value, field, context)

  const slug = required(treatment.slug, '', 'slug', context)
  const page = `treatments/${slug}`
  const name = text(treatment.name, 'name')
  const summary = text(treatment.summary, 'summary')
  const { from = null, to = null } = treatment.sessions ?? {}

  // From here on in reading order, because the sources are numbered on the way.
  const noticeModels = toNotices(notices, sources, context)
  const facts: TreatmentPage['facts'] = {
    performedBy: treatment.performedBy ?? [],
    minimumAge: treatment.minimumAge ?? null,
    comfort: optionalText(treatment.comfort),
    sessions: from === null && to === null ? null : { from, to },
    sessionLength: toSpan(treatment.sessionLength),
    interval: toSpan(treatment.interval),
    downtime: toSpan(treatment.downtime),
    resultsAfter: toSpan(treatment.resultsAfter),
    resultsLast: toSpan(treatment.resultsLast),
    regulatoryStatuses: toRegulatoryStatuses(treatment.treats),
    sources: sources.cite(treatment.factsCitations),
  }
  const treats = (treatment.treats ?? []).flatMap((row) => {
    const condition = recordOf(row.condition)
    if (!condition) return []
    return {
      ...toScope(row),
      condition: toTeaser(condition, context),
      regulatoryStatus: required(
        row.regulatoryStatus,
        'investigational',
        'treats.regulatoryStatus',
        context,
      ),
      jurisdiction: required(row.jurisdiction, 'us', 'treats.jurisdiction', context),
      minimumAge: row.minimumAge ?? null,
      evidence: optionalText(row.evidence),
      sources: sources.cite(row.citations),
    }
  })
  const contraindications = toContraindications(treatment.contraindications, page, sources, context)
  const benefits = (treatment.benefits ?? []).map((row) => ({
    text: text(row.text, 'benefits.text'),
    sources: sources.cite(row.citations),
  }))
  const risks = (treatment.risks ?? []).map((row) => ({
    ...toScope(row),
    name: text(row.name, 'risks.name'),
    description: optionalText(row.description),
    frequency: required(row.frequency, 'unknown', 'risks.frequency', context),
    careLevel: required(row.careLevel, 'self-care', 'risks.careLevel', context),
    duration: toSpan(row.duration),
    sources: sources.cite(row.citations),
  }))
  const alternatives = toAlternatives(treatment.alternatives, sources, context)
  const aftercare = toAftercare(treatment.aftercare, page, sources, context)
  // The page's general sources come last, and only those that no statement has cited.
  sources.cite(treatment.citations)

  return treatmentPage.parse({
    locale: context.locale,
    isPreview: context.isPreview,
    slug,
    name,
    summary,
    availableIn: toAvailableIn(treatment.publicLocales, settings.languages, context),
    seo: toSeo(treatment.seo, { name, summary }),
    alsoKnownAs: treatment.alsoKnownAs ?? [],
    techniques: treatment.techniques ?? [],
    variants: (treatment.variants ?? []).map((variant) => ({
      technique: required(variant.technique, 'mechanical', 'variants.technique', context),
      name: text(variant.name, 'variants.name'),
      difference: text(variant.difference, 'variants.difference'),
    })),
    image: toImage(treatment.image, context),
    notices: noticeModels,
    whatItIsHtml: requiredHtml(treatment.whatItIs, 'whatItIs', context),
    howItWorksHtml: requiredHtml(treatment.howItWorks, 'howItWorks', context),
    bodyAreas: treatment.bodyAreas ?? [],
    facts,
    treats,
    contraindications,
    benefits,
    risks,
    cannotDo: (treatment.cannotDo ?? []).map((row) => text(row.text, 'cannotDo.text')),
    whatToExpectHtml: requiredHtml(treatment.whatToExpect, 'whatToExpect', context),
    alternatives,
    noTreatment: text(treatment.noTreatment, 'noTreatment'),
    aftercare: aftercare.map(({ step }) => step),
    whenToCall: toWhenToCall(risks, aftercare, settings),
    clinics: toClinics(clinics, treatment.id, context),
    questions: (treatment.questions ?? []).map((row) => ({
      question: text(row.question, 'questions.question'),
      answerHtml: requiredHtml(row.answer, 'questions.answer', context),
    })),
    price: toPrice(treatment.price),
    related: recordsOf(treatment.related).map((related) => toTeaser(related, context)),
    sources: sources.list(),
    review: toReview(treatment.review, now, context),
    expiresAt: reviewExpiry(treatment.review, now),
  } satisfies TreatmentPage)
}
