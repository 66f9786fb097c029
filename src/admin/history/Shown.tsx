import { toCalendarDay } from '@/domain/calendarDays'
import type { ShownValue } from '@/editorial/history/change'
import { linkKey } from '@/editorial/history/linkedTitles'
import type { Telling } from './telling'
import { When } from './When'

/** A long name of a row says enough with its beginning. */
const longest = 90

const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …` : text

/** One value in the reader's words. */
export function Shown({ telling, value }: { value: ShownValue; telling: Telling }) {
  const { language, say, titles } = telling
  switch (value.kind) {
    case 'code':
      return say(value.words)
    case 'date': {
      if (!value.isDay) return <When iso={value.iso} />
      const day = toCalendarDay(value.iso)
      const words = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
      return day === null ? null : <time dateTime={day}>{words.format(new Date(day))}</time>
    }
    case 'flag':
      return say(value.isOn ? { en: 'Yes', es: 'Sí' } : { en: 'No', es: 'No' })
    case 'link':
      return (
        titles[linkKey(value)] ??
        say({ en: 'a document that was deleted', es: 'un documento eliminado' })
      )
    case 'number':
      return new Intl.NumberFormat(language).format(value.number)
    case 'text':
      return short(value.text)
  }
}
