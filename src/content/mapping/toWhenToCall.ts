import type { CareLevel } from '@/domain/safetyTerms'
import type { ConcernModel, RiskModel, TreatmentPage } from '../models/treatmentPage'
import type { AftercareEntry } from './toAftercare'
import type { SiteSettings } from './toSiteSettings'

/** What a patient should call about: risks and warning signs that are not for care at home. */
export function toWhenToCall(
  risks: readonly RiskModel[],
  aftercare: readonly AftercareEntry[],
  { emergencyText, outOfHoursText, phone }: SiteSettings,
): TreatmentPage['whenToCall'] {
  const concernsAt = (level: CareLevel): ConcernModel[] => [
    ...risks
      .filter(({ careLevel }) => careLevel === level)
      .map(({ name, description }) => ({ title: name, detail: description })),
    ...aftercare
      .filter(({ step }) => step.action === 'warning' && step.careLevel === level)
      .map(({ concern }) => concern),
  ]
  return {
    clinic: concernsAt('call-clinic'),
    urgent: concernsAt('urgent'),
    emergencyText,
    outOfHoursText,
    phone,
  }
}
