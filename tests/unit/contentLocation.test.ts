import { describe, expect, it } from 'vitest'
import { directionsUrl } from '@/content/mapping/directionsUrl'
import { toOpenNow } from '@/content/mapping/toOpenNow'
import { toDatedHours, toSchedule } from '@/content/mapping/toSchedule'

const closure = (date: string) => ({ date, reason: 'all closed', hours: [] })

describe('toSchedule', () => {
  it('works the organisation’s closures in; the clinic’s own entry for a day wins', () => {
    const location = {
      timeZone: 'America/Chicago',
      exceptions: [
        { date: '2026-12-25T12:00:00.000Z', hours: [{ opens: '10:00', closes: '12:00' }] },
        { date: '2026-11-26T12:00:00.000Z', reason: 'ours' },
      ],
    }
    const closures = [closure('2026-12-24'), closure('2026-12-25')]
    expect(toSchedule(location, closures).exceptions).toEqual([
      { date: '2026-11-26', reason: 'ours', hours: [] },
      { date: '2026-12-24', reason: 'all closed', hours: [] },
      { date: '2026-12-25', reason: null, hours: [{ opens: '10:00', closes: '12:00' }] },
    ])
  })

  it('leaves out halves that a draft can hold', () => {
    const schedule = toSchedule(
      {
        weeklyHours: [
          { day: '1', opens: '09:00' },
          { day: '2', opens: 'nine', closes: '17:00' },
          { opens: '09:00', closes: '17:00' },
          { day: '3', opens: '09:00', closes: '17:00' },
        ],
        exceptions: [{ reason: 'no date' }, { date: 'soon' }],
      },
      [],
    )
    expect(schedule).toEqual({
      timeZone: 'Etc/UTC',
      weekly: [{ day: '3', opens: '09:00', closes: '17:00' }],
      exceptions: [],
    })
  })

  it('holds the first of two entries for a day', () => {
    const rows = [
      { date: '2026-12-25T12:00:00.000Z', reason: 'first' },
      { date: '2026-12-25T00:00:00.000Z', reason: 'second' },
    ]
    expect(toDatedHours(rows)).toEqual([{ date: '2026-12-25', reason: 'first', hours: [] }])
  })
})

describe('toOpenNow', () => {
  const schedule = toSchedule(
    {
      timeZone: 'America/Chicago',
      weeklyHours: [{ day: '3', opens: '09:00', closes: '17:00' }],
    },
    [],
  )
  const wednesdayNoon = new Date('2026-01-14T18:00:00Z')

  it('expires when the state changes, or when the clinic’s day ends if that is sooner', () => {
    expect(toOpenNow('open', schedule, wednesdayNoon).expiresAt).toBe('2026-01-14T23:00:00Z')
    const evening = new Date('2026-01-14T23:30:00Z')
    expect(toOpenNow('open', schedule, evening)).toEqual({
      openNow: { isOpen: false, opensAt: '2026-01-21T15:00:00Z' },
      expiresAt: '2026-01-15T06:00:00Z',
    })
  })

  it.each(['opening', 'temporarily-closed', 'closed', null] as const)(
    'says nothing of hours while the clinic is %s',
    (status) => {
      expect(toOpenNow(status, schedule, wednesdayNoon)).toEqual({
        openNow: null,
        expiresAt: '2026-01-15T06:00:00Z',
      })
    },
  )

  it('says nothing of a clinic without hours', () => {
    const none = toSchedule({ timeZone: 'America/Chicago' }, [closure('2026-01-20')])
    expect(toOpenNow('open', none, wednesdayNoon).openNow).toBeNull()
  })
})

describe('directionsUrl', () => {
  it('leads to the point, latitude first', () => {
    expect(
      directionsUrl({ point: [-87.62, 41.85], address: ['1 Example St', 'Springfield'] }),
    ).toBe('https://www.google.com/maps/dir/?api=1&destination=41.85%2C-87.62')
  })
  it('leads to the address where there is no point', () => {
    expect(
      directionsUrl({ point: null, address: ['1 Example St #2', 'Springfield', null, '', 'US'] }),
    ).toBe(
      'https://www.google.com/maps/dir/?api=1&destination=1+Example+St+%232%2C+Springfield%2C+US',
    )
  })
})
