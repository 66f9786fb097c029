import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import type { Change, ShownValue } from '@/editorial/history/change'
import { changesBetween } from '@/editorial/history/changesBetween'
import { clinical } from '@/fields/clinical'
import { Treatments } from '../../collections/Treatments'
import { proseOf } from '../support/factories/proseOf'

const label = (en: string, es: string) => ({ label: { en, es } })

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'In short',
        fields: [
          { name: 'name', type: 'text', localized: true, ...label('Name', 'Nombre') },
          { name: 'slug', type: 'text', ...label('Web address', 'Dirección web') },
        ],
      },
    ],
  },
  clinical({ name: 'body', type: 'richText', localized: true, ...label('Text', 'Texto') }),
  { name: 'age', type: 'number', ...label('Age', 'Edad') },
  { name: 'isNew', type: 'checkbox', ...label('New', 'Nuevo') },
  { name: 'day', type: 'date', ...label('Day', 'Día') },
  {
    name: 'instant',
    type: 'date',
    ...label('Time', 'Hora'),
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'areas',
    type: 'select',
    hasMany: true,
    ...label('Areas', 'Zonas'),
    options: [
      { value: 'face', ...label('Face', 'Cara') },
      { value: 'hands', ...label('Hands', 'Manos') },
    ],
  },
  { name: 'image', type: 'upload', relationTo: 'media', ...label('Picture', 'Imagen') },
  { name: 'citations', type: 'relationship', relationTo: 'citations', hasMany: true },
  { name: 'note', type: 'text', access: { read: () => false } },
  {
    name: 'session',
    type: 'group',
    ...label('Session', 'Sesión'),
    fields: [{ name: 'from', type: 'number', ...label('From', 'Desde') }],
  },
  {
    name: 'risks',
    type: 'array',
    ...label('Risks', 'Riesgos'),
    fields: [
      clinical({ name: 'text', type: 'textarea', localized: true, ...label('Risk', 'Riesgo') }),
      {
        name: 'treatment',
        type: 'relationship',
        relationTo: 'treatments',
        ...label('Treatment', 'Tratamiento'),
      },
    ],
  },
  { name: 'publicLocales', type: 'select', hasMany: true, options: ['en', 'es'], hidden: true },
]

const differ = (before: object, after: object): Change[] =>
  changesBetween(fields, { ...before }, { ...after })

const risk = (id: string, en: string, rest: object = {}) => ({ id, text: { en }, ...rest })

const text = (value: string): ShownValue => ({ kind: 'text', text: value })

describe('a field', () => {
  test('that stayed is not named, nor are languages, ids and what only staff see', () => {
    expect(differ({}, {})).toEqual([])
    expect(
      differ(
        { id: '1', name: { en: 'Peel' }, note: 'a', publicLocales: ['en'], areas: [], age: null },
        { id: '2', name: { en: 'Peel' }, note: 'b', publicLocales: ['es'] },
      ),
    ).toEqual([])
  })

  test('is named as in the form, with its language', () => {
    expect(
      differ({ name: { en: 'Peel', es: 'Peeling' } }, { name: { en: 'Peel', es: 'Exfoliación' } }),
    ).toEqual([
      {
        kind: 'words',
        path: 'name',
        labels: [{ en: 'Name', es: 'Nombre' }],
        locale: 'es',
        isClinical: false,
        runs: [
          { kind: 'removed', text: 'Peeling' },
          { kind: 'added', text: 'Exfoliación' },
        ],
      },
    ])
  })

  test('of rich text is compared as plain text, and marked if it is clinical', () => {
    const [change] = differ(
      { body: { en: proseOf('It stings for one day.') } },
      { body: { en: proseOf('It stings for two days.') } },
    )
    expect(change).toMatchObject({
      kind: 'words',
      isClinical: true,
      locale: 'en',
      runs: [
        { kind: 'kept', text: 'It stings for ' },
        { kind: 'removed', text: 'one day' },
        { kind: 'added', text: 'two days' },
        { kind: 'kept', text: '.' },
      ],
    })
  })

  test('of rich text whose words stayed says that only their form changed', () => {
    const bold = JSON.parse(
      JSON.stringify(proseOf('It stings.')).replaceAll('"format":0', '"format":1'),
    )
    expect(differ({ body: { en: proseOf('It stings.') } }, { body: { en: bold } })).toMatchObject([
      { kind: 'format', path: 'body' },
    ])
  })

  test.each<[string, object, object, ShownValue | null, ShownValue | null]>([
    [
      'a number',
      { age: 16 },
      { age: 18 },
      { kind: 'number', number: 16 },
      { kind: 'number', number: 18 },
    ],
    ['a number that was none', {}, { age: 0 }, null, { kind: 'number', number: 0 }],
    [
      'a box',
      { isNew: true },
      { isNew: false },
      { kind: 'flag', isOn: true },
      { kind: 'flag', isOn: false },
    ],
    [
      'a day',
      {},
      { day: '2026-01-05T12:00:00.000Z' },
      null,
      { kind: 'date', iso: '2026-01-05T12:00:00.000Z', isDay: true },
    ],
    [
      'a time',
      { instant: '2026-01-05T12:00:00.000Z' },
      {},
      { kind: 'date', iso: '2026-01-05T12:00:00.000Z', isDay: false },
      null,
    ],
    [
      'a picture',
      { image: 'm1' },
      { image: 'm2' },
      { kind: 'link', collection: 'media', id: 'm1' },
      { kind: 'link', collection: 'media', id: 'm2' },
    ],
  ])('%s shows what was and what is', (_, before, after, was, is) => {
    expect(differ(before, after)).toMatchObject([{ kind: 'value', before: was, after: is }])
  })

  test('inside a group is named with it', () => {
    expect(differ({}, { session: { from: 2 } })).toMatchObject([
      { path: 'session.from', labels: [{ en: 'Session' }, { en: 'From' }] },
    ])
  })

  test('of several values tells which came and which went, codes in words', () => {
    expect(differ({ areas: ['face'] }, { areas: ['hands', 'gone'] })).toMatchObject([
      {
        kind: 'list',
        removed: [{ kind: 'code', words: { en: 'Face', es: 'Cara' } }],
        added: [
          { kind: 'code', words: { en: 'Hands', es: 'Manos' } },
          { kind: 'code', words: { en: 'gone', es: 'gone' } },
        ],
        isReordered: false,
      },
    ])
    expect(differ({ citations: ['a', 'b'] }, { citations: ['b', 'a'] })).toMatchObject([
      { kind: 'list', removed: [], added: [], isReordered: true },
    ])
  })
})

describe('rows', () => {
  const rowsOf = (before: object[], after: object[]) => {
    const [change] = differ({ risks: before }, { risks: after })
    return change?.kind === 'rows' ? change.rows : []
  }

  test('that came, went and changed, each by its name', () => {
    const rows = rowsOf(
      [risk('a', 'Redness'), risk('b', 'Burns'), risk('c', 'Scars, seldom')],
      [risk('a', 'Redness'), risk('c', 'Scars, often'), risk('d', 'Infection')],
    )
    expect(rows).toMatchObject([
      { id: 'b', kind: 'removed', from: 2, name: text('Burns'), isClinical: true },
      {
        id: 'c',
        kind: 'kept',
        from: 3,
        to: 2,
        isMoved: false,
        changes: [{ kind: 'words', path: 'risks.c.text', labels: [{ en: 'Risk' }], locale: 'en' }],
      },
      {
        id: 'd',
        kind: 'added',
        to: 3,
        changes: [{ kind: 'words', runs: [{ kind: 'added', text: 'Infection' }] }],
      },
    ])
  })

  test('that moved are told from those that were pushed along', () => {
    const [a, b, c] = [risk('a', 'Redness'), risk('b', 'Burns'), risk('c', 'Scars')]
    expect(rowsOf([a, b, c], [c, a, b])).toMatchObject([
      { id: 'c', kind: 'kept', isMoved: true, from: 3, to: 1, isClinical: true, changes: [] },
    ])
  })

  test('written again with new ids are the same rows', () => {
    expect(
      rowsOf(
        [risk('a', 'Redness'), risk('b', 'Burns')],
        [risk('x', 'Redness'), risk('y', 'Burns')],
      ),
    ).toEqual([])
    const linked = (id: string, en: string) => risk(id, en, { treatment: 't1' })
    expect(rowsOf([linked('a', 'Redness')], [linked('x', 'Redness and heat')])).toMatchObject([
      { id: 'a', kind: 'kept', name: { kind: 'link', collection: 'treatments', id: 't1' } },
    ])
  })
})

test('a first publication is all additions, and every change is plain JSON', () => {
  const copy = { name: { en: 'Peel' }, age: 18, risks: [risk('a', 'Redness')] }
  const changes = changesBetween(fields, null, copy)
  expect(changes.map(({ path }) => path)).toEqual(['name', 'age', 'risks'])
  expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
  expect(changesBetween(fields, copy, null).map(({ path }) => path)).toEqual([
    'name',
    'age',
    'risks',
  ])
})

test('what our own collections call their fields and choices is found in both languages', () => {
  const [areas, duration] = changesBetween(
    Treatments.fields,
    { bodyAreas: ['face'], sessionLength: { from: 20, unit: 'days' } },
    { bodyAreas: ['face', 'neck'], sessionLength: { from: 20, unit: 'weeks' } },
  )
  expect(areas).toMatchObject({
    labels: [{ en: 'Body areas', es: 'Zonas del cuerpo' }],
    isClinical: true,
    added: [{ words: { en: 'Neck', es: 'Cuello' } }],
  })
  expect(duration).toMatchObject({
    kind: 'value',
    labels: [{}, { en: 'Unit', es: 'Unidad' }],
    before: { words: { en: 'days' } },
    after: { words: { en: 'weeks', es: 'semanas' } },
  })
})
