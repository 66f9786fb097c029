import { afterAll, beforeAll, expect, test } from 'vitest'
import { safetyLinks } from '@/domain/safetyLinks'
import { privateCollections } from '@/editorial/privateCollections'
import { startPayload, type TestPayload } from '../support/startPayload'

/** The configuration that ships: nothing public is outside the pipeline. */
let shipped: TestPayload

beforeAll(async () => {
  shipped = await startPayload()
})
afterAll(() => shipped.stop())

test('every collection and global is in the pipeline, or listed as private', () => {
  const { collections, globals } = shipped.config
  const strays = [...collections, ...globals]
    .filter(({ custom, slug }) => {
      const isPublic = custom?.publishPipeline === true
      return isPublic === privateCollections.includes(slug)
    })
    .map(({ slug }) => slug)
  expect(strays).toEqual([])
})

test('the pipeline is the first to see a write and the last to judge it', () => {
  for (const { custom, fields, hooks, slug } of shipped.config.collections) {
    if (custom?.publishPipeline !== true) continue
    const names = {
      slug,
      first: [hooks.beforeOperation[0], hooks.beforeChange[0], hooks.beforeDelete[0]],
      last: [hooks.afterChange.at(-1), hooks.afterDelete.at(-1)],
      afterwards: hooks.afterOperation.slice(-2),
    }
    expect({
      slug,
      first: names.first.map((hook) => hook?.name),
      last: names.last.map((hook) => hook?.name),
      afterwards: names.afterwards.map((hook) => hook.name),
    }).toEqual({
      slug,
      first: ['lockFirst', 'noteBeforeChange', 'noteBeforeDelete'],
      last: ['settleAfterChange', 'settleAfterDelete'],
      afterwards: ['wholeOrNothing', 'settleLinked'],
    })
    expect(fields.some((field) => 'name' in field && field.name === 'publicLocales')).toBe(true)
  }
})

test('bulk operations keep Payload’s default: one transaction for all of it', () => {
  expect(shipped.payload.db.bulkOperationsSingleTransaction).toBe(false)
})

test('the safety links are relationships of the content model', () => {
  for (const { from, rows, field, to } of safetyLinks) {
    const config = shipped.config.collections.find(({ slug }) => slug === from)
    const array = config?.flattenedFields.find(({ name }) => name === rows)
    const link =
      array?.type === 'array' ? array.flattenedFields.find(({ name }) => name === field) : undefined
    expect(link).toMatchObject({ type: 'relationship', relationTo: to })
  }
})
