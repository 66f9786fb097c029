import { describe, expect, test } from 'vitest'
import { type WordRun, wordChanges } from '@/domain/wordChanges'

/** `-removed-`, `+added+`, the rest as it stands. */
const marked = (runs: WordRun[]): string =>
  runs
    .map(({ kind, text }) => ({ added: `+${text}+`, kept: text, removed: `-${text}-` })[kind])
    .join('')

const textOf = (runs: WordRun[], without: WordRun['kind']): string =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')
    .trim()

describe('words', () => {
  test.each([
    [
      'one for another',
      'Redness lasts one day.',
      'Redness lasts two days.',
      'Redness lasts -one day-+two days+.',
    ],
    ['one more', 'Keep it dry.', 'Keep it clean and dry.', 'Keep it +clean and +dry.'],
    ['one less', 'Do not pick the scab.', 'Do not pick.', 'Do not pick- the scab-.'],
    ['nothing before', '', 'Ask first.', '+Ask first.+'],
    ['nothing after', 'Ask first.', '', '-Ask first.-'],
    ['the same', 'Ask first.', 'Ask first.', 'Ask first.'],
    ['spaces alone', 'Ask  first.', 'Ask first.', 'Ask first.'],
    [
      'accents',
      'El laser quema la piel.',
      'El láser quema la piel.',
      'El -laser-+láser+ quema la piel.',
    ],
    ['an address', '/old-place', '/new-place', '-/old-place-+/new-place+'],
    [
      'another text altogether',
      'Needles prick the skin so that it heals.',
      'Wait six months after taking isotretinoin.',
      '-Needles prick the skin so that it heals.-+Wait six months after taking isotretinoin.+',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(marked(wordChanges(before, after))).toBe(expected)
  })

  test('both texts can be read out of the runs, whatever was changed', () => {
    const words = 'the skin may be red for a day or two after it and then it heals'.split(' ')
    for (let seed = 1; seed < 200; seed += 1) {
      const edited = words.flatMap((word, index) => {
        const dice = (seed * 31 + index * 17) % 11
        return dice === 0 ? [] : dice === 1 ? [word, 'really'] : dice === 2 ? ['perhaps'] : [word]
      })
      const [before, after] = [words.join(' '), edited.join(' ')]
      const runs = wordChanges(before, after)
      expect(textOf(runs, 'added')).toBe(before)
      expect(textOf(runs, 'removed')).toBe(after)
    }
  })

  test('texts of ten thousand other words are not compared word by word', () => {
    const text = (word: string) => Array.from({ length: 10_000 }, (_, i) => `${word}${i}`).join(' ')
    expect(wordChanges(text('a'), text('b'))).toHaveLength(2)
  })
})
