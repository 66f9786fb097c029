import type { Locale } from './locales'

/** A closed list of codes with the words an editor and a patient read for each. */
export type Vocabulary = Readonly<Record<string, Readonly<Record<Locale, string>>>>

export type CodeOf<V extends Vocabulary> = Extract<keyof V, string>

/** The codes of a vocabulary, in the order they are written down. */
export function codesOf<V extends Vocabulary>(vocabulary: V): CodeOf<V>[] {
  return Object.keys(vocabulary).filter((key): key is CodeOf<V> => key in vocabulary)
}

/** True if `value` is one of the vocabulary's codes. */
export function isCodeOf<V extends Vocabulary>(vocabulary: V, value: unknown): value is CodeOf<V> {
  return typeof value === 'string' && Object.hasOwn(vocabulary, value)
}
