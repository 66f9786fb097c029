import type { ConditionPage } from '@/content/models/conditionPage'
import { listPath } from '@/domain/sitePaths'
import { regulatoryStatuses } from '@/domain/treatmentTerms'
import { TeaserList } from '../lists/TeaserList'
import { RegulatoryTag } from '../prose/RegulatoryTag'
import { siteWords } from '../words/siteWords'

/** Treatments that list the condition, each with what the regulator says of that use. */
export function TreatmentsThatMayHelp({ page }: { page: ConditionPage }) {
  const { locale, treatments } = page
  const words = siteWords(locale).condition
  if (treatments.length === 0) {
    return (
      <p>
        {words.noTreatments} <a href={listPath('locations', locale)}>{words.noTreatmentsNext}</a>
      </p>
    )
  }
  return (
    <TeaserList
      kind="treatments"
      locale={locale}
      teasers={treatments}
      detail={({ regulatoryStatus }) => (
        <RegulatoryTag status={regulatoryStatus}>
          {regulatoryStatuses[regulatoryStatus][locale]}
        </RegulatoryTag>
      )}
    />
  )
}
