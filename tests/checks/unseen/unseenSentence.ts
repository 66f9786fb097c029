// Written before any check existed; never adjusted to make a rate better.
import type { Locale } from '@/domain/locales'
import type { SentenceFault } from './faultClasses'

/** A sentence that a check has never seen, with a person's verdict on it. */
export interface UnseenSentence {
  id: string
  locale: Locale
  text: string
  isFaulty: boolean
  /** Every fault a reviewer would name; empty for an innocent sentence. */
  faults: readonly SentenceFault[]
  /** True if the field it stands in carries a source. */
  hasCitation?: boolean
  why: string
}

interface Verdict {
  hasCitation?: boolean
  why: string
}

export const faulty = (
  locale: Locale,
  number: number,
  faults: readonly SentenceFault[],
  text: string,
  verdict: Verdict,
): UnseenSentence => ({
  id: `${locale}-faulty-${number}`,
  locale,
  text,
  isFaulty: true,
  faults,
  ...verdict,
})

export const innocent = (
  locale: Locale,
  number: number,
  text: string,
  verdict: Verdict,
): UnseenSentence => ({
  id: `${locale}-innocent-${number}`,
  locale,
  text,
  isFaulty: false,
  faults: [],
  ...verdict,
})
