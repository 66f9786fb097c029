import type { TreatmentPage } from '@/content/models/treatmentPage'
import { numberFormat } from '../presenters/numbers'
import { describeSpan } from '../presenters/spans'
import {
  describePerformers,
  describePriceGuide,
  describeSessions,
} from '../presenters/treatmentFacts'
import { FactList } from '../prose/FactList'
import { siteWords } from '../words/siteWords'

/** Every fact about the visit that is known. */
export function VisitFacts({ page }: { page: TreatmentPage }) {
  const { facts, locale } = page
  const words = siteWords(locale).facts
  const minimumAge =
    facts.minimumAge === null ? null : words.yearsOld(numberFormat(locale).format(facts.minimumAge))
  return (
    <FactList
      rows={[
        { term: words.performedBy, fact: describePerformers(facts, locale) },
        { term: words.minimumAge, fact: minimumAge },
        { term: words.feels, fact: facts.comfort },
        { term: words.sessionLength, fact: describeSpan(facts.sessionLength, locale) },
        { term: words.sessions, fact: describeSessions({ ...facts, interval: null }, locale) },
        { term: words.interval, fact: describeSpan(facts.interval, locale) },
        { term: words.downtime, fact: describeSpan(facts.downtime, locale) },
        { term: words.resultsAfter, fact: describeSpan(facts.resultsAfter, locale) },
        { term: words.resultsLast, fact: describeSpan(facts.resultsLast, locale) },
        { term: words.price, fact: describePriceGuide(page.price, locale) },
      ]}
    />
  )
}
