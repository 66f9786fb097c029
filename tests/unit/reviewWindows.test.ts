import { describe, expect, it, test } from 'vitest'
import {
  nextReviewDay,
  overdueFrom,
  type ReviewSubject,
  reviewStateAt,
  reviewWindowOf,
} from '@/domain/reviewWindows'

describe('the class of a document', () => {
  const treatment = (...techniques: ('laser' | 'mechanical' | 'topical')[]): ReviewSubject => ({
    type: 'treatments',
    techniques,
  })
  it.each<[string, ReviewSubject, number]>([
    ['a treatment with energy', treatment('laser'), 12],
    ['a treatment with energy among others', treatment('mechanical', 'laser'), 12],
    ['a treatment near the surface', treatment('mechanical', 'topical'), 24],
    ['a treatment that names no technique', treatment(), 12],
    ['a reason never to treat', { type: 'contraindications', severity: 'absolute' }, 12],
    ['a reason to wait', { type: 'contraindications', severity: 'temporary' }, 24],
    ['a warning sign', { type: 'aftercare-steps', action: 'warning', careLevel: 'self-care' }, 12],
    ['a step that is urgent', { type: 'aftercare-steps', action: 'do', careLevel: 'urgent' }, 12],
    [
      'a step with a call',
      { type: 'aftercare-steps', action: 'expect', careLevel: 'call-clinic' },
      24,
    ],
    ['care at home', { type: 'aftercare-steps', action: 'do', careLevel: 'self-care' }, 36],
    ['a condition', { type: 'conditions' }, 36],
  ])('%s', (_, document, months) => {
    const window = reviewWindowOf(document)
    expect(window.months).toBe(months)
    expect(window.because.en).not.toBe(window.because.es)
  })
})

test.each([
  ['2026-11-16', 'high', '2027-11-16'],
  ['2026-11-16', 'medium', '2028-11-16'],
  ['2028-02-29', 'high', '2029-02-28'],
  ['2028-02-29', 'low', '2031-02-28'],
] as const)('reviewed on %s at %s risk, a text is due on %s', (reviewedOn, riskClass, due) => {
  expect(nextReviewDay(reviewedOn, riskClass)).toBe(due)
})

describe('the state of a review', () => {
  // Noon is what the day picker writes, midnight what a script does: the same day.
  it.each(['2026-11-16T12:00:00.000Z', '2026-11-16T00:00:00.000Z', '2026-11-16'])(
    'goes by the day in UTC that %s means',
    (due) => {
      const at = (now: string) => reviewStateAt(due, new Date(now))
      expect(at('2026-10-16T23:59:59.999Z')).toBe('current')
      expect(at('2026-10-17T00:00:00.000Z')).toBe('due-soon')
      expect(at('2026-11-16T23:59:59.999Z')).toBe('due-soon')
      expect(at('2026-11-17T00:00:00.000Z')).toBe('overdue')
      expect(overdueFrom(due)).toBe('2026-11-17T00:00:00.000Z')
    },
  )

  it('is none without a day', () => {
    const now = new Date()
    expect([null, undefined, '', 'soon'].map((day) => reviewStateAt(day, now))).toEqual(
      Array(4).fill('not-planned'),
    )
    expect(overdueFrom(null)).toBeNull()
  })
})
