import { expect, test } from 'vitest'
import { sentencesOf } from '@/editorial/checks/text/sentences'

test.each(['is not risk free and '.repeat(10_000), 'x'.repeat(200_000)])(
  'a text without an end is read in short parts, and all of it is',
  (text) => {
    const parts = sentencesOf(text).map((sentence) => sentence.text)
    // The rules' patterns take cubic time on some texts: longer parts would hold up every reader.
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1000)
    expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  },
)
