import { describe, expect, it } from 'vitest'
import { endOfDayInZone } from '@/domain/calendarDays'
import { openStateAt, type Schedule, type WeeklyHours } from '@/domain/openingHours'

const chicago = 'America/Chicago'
const weekdaysNineToFive: WeeklyHours[] = (['1', '2', '3', '4', '5'] as const).map((day) => ({
  day,
  opens: '09:00',
  closes: '17:00',
}))

const schedule = (changes: Partial<Schedule> = {}): Schedule => ({
  timeZone: chicago,
  weekly: weekdaysNineToFive,
  exceptions: [],
  ...changes,
})

const stateAt = (instant: string, changes: Partial<Schedule> = {}) =>
  openStateAt(new Date(instant), schedule(changes))

const openUntil = (closesAt: string) => ({ isOpen: true, closesAt, changesAt: closesAt })
const closedUntil = (opensAt: string) => ({ isOpen: false, opensAt, changesAt: opensAt })
const closedForLong = { isOpen: false, opensAt: null, changesAt: null }

describe('openStateAt on an ordinary week', () => {
  // Wednesday, 2026-01-14; Chicago is six hours behind UTC.
  it('is closed before opening time', () => {
    expect(stateAt('2026-01-14T14:59:59Z')).toEqual(closedUntil('2026-01-14T15:00:00Z'))
  })
  it('is open from the opening minute on', () => {
    expect(stateAt('2026-01-14T15:00:00Z')).toEqual(openUntil('2026-01-14T23:00:00Z'))
  })
  it('is closed from the closing minute on, until the next day', () => {
    expect(stateAt('2026-01-14T22:59:59.999Z')).toEqual(openUntil('2026-01-14T23:00:00Z'))
    expect(stateAt('2026-01-14T23:00:00Z')).toEqual(closedUntil('2026-01-15T15:00:00Z'))
  })
  it('skips the weekend', () => {
    expect(stateAt('2026-01-16T23:00:00Z')).toEqual(closedUntil('2026-01-19T15:00:00Z'))
  })
  it('goes by the day at the clinic, not in UTC or at the server', () => {
    // In UTC it is already Saturday; in Chicago it is Friday, 19:30.
    const lateFriday: WeeklyHours[] = [{ day: '5', opens: '10:00', closes: '20:00' }]
    expect(stateAt('2026-01-17T01:30:00Z', { weekly: lateFriday })).toEqual(
      openUntil('2026-01-17T02:00:00Z'),
    )
    // In Auckland, Monday has begun while it is still Sunday in UTC.
    expect(stateAt('2026-01-18T20:30:00Z', { timeZone: 'Pacific/Auckland' })).toEqual(
      openUntil('2026-01-19T04:00:00Z'),
    )
  })
  it('knows nothing of a clinic without hours, or whose next hours are further off than two weeks', () => {
    expect(stateAt('2026-01-14T15:00:00Z', { weekly: [] })).toEqual(closedForLong)
    const far = [{ date: '2026-01-29', hours: [{ opens: '09:00', closes: '17:00' }] }]
    expect(stateAt('2026-01-14T15:00:00Z', { weekly: [], exceptions: far })).toEqual(closedForLong)
    expect(stateAt('2026-01-15T15:00:00Z', { weekly: [], exceptions: far })).toEqual(
      closedUntil('2026-01-29T15:00:00Z'),
    )
  })
})

describe('openStateAt with several stretches', () => {
  const withBreak: WeeklyHours[] = [
    { day: '3', opens: '14:00', closes: '18:00' },
    { day: '3', opens: '09:00', closes: '12:30' },
  ]
  it('closes for the break and opens after it, whatever the order of the lines', () => {
    expect(stateAt('2026-01-14T16:00:00Z', { weekly: withBreak })).toEqual(
      openUntil('2026-01-14T18:30:00Z'),
    )
    expect(stateAt('2026-01-14T19:00:00Z', { weekly: withBreak })).toEqual(
      closedUntil('2026-01-14T20:00:00Z'),
    )
  })
  it('takes stretches that touch as one', () => {
    const touching: WeeklyHours[] = [
      { day: '3', opens: '09:00', closes: '12:00' },
      { day: '3', opens: '12:00', closes: '17:00' },
    ]
    expect(stateAt('2026-01-14T16:00:00Z', { weekly: touching })).toEqual(
      openUntil('2026-01-14T23:00:00Z'),
    )
  })
  it('stays open across midnight when the next day goes on', () => {
    const overnight: WeeklyHours[] = [
      { day: '3', opens: '20:00', closes: '24:00' },
      { day: '4', opens: '00:00', closes: '02:00' },
    ]
    const untilTwo = openUntil('2026-01-15T08:00:00Z')
    expect(stateAt('2026-01-15T03:00:00Z', { weekly: overnight })).toEqual(untilTwo)
    expect(stateAt('2026-01-15T06:00:00Z', { weekly: overnight })).toEqual(untilTwo)
  })
  it('closes at 24:00 when the next day does not go on', () => {
    const late: WeeklyHours[] = [{ day: '3', opens: '20:00', closes: '24:00' }]
    expect(stateAt('2026-01-15T05:59:59Z', { weekly: late })).toEqual(
      openUntil('2026-01-15T06:00:00Z'),
    )
    expect(stateAt('2026-01-15T06:00:00Z', { weekly: late })).toEqual(
      closedUntil('2026-01-22T02:00:00Z'),
    )
  })
})

describe('openStateAt on days that differ', () => {
  it('is closed all day on an exception without hours', () => {
    expect(
      stateAt('2026-01-14T16:00:00Z', { exceptions: [{ date: '2026-01-14', hours: [] }] }),
    ).toEqual(closedUntil('2026-01-15T15:00:00Z'))
  })
  it('has the hours of the exception instead of the week', () => {
    const short = [{ date: '2026-01-14', hours: [{ opens: '10:00', closes: '12:00' }] }]
    expect(stateAt('2026-01-14T15:30:00Z', { exceptions: short })).toEqual(
      closedUntil('2026-01-14T16:00:00Z'),
    )
    expect(stateAt('2026-01-14T16:30:00Z', { exceptions: short })).toEqual(
      openUntil('2026-01-14T18:00:00Z'),
    )
  })
  it('opens on a day the week has closed', () => {
    const sunday = [{ date: '2026-01-18', hours: [{ opens: '10:00', closes: '14:00' }] }]
    expect(stateAt('2026-01-18T17:00:00Z', { exceptions: sunday })).toEqual(
      openUntil('2026-01-18T20:00:00Z'),
    )
  })
})

describe('openStateAt when the clocks change', () => {
  // Sunday, 2026-03-08: 02:00 becomes 03:00. Sunday, 2026-11-01: 02:00 becomes 01:00.
  it('keeps the time on the wall in spring: Monday opens an hour earlier in UTC', () => {
    expect(stateAt('2026-03-06T23:30:00Z')).toEqual(closedUntil('2026-03-09T14:00:00Z'))
  })
  it('keeps the time on the wall in autumn: Monday opens an hour later in UTC', () => {
    expect(stateAt('2026-10-30T22:30:00Z')).toEqual(closedUntil('2026-11-02T15:00:00Z'))
  })
  it('is open an hour less through the spring change, an hour more through the autumn one', () => {
    const night: WeeklyHours[] = [{ day: '7', opens: '00:00', closes: '06:00' }]
    expect(stateAt('2026-03-08T06:00:00Z', { weekly: night })).toEqual(
      openUntil('2026-03-08T11:00:00Z'),
    )
    expect(stateAt('2026-11-01T05:00:00Z', { weekly: night })).toEqual(
      openUntil('2026-11-01T12:00:00Z'),
    )
  })
  it('opens at 03:00 when 02:30 does not exist', () => {
    const early: WeeklyHours[] = [{ day: '7', opens: '02:30', closes: '06:00' }]
    expect(stateAt('2026-03-08T07:59:00Z', { weekly: early })).toEqual(
      closedUntil('2026-03-08T08:30:00Z'),
    )
  })
  it('leaves out a stretch that lies in the hour that is skipped', () => {
    const skipped: WeeklyHours[] = [{ day: '7', opens: '02:15', closes: '02:15' }]
    const within: WeeklyHours[] = [
      { day: '7', opens: '02:30', closes: '03:00' },
      { day: '1', opens: '09:00', closes: '17:00' },
    ]
    expect(stateAt('2026-03-08T07:00:00Z', { weekly: skipped })).toEqual(closedForLong)
    expect(stateAt('2026-03-08T08:10:00Z', { weekly: within })).toEqual(
      closedUntil('2026-03-09T14:00:00Z'),
    )
  })
  it('takes the first of two 01:30 in autumn for opening', () => {
    const early: WeeklyHours[] = [{ day: '7', opens: '01:30', closes: '06:00' }]
    expect(stateAt('2026-11-01T06:00:00Z', { weekly: early })).toEqual(
      closedUntil('2026-11-01T06:30:00Z'),
    )
  })
})

describe('endOfDayInZone', () => {
  it('is the next midnight at the clinic, on days of 23 and 25 hours too', () => {
    expect(endOfDayInZone(new Date('2026-03-08T06:30:00Z'), chicago)).toBe('2026-03-09T05:00:00Z')
    expect(endOfDayInZone(new Date('2026-11-01T06:30:00Z'), chicago)).toBe('2026-11-02T06:00:00Z')
  })
  it('knows days that begin at one in the morning', () => {
    // Cairo put its clocks forward at midnight on 2026-04-24: that day began at 01:00, 22:00 UTC.
    expect(endOfDayInZone(new Date('2026-04-23T20:00:00Z'), 'Africa/Cairo')).toBe(
      '2026-04-23T22:00:00Z',
    )
  })
})
