import { syllable } from 'syllable'
import type { Locale } from '@/domain/locales'
import type { Sentence } from './text/sentences'

/** How many words a section needs before a grade means anything. */
const fewestWords = 15
/** The grade asked for is 6 to 8; clinical words that must stay cost about two more. */
const highestGrade = 10
/** A few sentences swing more than a section does. */
const highestShortGrade = 12
const shortSection = 60
/** Below 55 a text is "somewhat difficult" or harder (Fernández Huerta 1959). */
const lowestSpanishEase = 55
const lowestShortSpanishEase = 48

const wordsOf = (text: string): string[] => text.match(/[a-zà-öø-ÿ][a-zà-öø-ÿ'-]*/g) ?? []

/** Vowel groups, as Spanish parts them: two strong vowels, or a stressed weak one, make two. */
export function spanishSyllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replaceAll(/qu|gu(?=[eiéí])/g, 'k')
    .replaceAll(/y(?=[^aeiouáéíóú]|$)/g, 'i')
    .match(/[íú]|[iuü]?[aeoáéó][iuü]?(?![aeoáéóíú])|[iuü]?[aeoáéó]|[iuü]+/g)
  return Math.max(1, groups?.length ?? 0)
}

interface Counts {
  sentences: number
  words: number
  syllables: number
}

/** US school grade (Kincaid and others 1975). */
const fleschKincaid = ({ sentences, words, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/** Reading ease from 0, very hard, to 100 (Fernández Huerta 1959, with Law's correction). */
const fernandezHuerta = ({ sentences, words, syllables }: Counts): number =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)

// The same words come again and again, and counting is the slowest of all checks.
const counted = { en: new Map<string, number>(), es: new Map<string, number>() }
const mostCounted = 20_000

function syllablesIn(locale: Locale, word: string): number {
  const known = counted[locale].get(word)
  if (known !== undefined) return known
  if (counted[locale].size >= mostCounted) counted[locale].clear()
  const count = locale === 'es' ? spanishSyllables(word) : syllable(word)
  counted[locale].set(word, count)
  return count
}

function countsOf(locale: Locale, sentences: readonly Sentence[]): Counts {
  const words = sentences.flatMap(({ plain }) => wordsOf(plain))
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(locale, word), 0),
  }
}

/** True for a section above the grade that health content is asked to keep to. */
export function isHardToRead(locale: Locale, sentences: readonly Sentence[]): boolean {
  const counts = countsOf(locale, sentences)
  if (counts.words < fewestWords) return false
  const isShort = counts.words < shortSection
  return locale === 'es'
    ? fernandezHuerta(counts) < (isShort ? lowestShortSpanishEase : lowestSpanishEase)
    : fleschKincaid(counts) > (isShort ? highestShortGrade : highestGrade)
}
