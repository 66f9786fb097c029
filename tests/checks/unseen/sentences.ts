// Written before any check existed; never adjusted to make a rate better.
import { englishSentences } from './englishSentences'
import { spanishSentences } from './spanishSentences'
import type { UnseenSentence } from './unseenSentence'

/** The 120 sentences, half of them innocent, on which the checks' rates are counted. */
export const sentences: readonly UnseenSentence[] = [...englishSentences, ...spanishSentences]
