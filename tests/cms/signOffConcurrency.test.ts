import { afterAll, beforeAll, expect, test } from 'vitest'
import { conditionData } from '../support/factories/documentData'
import { type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const rounds = Array.from({ length: 5 }, (_, index) => index)

test('two reviewers approve at once: one sign-off, and the other is told', async () => {
  for (const _ of rounds) {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    const fingerprints = await world.shown(review)
    const path = `/reviews/${review}/approve`
    const answers = await Promise.all([
      world.post('reviewer', path, { fingerprints }),
      world.post('otherReviewer', path, { fingerprints }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await world.signOffsOf(id)).toHaveLength(1)
  }
})

test('approved while it is edited: never a sign-off for words that nobody was shown', async () => {
  for (const round of rounds) {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    const fingerprints = await world.shown(review)
    const [approval] = await Promise.all([
      world.post('reviewer', `/reviews/${review}/approve`, { fingerprints }),
      world.edit('conditions', id, { summary: `Typed meanwhile, round ${round}.` }),
    ])
    expect([200, 409]).toContain(approval.status)
    const signOffs = await world.signOffsOf(id)
    expect(signOffs).toHaveLength(approval.status === 200 ? 1 : 0)
    for (const signOff of signOffs) {
      expect(signOff.fingerprints).toEqual(fingerprints[`conditions:${id}`])
    }
    expect((await world.publish('editor', 'conditions', id)).status).toBe(400)
  }
})

test('a whole is published once, however often it is asked for', async () => {
  const id = await world.draft('conditions', conditionData())
  const review = await world.request('editor', 'conditions', id)
  await world.approve('reviewer', review)
  const answers = await Promise.all(
    rounds.map(() => world.post('editor', `/reviews/${review}/publish`)),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  expect(await world.logOf(id)).toHaveLength(1)
})
