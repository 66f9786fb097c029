import { expect, test } from 'vitest'
import { readTheSame } from '@/editorial/checks/runChecks'
import { Contraindications } from '../../collections/Contraindications'
import { Treatments } from '../../collections/Treatments'

const treatment = {
  name: { en: 'Peel', es: 'Exfoliación' },
  summary: { en: 'It evens the skin.', es: 'Iguala la piel.' },
  price: { from: 100 },
  contraindications: [{ id: 'a', contraindication: '1', severity: 'absolute' }],
  benefits: [{ id: 'b', text: { en: 'Softer lines', es: 'Líneas más suaves' } }],
}
const read = (doc: Record<string, unknown>) =>
  ({ type: 'treatments', fields: Treatments.fields, doc, locale: 'en' }) as const

test('what no rule reads, and another language, make no difference', () => {
  const summary = { en: 'It evens the skin.', es: 'Promete una piel nueva.' }
  expect(readTheSame(read(treatment), read({ ...treatment, price: { from: 90 }, summary }))).toBe(
    true,
  )
})

test.each([
  ['words', { summary: { en: 'It evens the skin!' } }],
  ['a link', { contraindications: [{ id: 'a', contraindication: '2', severity: 'absolute' }] }],
  ['a code', { contraindications: [{ id: 'a', contraindication: '1', severity: 'relative' }] }],
  ['a row by which findings are known', { benefits: [{ ...treatment.benefits[0], id: 'c' }] }],
  ['sources', { citations: ['1'] }],
])('%s makes a difference', (_what, change) => {
  expect(readTheSame(read(treatment), read({ ...treatment, ...change }))).toBe(false)
})

test('so does a brand, which the rules look for in every text of its record', () => {
  const of = (brandNames: string[]) => {
    const doc = { name: { en: 'A medicine' }, genericNames: ['isotretinoin'], brandNames }
    return {
      type: 'contraindications',
      fields: Contraindications.fields,
      doc,
      locale: 'en',
    } as const
  }
  expect(readTheSame(of([]), of(['Roaccutane']))).toBe(false)
  expect(readTheSame(of(['Roaccutane']), of(['Roaccutane']))).toBe(true)
})
