import { z } from 'zod'
import {
  aftercareActions,
  careLevels,
  contraindicationKinds,
  noticeLevels,
  severities,
  waitAnchors,
} from '@/domain/safetyTerms'
import { timeUnits } from '@/domain/timeSpans'
import {
  bodyAreas,
  jurisdictions,
  licenceLevels,
  priceUnits,
  regulatoryStatuses,
  riskFrequencies,
  techniques,
} from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'
import { locationTeaser } from './locationPage'
import {
  calendarDay,
  html,
  imageModel,
  pageBase,
  reviewModel,
  scopeModel,
  sourceModel,
  sourceNumbers,
  spanModel,
  teaserModel,
} from './shared'

export const indicationModel = scopeModel.extend({
  condition: teaserModel,
  regulatoryStatus: z.enum(codesOf(regulatoryStatuses)),
  jurisdiction: z.enum(codesOf(jurisdictions)),
  minimumAge: z.number().nullable(),
  evidence: z.string().nullable(),
  sources: sourceNumbers,
})
export type IndicationModel = z.infer<typeof indicationModel>

export const waitModel = z.object({
  amount: z.number().nullable(),
  unit: z.enum(codesOf(timeUnits)).nullable(),
  anchor: z.enum(codesOf(waitAnchors)).nullable(),
})
export type WaitModel = z.infer<typeof waitModel>

/** One reason not to have the treatment; the link's own severity, wait and words win over the record's. */
export const contraindicationModel = scopeModel.extend({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(codesOf(contraindicationKinds)),
  severity: z.enum(codesOf(severities)),
  wait: waitModel.nullable(),
  question: z.string(),
  /** What this treatment says in its own words, where it needs to. */
  wording: z.string().nullable(),
  rationaleHtml: html,
  askClinician: z.string().nullable(),
  genericNames: z.array(z.string()),
  brandNames: z.array(z.string()),
  sources: sourceNumbers,
})
export type ContraindicationModel = z.infer<typeof contraindicationModel>

export const riskModel = scopeModel.extend({
  name: z.string(),
  description: z.string().nullable(),
  frequency: z.enum(codesOf(riskFrequencies)),
  careLevel: z.enum(codesOf(careLevels)),
  duration: spanModel.nullable(),
  sources: sourceNumbers,
})
export type RiskModel = z.infer<typeof riskModel>

export const aftercareModel = scopeModel.extend({
  title: z.string(),
  action: z.enum(codesOf(aftercareActions)),
  careLevel: z.enum(codesOf(careLevels)),
  instructionHtml: html,
  reason: z.string().nullable(),
  /** Counted from the treatment; negative numbers are preparation. Null: at any time. */
  timing: spanModel.nullable(),
  sources: sourceNumbers,
})
export type AftercareModel = z.infer<typeof aftercareModel>

/** Something to call about: a risk, or a warning sign among the aftercare steps. */
export const concernModel = z.object({ title: z.string(), detail: z.string().nullable() })
export type ConcernModel = z.infer<typeof concernModel>

export const noticeModel = z.object({
  title: z.string(),
  level: z.enum(codesOf(noticeLevels)),
  /** The techniques it is about; empty means the whole treatment. */
  techniques: z.array(z.enum(codesOf(techniques))),
  issuer: z.string(),
  issuedOn: calendarDay,
  messageHtml: html,
  sources: sourceNumbers,
})
export type NoticeModel = z.infer<typeof noticeModel>

export const treatmentPage = pageBase.extend({
  alsoKnownAs: z.array(z.string()),
  summary: z.string(),
  techniques: z.array(z.enum(codesOf(techniques))),
  variants: z.array(
    z.object({ technique: z.enum(codesOf(techniques)), name: z.string(), difference: z.string() }),
  ),
  image: imageModel.nullable(),
  notices: z.array(noticeModel),
  whatItIsHtml: html,
  howItWorksHtml: html,
  bodyAreas: z.array(z.enum(codesOf(bodyAreas))),
  facts: z.object({
    performedBy: z.array(z.enum(codesOf(licenceLevels))),
    minimumAge: z.number().nullable(),
    comfort: z.string().nullable(),
    sessions: z.object({ from: z.number().nullable(), to: z.number().nullable() }).nullable(),
    sessionLength: spanModel.nullable(),
    interval: spanModel.nullable(),
    downtime: spanModel.nullable(),
    resultsAfter: spanModel.nullable(),
    resultsLast: spanModel.nullable(),
    /** The statuses of all its uses, the most settled first. */
    regulatoryStatuses: z.array(z.enum(codesOf(regulatoryStatuses))),
    sources: sourceNumbers,
  }),
  treats: z.array(indicationModel),
  contraindications: z.array(contraindicationModel),
  benefits: z.array(z.object({ text: z.string(), sources: sourceNumbers })),
  risks: z.array(riskModel),
  cannotDo: z.array(z.string()),
  whatToExpectHtml: html,
  alternatives: z.array(
    z.object({
      name: z.string(),
      slug: z.string().nullable(),
      comparison: z.string(),
      sources: sourceNumbers,
    }),
  ),
  noTreatment: z.string(),
  aftercare: z.array(aftercareModel),
  whenToCall: z.object({
    clinic: z.array(concernModel),
    urgent: z.array(concernModel),
    emergencyText: z.string(),
    outOfHoursText: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  clinics: z.array(locationTeaser.extend({ bookingUrl: z.url().nullable() })),
  questions: z.array(z.object({ question: z.string(), answerHtml: html })),
  price: z
    .object({
      from: z.number().nullable(),
      to: z.number().nullable(),
      currency: z.string(),
      per: z.enum(codesOf(priceUnits)).nullable(),
      asOf: calendarDay.nullable(),
    })
    .nullable(),
  related: z.array(teaserModel),
  sources: z.array(sourceModel),
  review: reviewModel,
  /** The instant, ISO 8601 in UTC, at which the page says something else. Null: at none. */
  expiresAt: z.iso.datetime().nullable(),
})
export type TreatmentPage = z.infer<typeof treatmentPage>
