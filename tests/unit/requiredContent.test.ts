import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import {
  findMissing,
  inLanguage,
  isFilled,
  labelOf,
  shownFields,
} from '@/editorial/requiredContent'

const prose = (text: string): object => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: text ? [{ type: 'text', text }] : [] }],
  },
})

const localizedText = (name: string): Field => ({
  name,
  type: 'text',
  localized: true,
  required: true,
})

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'In short',
        fields: [
          { type: 'row', fields: [localizedText('name')] },
          { type: 'collapsible', label: 'More', fields: [localizedText('summary')] },
        ],
      },
      { name: 'visit', fields: [localizedText('length')] },
    ],
  },
  { name: 'risks', type: 'group', fields: [localizedText('text')] },
  { name: 'benefits', type: 'array', fields: [localizedText('text')] },
  {
    name: 'steps',
    type: 'array',
    localized: true,
    fields: [{ name: 'text', type: 'text', required: true }],
  },
  { name: 'body', type: 'richText', localized: true, required: true },
  { name: 'licence', type: 'select', options: ['a'], required: true },
  { name: 'isDecorative', type: 'checkbox' },
  {
    name: 'alt',
    type: 'text',
    localized: true,
    required: true,
    admin: { condition: (data) => data.isDecorative !== true },
  },
  { name: 'html', type: 'text', virtual: true, required: true },
]

const complete = {
  id: '1',
  name: { en: 'Laser', es: 'Láser' },
  summary: { en: 'Light', es: 'Luz' },
  visit: { length: { en: 'An hour', es: 'Una hora' } },
  risks: { text: { en: 'Redness', es: 'Rojez' } },
  benefits: [{ text: { en: 'Smooth', es: 'Lisa' } }],
  steps: { en: [{ text: 'Rest' }], es: [{ text: 'Descanse' }] },
  body: { en: prose('Words'), es: prose('Palabras') },
  licence: 'a',
  alt: { en: 'Skin', es: 'Piel' },
}

const missing = (doc: object, locale: 'en' | 'es' = 'es') =>
  findMissing(fields, { ...complete, ...doc }, locale, null).map(
    ({ path, isLocalized }) => `${path}${isLocalized ? '' : ' (every language)'}`,
  )

describe('required content of one language', () => {
  test('nothing is missing from a complete document', () => {
    expect(missing({}, 'en')).toEqual([])
    expect(missing({}, 'es')).toEqual([])
  })

  test.each([
    ['in a row in a tab', { name: { en: 'Laser' } }, ['name']],
    ['in a collapsible', { summary: { en: 'Light', es: '  ' } }, ['summary']],
    ['in a named tab', { visit: {} }, ['visit.length']],
    ['in a group that is not there', { risks: undefined }, ['risks.text']],
    [
      'in a row of an array',
      { benefits: [{ text: { es: 'a' } }, { text: { en: 'b' } }] },
      ['benefits.1.text'],
    ],
    ['in an array of its own a language', { steps: { es: [{ text: '' }] } }, ['steps.0.text']],
    ['an empty paragraph', { body: { es: prose('') } }, ['body']],
    [
      'rich text of which no page shows anything',
      { body: { es: { root: { type: 'root', children: [{ type: 'mark', text: 'Palabras' }] } } } },
      ['body'],
    ],
    ['a field without languages', { licence: null }, ['licence (every language)']],
  ])('%s', (_, doc, expected) => {
    expect(missing(doc)).toEqual(expected)
  })

  test('one language never stands in for another', () => {
    expect(missing({ name: { en: 'Laser' } }, 'en')).toEqual([])
    expect(missing({ name: { es: 'Láser' } }, 'en')).toEqual(['name'])
  })

  test('what the form doesn’t show is not asked for', () => {
    expect(missing({ alt: {} })).toEqual(['alt'])
    expect(missing({ alt: {}, isDecorative: true })).toEqual([])
  })

  test('zero and false are answers', () => {
    expect(isFilled({ name: 'age', type: 'number' }, 0)).toBe(true)
    expect(isFilled({ name: 'isOpen', type: 'checkbox' }, false)).toBe(true)
    expect(isFilled({ name: 'areas', type: 'text', hasMany: true }, [])).toBe(false)
  })
})

test('a field in a row is found with its value, its neighbours and the row it stands in', () => {
  const read = inLanguage(fields, { ...complete, isDecorative: true }, 'es')
  const shown = shownFields(fields, read, null)
  const text = shown.find(({ path }) => path.join('.') === 'benefits.0.text')
  expect(text).toMatchObject({ value: 'Lisa', siblings: { text: 'Lisa' }, isLocalized: true })
  expect(text?.rows.map(({ field, number }) => `${labelOf(field)} ${number}`)).toEqual([
    'benefits 1',
  ])
  const names = shown.map(({ path }) => path.join('.'))
  expect(names).toContain('visit.length')
  expect(names).not.toContain('alt')
  expect(names).not.toContain('html')
})
