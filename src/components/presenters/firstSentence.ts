import type { Locale } from '@/domain/locales'
import { onceFor } from './onceFor'

const sentences = onceFor(
  (locale: Locale) => new Intl.Segmenter(locale, { granularity: 'sentence' }),
)

/** The first sentence of a text, for a place too small for all of it; null stays null. */
export function firstSentence(text: string | null, locale: Locale): string | null {
  if (text === null) return null
  const [first] = sentences(locale).segment(text)
  return first?.segment.trim() ?? text
}
