import type { HoursModel, LocationPage } from '@/content/models/locationPage'
import type { Locale } from '@/domain/locales'
import {
  describeClock,
  describeTimeZone,
  describeWeekday,
  describeWeekdayAndDay,
  weekdayOf,
} from '../presenters/dates'
import { siteWords } from '../words/siteWords'

/** The week's hours and the days that differ, in the clinic's own wall time. */
export function HoursTables({ page }: { page: LocationPage }) {
  const { exceptions, locale, timeZone, today, week } = page
  const words = siteWords(locale).location
  const isKnown = week.some(({ hours }) => hours.length > 0)
  return (
    <section className="hours" aria-labelledby="hours-title">
      <h2 id="hours-title">{words.hours}</h2>
      {!isKnown && <p>{words.noHours}</p>}
      {isKnown && (
        <table>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.times}</th>
            </tr>
          </thead>
          <tbody>
            {week.map(({ day, hours }) => (
              <tr key={day} className={day === weekdayOf(today) ? 'is-today' : undefined}>
                <th scope="row">{describeWeekday(day, locale)}</th>
                <td>
                  <Hours hours={hours} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {exceptions.length > 0 && (
        <>
          <h3>{words.exceptions}</h3>
          <table>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.times}</th>
              </tr>
            </thead>
            <tbody>
              {exceptions.map(({ date, hours, reason }) => (
                <tr key={date}>
                  <th scope="row">
                    {describeWeekdayAndDay(date, locale)}
                    {reason && <span className="quiet"> {reason}</span>}
                  </th>
                  <td>
                    <Hours hours={hours} locale={locale} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {isKnown && <p className="quiet">{words.localTime(describeTimeZone(timeZone, locale))}</p>}
    </section>
  )
}

function Hours({ hours, locale }: { hours: readonly HoursModel[]; locale: Locale }) {
  if (hours.length === 0) return siteWords(locale).location.closed
  const joiner = siteWords(locale).spans.to
  return hours.map(({ opens, closes }) => (
    <span key={opens} className="hours-stretch">
      {`${describeClock(opens, locale)} ${joiner} ${describeClock(closes, locale)}`}
    </span>
  ))
}
