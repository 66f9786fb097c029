// Written before any check existed; never adjusted to make a rate better.
import { describe, expect, test } from 'vitest'
import { reviewer } from '@/demo/content/people'
import {
  aftercareStepData,
  conditionData,
  contraindicationData,
} from '@/demo/documents/clinicalData'
import { KeyedIds } from '@/demo/documents/keyedIds'
import { treatmentData } from '@/demo/documents/treatmentData'
import { locales } from '@/domain/locales'
import { proseToText } from '@/domain/proseToText'
import { gapFaults, sentenceFaults } from '../checks/unseen/faultClasses'
import { fillerDraft } from '../checks/unseen/fillerDraft'
import type { FlawedDraft } from '../checks/unseen/flawedDraft'
import { laserDraft } from '../checks/unseen/laserDraft'
import { peelDraft } from '../checks/unseen/peelDraft'
import { sentences } from '../checks/unseen/sentences'

/** The documents a draft would be stored as, with its keys for ids. */
function storedDocuments(draft: FlawedDraft): ReadonlyMap<string, object> {
  const ids = new KeyedIds()
  ids.set('clinicians', reviewer, reviewer)
  for (const { key } of draft.citations) ids.set('citations', key, key)
  for (const { slug } of draft.conditions) ids.set('conditions', slug, slug)
  for (const { slug } of draft.contraindications) ids.set('contraindications', slug, slug)
  for (const { key } of draft.aftercareSteps) ids.set('aftercare-steps', key, key)
  const { locale } = draft
  return new Map<string, object>([
    ['treatment', treatmentData(draft.treatment, locale, ids, { withLinks: true })],
    ...draft.conditions.map(
      (source) => [`conditions/${source.slug}`, conditionData(source, locale, ids)] as const,
    ),
    ...draft.contraindications.map(
      (source) =>
        [`contraindications/${source.slug}`, contraindicationData(source, locale, ids)] as const,
    ),
    ...draft.aftercareSteps.map(
      (source) =>
        [`aftercare-steps/${source.key}`, aftercareStepData(source, locale, ids)] as const,
    ),
  ])
}

function valueAt(document: unknown, field: string): unknown {
  return field.split('.').reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !(step in value)) {
      throw new Error(`There is no ${field}: ${step} is missing.`)
    }
    return Reflect.get(value, step)
  }, document)
}

const textAt = (document: unknown, field: string): string | null => {
  const value = valueAt(document, field)
  return typeof value === 'string' ? value : proseToText(value)
}

describe('the sentences', () => {
  test.each([
    { locale: 'en', isFaulty: true, count: 40 },
    { locale: 'en', isFaulty: false, count: 40 },
    { locale: 'es', isFaulty: true, count: 20 },
    { locale: 'es', isFaulty: false, count: 20 },
  ])('$count are in $locale with isFaulty $isFaulty', ({ locale, isFaulty, count }) => {
    const rows = sentences.filter((row) => row.locale === locale && row.isFaulty === isFaulty)
    expect(rows).toHaveLength(count)
  })

  test('are 120, each with an id and a text of its own', () => {
    expect(sentences).toHaveLength(120)
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(120)
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(120)
  })

  test('name faults exactly where they are faulty, and say why', () => {
    const odd = sentences.filter(
      ({ faults, isFaulty, why }) => faults.length > 0 !== isFaulty || why === '',
    )
    expect(odd).toEqual([])
  })

  test.each(sentenceFaults)('show %s in at least one', (fault) => {
    expect(sentences.some(({ faults }) => faults.includes(fault))).toBe(true)
  })
})

describe.each([
  ['peel', peelDraft],
  ['filler', fillerDraft],
  ['laser', laserDraft],
] as const)('the %s draft', (_, draft) => {
  const documents = storedDocuments(draft)
  const documentOf = (record = 'treatment') => documents.get(record)

  test('has 10 to 20 expected faults and at least 5 innocent passages', () => {
    expect(draft.expected.length).toBeGreaterThanOrEqual(10)
    expect(draft.expected.length).toBeLessThanOrEqual(20)
    expect(draft.innocent.length).toBeGreaterThanOrEqual(5)
  })

  test.each([...draft.expected, ...draft.innocent])('has “$words” in $field', (passage) => {
    const document = documentOf(passage.record)
    if ('fault' in passage && gapFaults.some((gap) => gap === passage.fault)) {
      expect(passage.words).toBe('')
      expect(valueAt(document, passage.field)).toBeTypeOf('object')
      return
    }
    expect(passage.words).not.toBe('')
    expect(textAt(document, passage.field)).toContain(passage.words)
  })
})

test('the drafts are written in both languages', () => {
  const written = new Set([peelDraft, fillerDraft, laserDraft].map(({ locale }) => locale))
  expect([...written].sort()).toEqual([...locales])
})
