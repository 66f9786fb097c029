import { expect, test } from 'vitest'
import { shortenRuns } from '@/admin/history/shortenRuns'
import type { WordRun } from '@/domain/wordChanges'

const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
const kept = (text: string): WordRun => ({ kind: 'kept', text })
const added = (text: string): WordRun => ({ kind: 'added', text })

test('what stayed is cut down to the words beside a change, at whole words', () => {
  const [first, , between, , last] = shortenRuns([
    kept(`${long} `),
    added('new'),
    kept(` ${long} `),
    added('newer'),
    kept(` ${long}`),
  ])
  expect(first?.text).toMatch(/^… word5\d .* word59 $/)
  expect(between?.text).toMatch(/^ word0 word1 .*\d … word5\d .* word59 $/)
  expect(last?.text).toMatch(/^ word0 word1 .*\d …$/)
})

test('what changed, and short text, is left whole', () => {
  const runs = [added(long), kept('a few words between'), { kind: 'removed', text: long } as const]
  expect(shortenRuns(runs)).toEqual(runs)
})
