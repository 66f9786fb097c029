import { afterEach, describe, expect, it } from 'vitest'
import { dayInZone, toCalendarDay } from '@/domain/calendarDays'

const ownZone = process.env.TZ
afterEach(() => {
  process.env.TZ = ownZone
})

describe('toCalendarDay', () => {
  it.each([
    ['noon UTC, as the day picker stores it', '2025-10-15T12:00:00.000Z'],
    ['midnight UTC, as a script stores it', '2025-10-15T00:00:00.000Z'],
    ['the last millisecond of the day', '2025-10-15T23:59:59.999Z'],
    ['a bare day', '2025-10-15'],
    ['an instant with an offset, within the day in UTC', '2025-10-15T00:00:00-05:00'],
  ])('reads %s', (_name, stored) => {
    expect(toCalendarDay(stored)).toBe('2025-10-15')
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Chicago', 'Asia/Kathmandu'])(
    'does not depend on the server being in %s',
    (zone) => {
      process.env.TZ = zone
      expect(new Date('2025-10-15T12:00:00Z').getTimezoneOffset()).not.toBe(0)
      expect(toCalendarDay('2025-10-15T12:00:00.000Z')).toBe('2025-10-15')
      expect(toCalendarDay('2025-10-15T00:00:00.000Z')).toBe('2025-10-15')
    },
  )

  it('has no day for nothing and for what is no date', () => {
    expect([null, undefined, '', 'soon'].map(toCalendarDay)).toEqual([null, null, null, null])
  })
})

describe('dayInZone', () => {
  it('is the day on the wall there', () => {
    const instant = new Date('2026-01-01T05:30:00Z')
    expect(dayInZone(instant, 'America/Chicago')).toBe('2025-12-31')
    expect(dayInZone(instant, 'America/New_York')).toBe('2026-01-01')
  })
})
