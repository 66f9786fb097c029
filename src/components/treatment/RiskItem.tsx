import type { RiskModel, TreatmentPage } from '@/content/models/treatmentPage'
import { riskFrequencies } from '@/domain/treatmentTerms'
import { joinSentences } from '../presenters/joinSentences'
import { describeScope } from '../presenters/scopes'
import { describeSpan } from '../presenters/spans'
import { CareLevelTag } from '../prose/CareLevelTag'
import { SourceRefs } from '../prose/SourceRefs'
import { siteWords } from '../words/siteWords'

/** A risk: how often, how long, what it is like, and what to do about it. */
export function RiskItem({ risk, page }: { risk: RiskModel; page: TreatmentPage }) {
  const { locale } = page
  const words = siteWords(locale)
  const duration = describeSpan(risk.duration, locale)
  const scope = describeScope(risk, page.techniques, locale)
  const facts = joinSentences([
    riskFrequencies[risk.frequency][locale],
    duration ? words.treatment.lasts(duration) : null,
    scope ? words.scope(scope) : null,
  ])
  return (
    <li>
      <strong>{risk.name}</strong>
      <SourceRefs locale={locale} numbers={risk.sources} />
      <p className="quiet">{facts}</p>
      {risk.description && <p>{risk.description}</p>}
      <CareLevelTag level={risk.careLevel} locale={locale} />
    </li>
  )
}
