import type { TreatmentTeaser } from '@/content/models/listPages'
import type { Locale } from '@/domain/locales'
import { techniques } from '@/domain/treatmentTerms'
import { regulatorySummary } from '../presenters/regulatorySummary'
import { joinWords } from '../presenters/scopes'
import { describeSpan } from '../presenters/spans'
import { siteWords } from '../words/siteWords'

/** One quiet line: technique, downtime, what the regulator says. */
export function TreatmentTeaserFacts({
  treatment,
  locale,
}: {
  treatment: TreatmentTeaser
  locale: Locale
}) {
  const downtime = describeSpan(treatment.downtime, locale)
  const facts = [
    joinWords(
      treatment.techniques.map((code) => techniques[code][locale]),
      locale,
    ),
    downtime ? siteWords(locale).lists.downtime(downtime) : null,
    treatment.regulatoryStatuses.length > 1
      ? regulatorySummary(treatment.regulatoryStatuses, locale)
      : null,
  ].filter((fact) => fact)
  return facts.length > 0 ? <p className="quiet">{facts.join('. ')}</p> : null
}
