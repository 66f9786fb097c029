const letter = 'a-zà-öø-ÿ'

/** Lower case, and our letters for `\p{L}`; what a backslash escapes stays as it is. */
const lowered = (pattern: string): string =>
  pattern
    .replaceAll(/\[\\p\{L\}\]/g, `[${letter}]`)
    .replaceAll('\\p{L}', `[${letter}]`)
    .replaceAll(/\\.|[A-ZÀ-ÖØ-Þ]/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()))

/**
 * A list of words as it stands in the source, a line an entry. An entry is a pattern: alternatives
 * in one line belong together, and a line that begins with `|` goes on with the one before it.
 */
export const lines = (text: TemplateStringsArray, ...lists: readonly string[]): string[] =>
  String.raw(text, ...lists)
    .replaceAll(/\n\s*(?=\|)/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A list of {@link lines} as a part of a longer pattern. */
export const oneOf = (text: TemplateStringsArray, ...lists: readonly string[]): string =>
  `(?:${lines(text, ...lists).join('|')})`

/**
 * A pattern of whole words in lower-case text. Neither `i` nor `u`: both make a pattern several
 * times slower, and a check runs while somebody types.
 */
export const phrases = (alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![${letter}\\d])(?:${lowered(alternatives.join('|'))})(?![${letter}\\d])`, 'g')

/** From about 20,000 characters on, V8 leaves a pattern as it is, which makes it many times slower. */
const longest = 10_000

/** The same as {@link phrases}, in as many patterns as it takes to keep each of them quick. */
export function phraseSets(alternatives: readonly string[]): readonly RegExp[] {
  const sets: string[][] = []
  let length = longest
  for (const alternative of alternatives) {
    length += alternative.length
    if (length > longest) {
      sets.push([])
      length = alternative.length
    }
    sets.at(-1)?.push(alternative)
  }
  return sets.map(phrases)
}

/** True if a pattern of {@link phrases} is found, in any case. */
// Not `test`: a global pattern remembers where it stopped.
export const has = (pattern: RegExp, text: string): boolean =>
  text.toLowerCase().search(pattern) !== -1

/** A name or word as a pattern, with blanks and hyphens alike. */
export const literally = (words: string): string =>
  words
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/[\s-]+/g, '[\\s-]+')
