/** A pattern of whole words, in any case. Letters of any language count as letters. */
export const phrases = (alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'giu')

/** True if a pattern of {@link phrases} is found. */
// Not `test`: a global pattern remembers where it stopped.
export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) !== -1

/** A name or word as a pattern, with blanks and hyphens alike. */
export const literally = (words: string): string =>
  words
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/[\s-]+/g, '[\\s-]+')
