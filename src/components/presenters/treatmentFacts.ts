import type { TreatmentPage } from '@/content/models/treatmentPage'
import type { Locale } from '@/domain/locales'
import { licenceLevels, priceUnits } from '@/domain/treatmentTerms'
import { siteWords } from '../words/siteWords'
import { describeDay } from './dates'
import { numberFormat } from './numbers'
import { describePrice } from './prices'
import { joinWords, lowerFirst } from './scopes'
import { describeSpan } from './spans'

type Facts = TreatmentPage['facts']

/** How many sessions, and how far apart: `3 to 6, 4 weeks apart`; null when not known. */
export function describeSessions(facts: Facts, locale: Locale): string | null {
  const { from, to } = facts.sessions ?? { from: null, to: null }
  if (from === null && to === null) return null
  const words = siteWords(locale)
  const count = rangeOf(from, to, locale)
  const apart = describeSpan(facts.interval, locale)
  return apart ? words.facts.sessionsApart(count, apart) : count
}

function rangeOf(from: number | null, to: number | null, locale: Locale): string {
  const number = numberFormat(locale)
  const words = siteWords(locale).spans
  if (from === null) return words.upTo(number.format(to ?? 0))
  if (to === null || to === from) return number.format(from)
  return `${number.format(from)} ${words.to} ${number.format(to)}`
}

/** Who may perform it, joined as the language joins words; null when not known. */
export function describePerformers(facts: Facts, locale: Locale): string | null {
  if (facts.performedBy.length === 0) return null
  return joinWords(
    facts.performedBy.map((level) => lowerFirst(licenceLevels[level][locale], locale)),
    locale,
  )
}

/** The price guide with what it is for and how old it is; null when no price is given. */
export function describePriceGuide(price: TreatmentPage['price'], locale: Locale): string | null {
  const amount = describePrice(price, locale)
  if (!price || !amount) return null
  const per = price.per ? ` ${priceUnits[price.per][locale]}` : ''
  const asOf = price.asOf
    ? `, ${siteWords(locale).treatment.priceAsOf(describeDay(price.asOf, locale))}`
    : ''
  return `${amount}${per}${asOf}`
}
