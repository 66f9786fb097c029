import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { clinicalFingerprints } from '@/editorial/signOff/clinicalFingerprint'
import { clinical } from '@/fields/clinical'
import { proseOf } from '../support/factories/proseOf'

const fields: Field[] = [
  { name: 'name', type: 'text', localized: true },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Words',
        fields: [
          clinical({ name: 'summary', type: 'textarea', localized: true }),
          clinical({ name: 'text', type: 'richText', localized: true }),
          clinical({ name: 'age', type: 'number' }),
          clinical({ name: 'areas', type: 'select', hasMany: true, options: ['face', 'neck'] }),
          clinical({
            name: 'sources',
            type: 'relationship',
            relationTo: 'citations',
            hasMany: true,
          }),
        ],
      },
    ],
  },
  {
    name: 'warnings',
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [
          clinical({ name: 'warning', type: 'relationship', relationTo: 'contraindications' }),
        ],
      },
      clinical({ name: 'severity', type: 'select', options: ['absolute', 'relative'] }),
      clinical({ name: 'words', type: 'text', localized: true }),
      { name: 'note', type: 'text' },
    ],
  },
  {
    name: 'steps',
    type: 'array',
    fields: [clinical({ name: 'step', type: 'text', localized: true })],
  },
  clinical({
    name: 'wait',
    type: 'group',
    fields: [
      { name: 'amount', type: 'number' },
      { name: 'unit', type: 'text' },
    ],
  }),
]

const doc = {
  id: '1',
  name: { en: 'Needling', es: 'Agujas' },
  summary: { en: 'It is called "needling".', es: 'Se llama «agujas».' },
  text: { en: proseOf('Tiny holes.'), es: proseOf('Agujeros.') },
  age: 18,
  areas: ['face', 'neck'],
  sources: ['a', 'b'],
  warnings: [
    { id: 'r1', warning: 'w1', severity: 'absolute', words: { en: 'Never.' }, note: 'ours' },
    { id: 'r2', warning: 'w2', severity: 'relative' },
  ],
  steps: [
    { id: 's1', step: { en: 'First.', es: 'Primero.' } },
    { id: 's2', step: { en: 'Then.', es: 'Luego.' } },
  ],
  wait: { amount: 2, unit: 'weeks' },
}

const was = clinicalFingerprints(fields, doc)
/** The languages whose fingerprint a change leaves as it was. */
const keptBy = (change: object): string[] => {
  const is = clinicalFingerprints(fields, { ...doc, ...change })
  return (['en', 'es'] as const).filter((locale) => is[locale] === was[locale])
}
const both = ['en', 'es']

describe('a clinical fingerprint', () => {
  it('is told apart by language', () => {
    expect(Object.keys(was)).toEqual(both)
    expect(was.en).toMatch(/^[0-9a-f]{64}$/)
    expect(was.en).not.toBe(was.es)
  })

  it.each([
    ['what is not marked', { name: { en: 'Other', es: 'Otro' } }],
    ['white space', { summary: { ...doc.summary, en: ' It  is called\n"needling". ' } }],
    ['the style of quotes', { summary: { ...doc.summary, en: 'It is called “needling”.' } }],
    ['letter case', { summary: { ...doc.summary, en: 'IT is called "Needling".' } }],
    ['white space in rich text', { text: { ...doc.text, en: proseOf(' tiny   holes. ') } }],
    ['the order of codes', { areas: ['neck', 'face'] }],
    ['the order of links', { sources: ['b', 'a'] }],
    ['the order of rows of links', { warnings: doc.warnings.toReversed() }],
    ['ids of rows', { warnings: doc.warnings.map((row, id) => ({ ...row, id: `x${id}` })) }],
    [
      'what is not marked in a row',
      { warnings: doc.warnings.map((row) => ({ ...row, note: 'x' })) },
    ],
    ['an empty value', { extra: null, wait: { ...doc.wait, anchor: null } }],
  ])('is the same whatever %s', (_, change) => expect(keptBy(change)).toEqual(both))

  it.each([
    ['a number', { age: 16 }],
    ['a code', { areas: ['face'] }],
    ['a link', { sources: ['a', 'c'] }],
    ['an added link', { warnings: [...doc.warnings, { id: 'r3', warning: 'w3' }] }],
    ['a removed link', { warnings: doc.warnings.slice(0, 1) }],
    [
      'an attribute of a link',
      { warnings: doc.warnings.map((row) => ({ ...row, severity: 'relative' })) },
    ],
    [
      'attributes that change places',
      {
        warnings: doc.warnings.map((row) => ({
          ...row,
          warning: row.warning === 'w1' ? 'w2' : 'w1',
        })),
      },
    ],
    ['a part of a clinical group', { wait: { ...doc.wait, unit: 'days' } }],
  ])('of every language changes with %s', (_, change) => expect(keptBy(change)).toEqual([]))

  it.each([
    ['a word', { summary: { ...doc.summary, es: 'Se llama «punción».' } }],
    ['a word of rich text', { text: { ...doc.text, es: proseOf('Agujeros grandes.') } }],
    [
      'the words of a link',
      { warnings: doc.warnings.map((row) => ({ ...row, words: { ...row.words, es: 'Nunca.' } })) },
    ],
    ['a step that only it has', { steps: [...doc.steps, { id: 's3', step: { es: 'Fin.' } }] }],
  ])('of one language changes with %s in that language', (_, change) =>
    expect(keptBy(change)).toEqual(['en']),
  )

  it('knows the order of rows that link nothing', () => {
    expect(keptBy({ steps: doc.steps.toReversed() })).toEqual([])
  })

  it('reads a sentence with emphasis as one, and knows a heading and where a link leads', () => {
    const text = (children: object[], block = 'paragraph', more: object = {}) => ({
      text: {
        es: doc.text.es,
        en: { root: { type: 'root', children: [{ type: block, ...more, children }] } },
      },
    })
    expect(
      keptBy(
        text([
          { type: 'text', text: 'Tiny ' },
          { type: 'text', format: 1, text: 'holes.' },
        ]),
      ),
    ).toEqual(both)
    expect(keptBy(text([{ type: 'text', text: 'Tiny holes.' }], 'heading', { tag: 'h3' }))).toEqual(
      ['es'],
    )
    const link = (url: string) =>
      clinicalFingerprints(fields, {
        ...doc,
        ...text([
          { type: 'link', fields: { url }, children: [{ type: 'text', text: 'Tiny holes.' }] },
        ]),
      }).en
    expect(link('/a')).not.toBe(link('/b'))
  })

  it('reads of rich text what patients read, whatever stands beside it', () => {
    const [paragraph] = doc.text.en.root.children
    const inside = (block: object) => ({
      text: { ...doc.text, en: { root: { ...doc.text.en.root, children: [block] } } },
    })
    const words = (text: string) => ({ type: 'text', text })
    const forged = [
      // Two places for children: one is rendered.
      { ...paragraph, root: paragraph, children: [words('Big holes.')] },
      { ...paragraph, text: 'Tiny holes.', children: [words('Big holes.')] },
      // Words of a node that is rendered without them, or not at all.
      { ...paragraph, children: [{ type: 'tab', text: 'Tiny ' }, words('holes.')] },
      { ...paragraph, children: [{ type: 'mark', text: 'Tiny ' }, words('holes.')] },
    ]
    expect(forged.map((block) => keptBy(inside(block)))).toEqual(forged.map(() => ['es']))
  })

  it('is none for a language without clinical words', () => {
    const english = { ...doc, summary: { en: 'Words.' }, text: {}, steps: [], warnings: [] }
    expect(Object.keys(clinicalFingerprints(fields, english))).toEqual(['en'])
  })
})
