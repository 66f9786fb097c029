import type { Locale } from '@/domain/locales'
import { englishTwins } from './englishTwins'
import { spanishTwins } from './spanishTwins'
import type { Twin } from './twin'

/** The corpus that the rules were developed on, by language. */
export const developmentTwins = { en: englishTwins, es: spanishTwins } satisfies Record<
  Locale,
  readonly Twin[]
>

/** Every third twin is kept apart: rules are tuned on the others, these tell what that was worth. */
export const heldOut = (all: readonly Twin[]): Twin[] => all.filter((_, index) => index % 3 === 2)

/** Those that rules may be tuned on. */
export const tunedOn = (all: readonly Twin[]): Twin[] => all.filter((_, index) => index % 3 !== 2)
