import { afterAll, beforeAll, expect, test } from 'vitest'
import { conditionData, contraindicationData } from '../support/factories/documentData'
import { completeTreatment } from '../support/factories/inState'
import { proseOf } from '../support/factories/proseOf'
import { createSigned } from '../support/factories/signOff'
import { marksOf } from '../support/refusal'
import { type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const promise = 'We guarantee a smooth result.'

const refusalOf = async (collection: string, id: string) =>
  marksOf(await world.publish('editor', collection, id))

test('without a sign-off, everything to be mended is named before the review to ask for', async () => {
  const record = await world.draft('contraindications', contraindicationData())
  const id = await world.draft('treatments', {
    ...(await completeTreatment(world.payload, { contraindications: [record] })),
    summary: promise,
    whatToExpect: proseOf(promise),
  })
  expect((await refusalOf('treatments', id)).map(({ path }) => path)).toEqual([
    'contraindications.0.contraindication',
    'summary',
    'whatToExpect',
    'review',
  ])
})

test('what an unsigned change would take offline names the findings of that language', async () => {
  const { id } = await createSigned(world.payload, 'conditions', conditionData())
  await world.edit('conditions', id, { summary: promise })
  expect(await refusalOf('conditions', id)).toMatchObject([
    { path: 'summary', message: expect.stringContaining('“guarantee”') },
    { path: 'review' },
  ])
})

test('several findings in one field are one mark that names them all', async () => {
  const id = await world.draft('conditions', {
    ...conditionData(),
    summary: `${promise} It is 100% safe for everybody.`,
  })
  const errors = await refusalOf('conditions', id)
  expect(errors.map(({ path }) => path)).toEqual(['summary', 'review'])
  expect(errors[0]?.message).toMatch(/“guarantee”.*“100%/s)
})
