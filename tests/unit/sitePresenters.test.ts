import { describe, expect, it } from 'vitest'
import { accentTones } from '@/components/presenters/accent'
import { aftercarePhases, timelineSegment } from '@/components/presenters/aftercarePhases'
import {
  describeClock,
  describeDay,
  describeMoment,
  describeTimeZone,
  weekdayOf,
} from '@/components/presenters/dates'
import { firstSentence } from '@/components/presenters/firstSentence'
import { joinSentences } from '@/components/presenters/joinSentences'
import { openingLine } from '@/components/presenters/openingLine'
import { describePhone, phoneHref } from '@/components/presenters/phones'
import { describePlace, openFirst } from '@/components/presenters/places'
import { describePrice } from '@/components/presenters/prices'
import { regulatorySummary } from '@/components/presenters/regulatorySummary'
import { describeScope } from '@/components/presenters/scopes'
import { describeSpan, describeTiming } from '@/components/presenters/spans'
import { describePriceGuide, describeSessions } from '@/components/presenters/treatmentFacts'
import { describeWait } from '@/components/presenters/waits'
import type { SpanModel } from '@/content/models/shared'
import { contrastRatio } from '@/domain/contrast'
import { fullTreatment } from '../support/pageFixtures'

const span = (from: number | null, to: number | null, unit: SpanModel['unit']): SpanModel => ({
  from,
  to,
  unit,
})

describe('describeSpan', () => {
  it.each([
    [span(3, 6, 'days'), '3 to 6 days', '3 a 6 días'],
    [span(1, 1, 'weeks'), '1 week', '1 semana'],
    [span(null, 2, 'weeks'), 'up to 2 weeks', 'hasta 2 semanas'],
    [span(0, 7, 'days'), 'up to 7 days', 'hasta 7 días'],
    [span(6, null, 'months'), '6 months or more', '6 meses o más'],
    [span(0.5, 1, 'hours'), '30 to 60 minutes', '30 a 60 minutos'],
  ])('%o', (value, english, spanish) => {
    expect(describeSpan(value, 'en')).toBe(english)
    expect(describeSpan(value, 'es')).toBe(spanish)
  })

  it('has no words for a span with two open ends', () => {
    expect(describeSpan(span(null, null, 'days'), 'en')).toBeNull()
    expect(describeSpan(null, 'en')).toBeNull()
  })
})

describe('describeTiming', () => {
  it.each([
    [null, 'At any time'],
    [span(null, null, 'days'), 'At any time'],
    [span(-14, -1, 'days'), '1 to 14 days before'],
    [span(-5, 0, 'days'), '5 days before'],
    [span(null, -2, 'days'), 'Until 2 days before'],
    [span(-2, 3, 'days'), 'From 2 days before to 3 days after'],
    [span(0, 24, 'hours'), 'For the first 24 hours'],
    [span(null, 3, 'days'), 'For the first 3 days'],
    [span(0, null, 'days'), 'From the day of treatment on'],
    [span(0, 0, 'hours'), 'On the day'],
    [span(2, null, 'weeks'), 'From 2 weeks on'],
    [span(4, 24, 'hours'), 'From 4 to 24 hours after'],
    [span(3, 3, 'days'), 'After 3 days'],
  ])('%o: %s', (timing, words) => {
    expect(describeTiming(timing, 'en')).toBe(words)
  })
})

describe('the aftercare timeline', () => {
  it('runs from preparation to the weeks after, then what holds at any time', () => {
    const phases = aftercarePhases(fullTreatment.aftercare)
    expect(phases.map(({ phase, steps }) => [phase, steps.length])).toEqual([
      ['before', 1],
      ['day', 3],
      ['days', 1],
      ['weeks', 1],
      ['anytime', 1],
    ])
  })

  it('draws preparation before the treatment and every other step after it, inside the line', () => {
    for (const step of fullTreatment.aftercare) {
      const segment = timelineSegment(step)
      if (!step.timing) {
        expect(segment).toBeNull()
        continue
      }
      expect(segment?.from).toBeGreaterThanOrEqual(0)
      expect(segment?.to).toBeLessThanOrEqual(100)
      expect(segment?.to).toBeGreaterThan(segment?.from ?? 100)
      if ((step.timing.from ?? 0) >= 0) expect(segment?.from).toBeGreaterThanOrEqual(22)
      else expect(segment?.from).toBeLessThan(22)
    }
  })
})

describe('dates and times', () => {
  it('writes days as the language does', () => {
    expect(describeDay('2025-10-15', 'en')).toBe('October 15, 2025')
    expect(describeDay('2025-10-15', 'es')).toBe('15 de octubre de 2025')
  })

  it('writes wall times, the end of the day as midnight', () => {
    expect(describeClock('13:30', 'en').replaceAll(/\s/g, ' ')).toBe('1:30 PM')
    expect(describeClock('13:30', 'es')).toBe('13:30')
    expect(describeClock('24:00', 'en')).toBe('midnight')
  })

  it('tells an instant on the wall of the clinic, never on the server', () => {
    const moment = describeMoment('2026-11-25T01:30:00Z', 'America/Chicago', 'en')
    expect(moment.replaceAll(/\s/g, ' ')).toBe('Tuesday, November 24 at 7:30 PM')
    expect(describeTimeZone('America/Chicago', 'en')).toBe('Central Time')
  })

  it('counts weekdays as ISO 8601 does', () => {
    expect(weekdayOf('2026-11-23')).toBe('1')
    expect(weekdayOf('2026-11-22')).toBe('7')
  })
})

describe('openingLine', () => {
  const timeZone = 'America/Chicago'
  it('says until when a clinic is open', () => {
    const openNow = { isOpen: true, closesAt: '2026-11-25T00:00:00Z' } as const
    const line = openingLine({ status: 'open', openNow, timeZone }, 'en')
    expect(line?.isOpen).toBe(true)
    expect(line?.text.replaceAll(/\s/g, ' ')).toBe('Open now, until 6:00 PM')
  })

  it('says when a closed clinic opens, with the day', () => {
    const openNow = { isOpen: false, opensAt: '2026-11-26T15:00:00Z' } as const
    const line = openingLine({ status: 'open', openNow, timeZone }, 'en')
    expect(line?.text.replaceAll(/\s/g, ' ')).toBe(
      'Closed now. Opens Thursday, November 26 at 9:00 AM',
    )
  })

  it.each([
    ['opening', 'Opens to patients on January 4, 2027'],
    ['temporarily-closed', 'Closed for now'],
    ['closed', 'Closed for good'],
  ] as const)('has its own words for a clinic that is %s', (status, text) => {
    const clinic = { status, opensOn: '2027-01-04', openNow: null, timeZone }
    expect(openingLine(clinic, 'en')).toEqual({ isOpen: false, text })
  })

  it('says nothing where hours are not known', () => {
    expect(openingLine({ status: 'open', openNow: null, timeZone }, 'en')).toBeNull()
  })
})

describe('money and phones', () => {
  it('writes prices in the currency given', () => {
    expect(describePrice({ from: 200, to: 400, currency: 'USD' }, 'en')).toBe('$200 to $400')
    expect(describePrice({ from: 99.5, to: null, currency: 'USD' }, 'en')).toBe('from $99.50')
    expect(describePrice({ from: null, to: null, currency: 'USD' }, 'en')).toBeNull()
    expect(describePriceGuide(fullTreatment.price, 'en')).toBe(
      '$200 to $400 per session, as of November 1, 2026',
    )
  })

  it('writes phone numbers as people do and dials them in full', () => {
    expect(describePhone('+13125550101')).toBe('(312) 555-0101')
    expect(phoneHref('+13125550101')).toBe('tel:+13125550101')
    expect(describePhone('ask at the desk')).toBe('ask at the desk')
  })
})

describe('summaries', () => {
  it('says what the regulator says of all uses in one line', () => {
    expect(regulatorySummary(['authorised', 'off-label'], 'en')).toBe(
      'Authorized for some uses; off-label for others',
    )
    expect(regulatorySummary(['off-label'], 'en')).toBe('Off-label: not authorized for these uses')
    expect(regulatorySummary([], 'en')).toBeNull()
  })

  it('names sessions only where their number is known', () => {
    expect(describeSessions(fullTreatment.facts, 'en')).toBe('3 to 6, 4 to 6 weeks apart')
    expect(describeSessions({ ...fullTreatment.facts, sessions: null }, 'en')).toBeNull()
  })

  it.each([
    [{ amount: 6, unit: 'months', anchor: 'last-dose' }, 'Wait: 6 months after the last dose'],
    [{ amount: null, unit: null, anchor: 'healed' }, 'Wait until the skin has healed'],
    [{ amount: 2, unit: 'weeks', anchor: null }, 'Wait: 2 weeks'],
    [{ amount: null, unit: null, anchor: null }, null],
  ] as const)('tells a wait: %o', (wait, words) => {
    expect(describeWait(wait, 'en')).toBe(words)
  })

  it('names a technique only on a page that has several', () => {
    const scope = { techniques: ['radiofrequency' as const], bodyAreas: ['face' as const] }
    expect(describeScope(scope, ['mechanical', 'radiofrequency'], 'en')).toBe(
      'radio-frequency; face',
    )
    expect(describeScope(scope, ['radiofrequency'], 'en')).toBe('face')
    expect(describeScope({ techniques: [], bodyAreas: [] }, ['laser'], 'en')).toBeNull()
  })

  it('takes the first sentence and joins short ones', () => {
    expect(firstSentence('Cream first. Then pressure.', 'en')).toBe('Cream first.')
    expect(firstSentence(null, 'en')).toBeNull()
    expect(joinSentences(['Skin doctor.', null, '', 'Physician'])).toBe('Skin doctor. Physician')
  })

  it('puts clinics that are open first and names a place once', () => {
    const clinics = [
      { status: 'closed' as const, name: 'A' },
      { status: 'open' as const, name: 'B' },
      { status: 'opening' as const, name: 'C' },
    ]
    expect(openFirst(clinics).map(({ name }) => name)).toEqual(['B', 'C', 'A'])
    expect(describePlace({ neighbourhood: 'Oak Park', city: 'Oak Park' })).toBe('Oak Park')
  })
})

describe('accentTones', () => {
  it.each(['#ffd400', '#1f5c57', '#ffffff', '#000000', '#b03a7a'])(
    'makes %s readable in both themes',
    (hex) => {
      const tones = accentTones(hex)
      if (!tones) throw new Error('no tones')
      for (const paper of ['#fbf8f2', '#fffdf9', '#f3ede2', '#efe7da']) {
        expect(contrastRatio(tones.light, paper)).toBeGreaterThanOrEqual(4.5)
      }
      for (const paper of ['#191715', '#211e1b', '#24211d', '#2a2622']) {
        expect(contrastRatio(tones.dark, paper)).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrastRatio(tones.onLight, tones.light)).toBeGreaterThanOrEqual(4.5)
      expect(contrastRatio(tones.onDark, tones.dark)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('takes nothing that is no colour', () => {
    expect(accentTones(null)).toBeNull()
    expect(accentTones('red;}body{display:none')).toBeNull()
  })
})
