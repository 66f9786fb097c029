import { expect, test } from 'vitest'
import { inTurn } from '@/editorial/publishTransaction'

test('work of one transaction is done in turn, and a failure doesn’t stop what waits', async () => {
  const transaction = { queue: Promise.resolve() }
  const told: string[] = []
  const work = (name: string, ms: number, fails = false) =>
    inTurn(transaction, async () => {
      told.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, ms))
      told.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const results = await Promise.allSettled([work('a', 20), work('b', 10, true), work('c', 0)])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(told).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]))
})
