import type { CheckRule } from '@/domain/checkTerms'
import type { Locale } from '@/domain/locales'
import type { BodyArea } from '@/domain/treatmentTerms'
import type { Denials } from '../text/standing'
import { english } from './english'
import { spanish } from './spanish'

/** A reason to rule somebody out, as prose and lists may word it. */
export interface Subject {
  id: string
  pattern: RegExp
}

/** Rules that block, and know words that are not enough for it. */
export type HintedRule = Extract<
  CheckRule,
  'absolute' | 'promise' | 'riskDenied' | 'unsourcedResearch'
>

/** What the rules know of a language. Words as data: a rule itself knows none. */
export interface Lexicon {
  denials: Denials
  /** “the swelling”, “the stitches”, at the end of a text: what follows is no result. */
  passing: RegExp
  /** “Guaranteed”, “for good”: certain whatever else the sentence says. */
  promises: readonly RegExp[]
  /** “It erases lines”: told as a fact. */
  outcomes: readonly RegExp[]
  /** “can”, “often”, “a little”: what takes the certainty out of an outcome. */
  softeners: RegExp
  /** “may”, “at first”, “it differs”: the same, wherever it stands in the sentence. */
  doubts: RegExp
  /** What may be meant otherwise: found by the same rule, which then only warns. */
  hints: Readonly<Record<HintedRule, RegExp>>
  absolutes: readonly RegExp[]
  /** “most people”: says that there are others. */
  shares: RegExp
  riskDenials: RegExp
  /** “none”, “zero”: a whole answer. */
  none: RegExp
  /** “harmless”: of a condition it may be true. */
  harmless: RegExp
  /** “were reported”: what a study saw or did not see. */
  observations: RegExp
  superlatives: readonly RegExp[]
  comparisons: readonly RegExp[]
  /** “Studies show”, “experts agree”. */
  research: RegExp
  /** A year, an author, an authority: what makes “a review” one that can be looked up. */
  namedSources: RegExp
  /** What says that research is thin, or that nothing was found. */
  limitations: RegExp
  /** A share or a count of people. */
  figures: RegExp
  /** A number that is the strength of a product, an age, or the like. */
  harmlessFigures: RegExp
  /** “heals acne”: a verb and a disease. */
  effects: RegExp
  /** “may”, “some people”. */
  hedges: RegExp
  /** Prescription brands, lower case, with the substance or kind they stand for. */
  brands: Readonly<Record<string, string>>
  /** “brand”, “sold as”: the writer knows that it is one. */
  brandMarks: RegExp
  /** “should not have it if”, “is not for people with”. */
  rulesOut: RegExp
  /** “even if”, “safe during”. */
  wavesIn: RegExp
  /** “only after”, “if a clinician agrees”: an opening with a lock on it. */
  reservations: RegExp
  /** “active”, “until it has healed”: says which of two things is meant. */
  distinctions: RegExp
  subjects: readonly Subject[]
  authorised: RegExp
  offLabel: RegExp
  bodyAreas: Readonly<Record<BodyArea, RegExp>>
  /** “works on”, “is done on”: what follows is offered. */
  offersOn: RegExp
  /** Things that can go wrong, for “no burns”. */
  harms: RegExp
  /** “no burns”, “does not scar”. */
  harmDenials: RegExp
  /** “risk”, “pain”, “careful”: the other side is told, too. */
  riskWords: RegExp
  /** “is stronger”, “works faster”. */
  benefits: RegExp
  /** “faster”, “longer-lasting”: better than the usual way. */
  comparedGains: RegExp
  /** “for two days”, “until”: says when or how long. */
  times: RegExp
  /** “keep it dry”, “avoid the sun”: what a patient is to do afterwards. */
  orders: RegExp
  /** “after”, “heal”: asks about the time afterwards. */
  aftermath: RegExp
  /** “must I stop”: a question whose “no” waves somebody in. */
  stopping: RegExp
  /** “yes”, “of course”: how an answer begins. */
  yeses: RegExp
  /** “no”, “not at all”: how an answer begins. */
  noes: RegExp
  pregnancy: RegExp
  infection: RegExp
  /** Clinical words, lower case, with a plain word for each. */
  jargon: Readonly<Record<string, string>>
  /** “that is”, “called”: an explanation stands beside a word. */
  explanations: RegExp
  /** Words that are right elsewhere and wrong here, with the right ones. */
  mixedUp: readonly { pattern: RegExp; right: string }[]
  /** Clinical terms spelt as they should be, lower case. */
  terms: readonly string[]
  colours: RegExp
  otherSkin: RegExp
}

/** What of a language is about claims. */
export type Claims = Pick<
  Lexicon,
  | 'absolutes'
  | 'comparisons'
  | 'doubts'
  | 'effects'
  | 'figures'
  | 'harmless'
  | 'harmlessFigures'
  | 'hedges'
  | 'hints'
  | 'limitations'
  | 'namedSources'
  | 'none'
  | 'observations'
  | 'outcomes'
  | 'passing'
  | 'promises'
  | 'research'
  | 'riskDenials'
  | 'shares'
  | 'softeners'
  | 'superlatives'
>

const lexicons: Readonly<Record<string, Lexicon>> = {
  en: english,
  es: spanish,
} satisfies Record<Locale, Lexicon>

/** The words of a language; null for one that has no automatic checks. */
export const lexiconOf = (locale: string): Lexicon | null =>
  Object.hasOwn(lexicons, locale) ? (lexicons[locale] ?? null) : null
