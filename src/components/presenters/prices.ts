import type { Locale } from '@/domain/locales'
import { siteWords } from '../words/siteWords'
import { onceFor } from './onceFor'

interface Price {
  from: number | null
  to: number | null
  /** ISO 4217. */
  currency: string
}

const moneyFormat = onceFor((locale: Locale) =>
  onceFor(
    (currency: string) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      }),
  ),
)

/** A price or a range in the language's own notation; null when neither end is known. */
export function describePrice(price: Price | null, locale: Locale): string | null {
  if (!price) return null
  const { from, to, currency } = price
  const money = moneyFormat(locale)(currency)
  const words = siteWords(locale).treatment
  if (from !== null && to !== null) {
    const joiner = siteWords(locale).spans.to
    return from === to ? money.format(from) : `${money.format(from)} ${joiner} ${money.format(to)}`
  }
  if (from !== null) return words.priceFrom(money.format(from))
  return to === null ? null : words.priceUpTo(money.format(to))
}
