import { z } from 'zod'
import { regulatoryStatuses } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'
import { html, imageModel, pageBase, reviewModel, sourceModel, teaserModel } from './shared'

export const conditionPage = pageBase.extend({
  alsoKnownAs: z.array(z.string()),
  summary: z.string(),
  image: imageModel.nullable(),
  descriptionHtml: html,
  onSkinTonesHtml: html,
  whenToSeeDoctorHtml: html,
  /** Treatments that list it, with what the regulator says of that use. */
  treatments: z.array(
    teaserModel.extend({ regulatoryStatus: z.enum(codesOf(regulatoryStatuses)) }),
  ),
  /** Contraindications about it: treatments for which it is a reason to wait or not to start. */
  speaksAgainst: z.array(
    z.object({ contraindication: z.string(), treatments: z.array(teaserModel) }),
  ),
  sources: z.array(sourceModel),
  review: reviewModel,
  /** The instant, ISO 8601 in UTC, at which the page says something else. Null: at none. */
  expiresAt: z.iso.datetime().nullable(),
})
export type ConditionPage = z.infer<typeof conditionPage>
