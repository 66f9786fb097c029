import type { Locale } from '@/domain/locales'
import type { DeskItem } from '@/domain/reviewDesk'
import type { Words } from '@/domain/words'

const listed = (item: Pick<DeskItem, 'because'>, quotes: readonly [string, string]): string =>
  item.because.map(({ title }) => `${quotes[0]}${title}${quotes[1]}`).join(', ')

const dayIn = (language: Locale, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))

/** Why a review is on the desk. */
export function reasonOf(
  item: Pick<DeskItem, 'because' | 'kind' | 'requestedBy'> & Partial<Pick<DeskItem, 'dueOn'>>,
): Words {
  const who = item.requestedBy?.name
  const en = listed(item, ['“', '”'])
  const es = listed(item, ['«', '»'])
  switch (item.kind) {
    case 'publish':
      return who
        ? { en: `${who} asks before it goes live`, es: `${who} pide revisarlo antes de publicarlo` }
        : { en: 'Asked before it goes live', es: 'Por revisar antes de publicarlo' }
    case 'caution':
      return who
        ? {
            en: `${who} has put it live as a caution`,
            es: `${who} lo ha publicado como precaución`,
          }
        : { en: 'It went live as a caution', es: 'Se ha publicado como precaución' }
    case 'relink':
      return en
        ? { en: `What it includes has changed: ${en}`, es: `Ha cambiado lo que incluye: ${es}` }
        : { en: 'What it includes has changed', es: 'Ha cambiado lo que incluye' }
    case 'due':
      return item.dueOn
        ? {
            en: `Review due on ${dayIn('en', item.dueOn)}`,
            es: `Revisión prevista para el ${dayIn('es', item.dueOn)}`,
          }
        : { en: 'Review due', es: 'Toca revisarlo' }
    case 'notice':
      return en
        ? { en: `Safety notice: ${en}`, es: `Aviso de seguridad: ${es}` }
        : { en: 'A safety notice concerns it', es: 'Le afecta un aviso de seguridad' }
  }
}

/** How long the reading is likely to take. */
export const minutesWords = (minutes: number): Words =>
  minutes === 1
    ? { en: 'about 1 minute', es: 'alrededor de 1 minuto' }
    : { en: `about ${minutes} minutes`, es: `unos ${minutes} minutos` }
