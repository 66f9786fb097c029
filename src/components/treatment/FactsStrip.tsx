import type { TreatmentPage } from '@/content/models/treatmentPage'
import { firstSentence } from '../presenters/firstSentence'
import { regulatorySummary } from '../presenters/regulatorySummary'
import { describeSpan } from '../presenters/spans'
import { describeSessions } from '../presenters/treatmentFacts'
import { FactList } from '../prose/FactList'
import { SourceRefs } from '../prose/SourceRefs'
import { siteWords } from '../words/siteWords'

/** The four facts a reader asks for first; one that is not known is left out. */
export function FactsStrip({ page }: { page: TreatmentPage }) {
  const { facts, locale } = page
  const words = siteWords(locale).facts
  const rows = [
    { term: words.sessions, fact: describeSessions(facts, locale) },
    { term: words.downtime, fact: describeSpan(facts.downtime, locale) },
    { term: words.feels, fact: firstSentence(facts.comfort, locale) },
    { term: words.regulator, fact: regulatorySummary(facts.regulatoryStatuses, locale) },
  ]
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.heading}</h2>
      <FactList rows={rows} sources={<SourceRefs locale={locale} numbers={facts.sources} />} />
    </section>
  )
}
