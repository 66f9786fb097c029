import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { isLongerWait } from '@/domain/caution'
import { byRisk, minutesFor, riskOf } from '@/domain/reviewRisk'
import { onlyAddsCaution } from '@/editorial/signOff/onlyAddsCaution'
import { Contraindications } from '../../collections/Contraindications'
import { Treatments } from '../../collections/Treatments'

const treatment = {
  id: 't',
  summary: { en: 'What it can do.', es: 'Qué puede hacer.' },
  contraindications: [
    { id: 'r1', contraindication: 'c1', severity: 'relative' },
    { id: 'r2', contraindication: 'c2' },
  ],
  aftercare: [{ id: 'a1', step: 's1' }],
  risks: [{ id: 'k1', name: { en: 'Redness' }, frequency: 'common', careLevel: 'self-care' }],
}
const linked = [
  { id: 'c1', severity: 'relative' },
  { id: 'c2', severity: 'temporary', wait: { amount: 2, unit: 'weeks', anchor: 'healed' } },
  { id: 'c3', severity: 'absolute' },
  { id: 's1', action: 'do' },
  { id: 's2', action: 'do' },
  { id: 's3', action: 'warning' },
]
const [first, second] = treatment.contraindications
const [risk] = treatment.risks

const adds = (change: object, fields: readonly Field[] = Treatments.fields): boolean =>
  onlyAddsCaution(fields, treatment, { ...treatment, ...change }, linked)

describe('adding caution', () => {
  it.each([
    ['a stricter severity', { contraindications: [{ ...first, severity: 'absolute' }, second] }],
    [
      'a severity stricter than the record’s own',
      { contraindications: [first, { ...second, severity: 'relative' }] },
    ],
    [
      'a longer wait than the record’s own',
      {
        contraindications: [
          first,
          { ...second, wait: { amount: 3, unit: 'weeks', anchor: 'healed' } },
        ],
      },
    ],
    [
      'another contraindication',
      { contraindications: [...treatment.contraindications, { contraindication: 'c3' }] },
    ],
    ['a more urgent care level', { risks: [{ ...risk, careLevel: 'urgent' }] }],
    ['a warning sign', { aftercare: [...treatment.aftercare, { step: 's3' }] }],
    [
      'with something that is not clinical',
      { risks: [{ ...risk, careLevel: 'urgent' }], slug: 'x' },
    ],
  ])('%s', (_, change) => expect(adds(change)).toBe(true))

  it.each([
    ['nothing', {}],
    ['a milder severity', { contraindications: [{ ...first, severity: 'temporary' }, second] }],
    ['one back to the record’s own', { contraindications: [{ ...first, severity: null }, second] }],
    ['a removed contraindication', { contraindications: [first] }],
    [
      'one exchanged for another',
      { contraindications: [first, { ...second, contraindication: 'c3' }] },
    ],
    [
      'another one with words of its own',
      {
        contraindications: [
          ...treatment.contraindications,
          { contraindication: 'c3', patientWording: { en: 'Rarely.' } },
        ],
      },
    ],
    [
      'a second link to the same record',
      {
        contraindications: [
          ...treatment.contraindications,
          { contraindication: 'c1', severity: 'temporary' },
        ],
      },
    ],
    [
      'a narrower scope',
      { contraindications: [{ ...first, severity: 'absolute', bodyAreas: ['face'] }, second] },
    ],
    [
      'a shorter wait',
      {
        contraindications: [
          first,
          { ...second, wait: { amount: 1, unit: 'weeks', anchor: 'healed' } },
        ],
      },
    ],
    [
      'a longer wait from another moment',
      {
        contraindications: [
          first,
          { ...second, wait: { amount: 9, unit: 'weeks', anchor: 'last-dose' } },
        ],
      },
    ],
    ['another step', { aftercare: [...treatment.aftercare, { step: 's2' }] }],
    ['a removed step', { aftercare: [] }],
    [
      'a less urgent risk beside a stricter severity',
      {
        contraindications: [{ ...first, severity: 'absolute' }, second],
        risks: [{ ...risk, frequency: 'rare' }],
      },
    ],
    [
      'words beside a stricter severity',
      {
        contraindications: [{ ...first, severity: 'absolute' }, second],
        summary: { ...treatment.summary, en: 'What it does.' },
      },
    ],
  ])('not %s', (_, change) => expect(adds(change)).toBe(false))

  it.each([
    ['beside a “never”', { contraindication: 'c3' }, false],
    ['beside a “never” of its own', { contraindication: 'c1', severity: 'absolute' }, false],
    [
      'beside a “first” that says no time',
      { contraindication: 'c1', severity: 'temporary' },
      false,
    ],
    ['beside an “only if”', { contraindication: 'c1' }, true],
  ])('as a wait %s', (_, link, expected) => {
    const before = { ...treatment, contraindications: [{ ...link, id: 'r' }] }
    const wait = { amount: 1, unit: 'days', anchor: 'healed' }
    const after = { ...before, contraindications: [{ ...link, id: 'r', wait }] }
    expect(onlyAddsCaution(Treatments.fields, before, after, linked)).toBe(expected)
  })

  it('to a record itself', () => {
    const record = { id: 'c', question: { en: 'Do you?' }, defaultSeverity: 'relative' }
    const change = (data: object) =>
      onlyAddsCaution(Contraindications.fields, record, { ...record, ...data }, [])
    expect(change({ defaultSeverity: 'absolute' })).toBe(true)
    expect(change({ defaultWait: { amount: 2, unit: 'weeks' } })).toBe(true)
    expect(change({ defaultSeverity: 'temporary' })).toBe(false)
    expect(change({ defaultSeverity: 'absolute', kind: 'age' })).toBe(false)
  })

  it('counts a wait as longer only if it surely is', () => {
    const wait = (amount: number | null, unit: string | null) => ({ amount, unit, anchor: null })
    expect(isLongerWait(wait(4, 'weeks'), wait(1, 'months'))).toBe(false)
    expect(isLongerWait(wait(27, 'days'), wait(1, 'months'))).toBe(true)
    expect(isLongerWait(wait(1, 'months'), wait(30, 'days'))).toBe(false)
    expect(isLongerWait(wait(null, null), wait(1, 'days'))).toBe(true)
    expect(isLongerWait(wait(1, 'days'), wait(null, null))).toBe(false)
  })
})

describe('the queue', () => {
  const usual = {
    kind: 'publish',
    isRecall: false,
    isWordingOnly: false,
    usedBy: 0,
    techniques: [],
  } as const

  it('puts recalls first, then caution, shared records, techniques, and wording last', () => {
    const risks = [
      riskOf({ ...usual, isWordingOnly: true, techniques: ['laser'] }),
      riskOf({ ...usual, techniques: ['topical'] }),
      riskOf({ ...usual, techniques: ['mechanical', 'radiofrequency'] }),
      riskOf({ ...usual, usedBy: 2 }),
      riskOf({ ...usual, kind: 'caution', isWordingOnly: true }),
      riskOf({ ...usual, kind: 'notice', isRecall: true }),
    ]
    const queue = risks.map((risk, index) => ({ risk, requestedAt: `2026-01-0${index + 1}` }))
    expect(queue.toSorted(byRisk).map((each) => each.risk)).toEqual(risks.toReversed())
  })

  it('of the same risk begins with what has waited longest', () => {
    const later = { risk: 'usual', requestedAt: '2026-01-02' } as const
    const sooner = { risk: 'usual', requestedAt: '2026-01-01' } as const
    expect([later, sooner].toSorted(byRisk)).toEqual([sooner, later])
  })

  it('estimates minutes from words and points, one at least', () => {
    expect(minutesFor({ words: 0, points: 0 })).toBe(1)
    expect(minutesFor({ words: 600, points: 4 })).toBe(7)
  })
})
