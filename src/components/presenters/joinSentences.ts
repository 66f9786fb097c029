/** Short statements in one line, each with one full stop between; empty and missing ones are left out. */
export function joinSentences(parts: readonly (string | null)[]): string {
  return parts
    .map((part) => part?.trim().replace(/\.$/, '') ?? '')
    .filter((part) => part !== '')
    .join('. ')
}
