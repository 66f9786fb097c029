import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { canonicalJson, fingerprintOf, freeze } from '@/editorial/frozenCopy'
import { actionOf, severityOf } from '@/editorial/publishLog'

const clinical = { clinical: true }
const fields: Field[] = [
  { name: 'name', type: 'text', localized: true },
  { name: 'note', type: 'text', access: { read: () => false } },
  { name: 'secret', type: 'text', hidden: true },
  { name: 'html', type: 'text', virtual: true },
  { name: 'publicLocales', type: 'text', hidden: true, hasMany: true },
  {
    type: 'row',
    fields: [{ name: 'facts', type: 'group', fields: [{ name: 'age', type: 'number' }] }],
  },
  {
    name: 'links',
    type: 'array',
    fields: [
      { name: 'record', type: 'relationship', relationTo: 'users', custom: clinical },
      { name: 'remark', type: 'text', access: { read: () => false } },
      { name: 'words', type: 'text', localized: true },
    ],
  },
]

const doc = {
  id: '1',
  name: { en: 'Laser', es: 'Láser' },
  note: 'for us',
  secret: 'x',
  html: 'y',
  unknown: 'z',
  publicLocales: ['en'],
  facts: { age: 18 },
  links: [{ id: 'row', record: 'r1', remark: 'for us', words: { en: 'Ask' } }],
  _status: 'published',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
}

describe('a frozen copy', () => {
  test('is the public part in every language, and nothing else', () => {
    expect(freeze(fields, doc)).toEqual({
      id: '1',
      name: { en: 'Laser', es: 'Láser' },
      publicLocales: ['en'],
      facts: { age: 18 },
      links: [{ id: 'row', record: 'r1', words: { en: 'Ask' } }],
    })
  })

  test('has one fingerprint, whatever the order of keys, row ids and empty values', () => {
    const same = {
      links: [{ words: { en: 'Ask' }, record: 'r1', id: 'other' }],
      facts: { age: 18, none: null, list: [], text: '' },
      name: { es: 'Láser', en: 'Laser' },
      publicLocales: ['en'],
    }
    expect(fingerprintOf(same)).toBe(fingerprintOf(freeze(fields, doc)))
    expect(fingerprintOf(same)).toMatch(/^[0-9a-f]{64}$/)
    expect(fingerprintOf({ ...same, facts: { age: 0 } })).not.toBe(fingerprintOf(same))
    expect(canonicalJson([])).toBe(canonicalJson({ a: null }))
  })

  test('the order of rows is content', () => {
    expect(canonicalJson({ list: ['a', 'b'] })).not.toBe(canonicalJson({ list: ['b', 'a'] }))
  })
})

describe('what happened', () => {
  const type = {
    fields,
    hasDrafts: true,
    isChecked: false,
    titleField: 'name',
    name: 'x',
    needsSignOff: false,
  }
  const ref = { kind: 'collection', slug: 'x', id: '1' } as const
  const draft = { ...doc, _status: 'draft' }
  const trashed = { ...doc, deletedAt: '2026-01-03T00:00:00.000Z' }

  test.each([
    ['publish', null, doc],
    ['publish', draft, doc],
    ['restore', trashed, doc],
    ['update', doc, { ...doc, facts: { age: 21 } }],
    ['languages', doc, { ...doc, publicLocales: ['en', 'es'] }],
    ['unpublish', doc, draft],
    ['trash', doc, trashed],
    ['delete', doc, null],
    [null, doc, { ...doc, updatedAt: '2027-01-01T00:00:00.000Z', note: 'changed' }],
    [null, null, draft],
    [null, trashed, null],
    [null, draft, { ...draft, facts: { age: 1 } }],
  ])('%s', (action, before, after) => {
    expect(actionOf(type, { ref, before, after })).toBe(action)
  })

  test('it is clinical when a marked field differs', () => {
    const copy = (change: object) => freeze(fields, { ...doc, ...change })
    const severity = (a: object | null, b: object | null) =>
      severityOf(fields, a && copy(a), b && copy(b))
    expect(severity({}, { name: { en: 'Peel' } })).toBe('minor')
    expect(severity({}, { links: [{ record: 'r2' }] })).toBe('clinical')
    expect(severity({}, { links: [] })).toBe('clinical')
    expect(severity({}, null)).toBe('clinical')
    expect(severity({ links: [] }, null)).toBe('minor')
  })
})
