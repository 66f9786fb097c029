import type { TreatmentTeaser } from '@/content/models/listPages'
import type { Locale } from '@/domain/locales'
import { techniques } from '@/domain/treatmentTerms'
import { joinSentences } from '../presenters/joinSentences'
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
  const facts = joinSentences([
    joinWords(
      treatment.techniques.map((code) => techniques[code][locale]),
      locale,
    ),
    downtime ? siteWords(locale).lists.downtime(downtime) : null,
    treatment.regulatoryStatuses.length > 1
      ? regulatorySummary(treatment.regulatoryStatuses, locale)
      : null,
  ])
  return facts === '' ? null : <p className="quiet">{facts}</p>
}
