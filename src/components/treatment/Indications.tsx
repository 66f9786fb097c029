import type { TreatmentPage } from '@/content/models/treatmentPage'
import { pagePath } from '@/domain/sitePaths'
import { jurisdictions, regulatoryStatuses } from '@/domain/treatmentTerms'
import { joinSentences } from '../presenters/joinSentences'
import { numberFormat } from '../presenters/numbers'
import { describeScope } from '../presenters/scopes'
import { RegulatoryTag } from '../prose/RegulatoryTag'
import { SourceRefs } from '../prose/SourceRefs'
import { siteWords } from '../words/siteWords'

/** The conditions it is used for, each with what the regulator says of that use. */
export function Indications({ page }: { page: TreatmentPage }) {
  const { locale } = page
  const words = siteWords(locale)
  const isSomeOffLabel = page.treats.some(
    ({ regulatoryStatus }) => regulatoryStatus === 'off-label',
  )
  return (
    <>
      <p>{words.treatment.whoItHelpsIntro}</p>
      <ul className="ruled-list">
        {page.treats.map((use) => {
          const scope = describeScope(use, page.techniques, locale)
          const limits = joinSentences([
            scope && words.scope(scope),
            use.minimumAge === null
              ? null
              : words.treatment.fromAge(numberFormat(locale).format(use.minimumAge)),
          ])
          return (
            <li key={`${use.condition.slug} ${use.regulatoryStatus} ${scope}`}>
              <p className="item-name">
                <a href={pagePath('conditions', use.condition.slug, locale)}>
                  {use.condition.name}
                </a>
                <SourceRefs locale={locale} numbers={use.sources} />
              </p>
              <RegulatoryTag status={use.regulatoryStatus}>
                {words.treatment.regulatorOf(
                  jurisdictions[use.jurisdiction][locale],
                  regulatoryStatuses[use.regulatoryStatus][locale],
                )}
              </RegulatoryTag>
              {limits !== '' && <p className="quiet">{limits}</p>}
              {use.evidence && <p>{use.evidence}</p>}
            </li>
          )
        })}
      </ul>
      {isSomeOffLabel && <p className="aside">{words.treatment.offLabelMeans}</p>}
    </>
  )
}
