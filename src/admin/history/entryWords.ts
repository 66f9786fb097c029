import { publishActions } from '@/domain/publishTerms'
import { languageList, type Words } from '@/domain/words'
import type { HistoryEntry } from '@/editorial/history/documentHistory'
import type { Telling } from './telling'

/** What an entry is about, in a few words: “Changed”, “New language: Spanish”. */
export function happened(entry: HistoryEntry, { i18n, say }: Telling): string {
  const { action, lostLocales, newLocales } = entry
  const list = (locales: HistoryEntry['locales']): string => languageList({ i18n }, locales)
  if (action !== 'languages') return say(publishActions[action])
  const parts: Words[] = [
    ...(newLocales.length > 0
      ? [{ en: `New language: ${list(newLocales)}`, es: `Nuevo idioma: ${list(newLocales)}` }]
      : []),
    ...(lostLocales.length > 0
      ? [
          {
            en: `No longer in ${list(lostLocales)}`,
            es: `Ya no está en ${list(lostLocales)}`,
          },
        ]
      : []),
  ]
  return parts.map(say).join('. ')
}

/** Where readers could read it from then on. */
export function whereLive({ locales, lostLocales }: HistoryEntry, { i18n, say }: Telling): string {
  const live = languageList({ i18n }, locales)
  const lost = languageList({ i18n }, lostLocales)
  if (locales.length > 0) return say({ en: `Live in ${live}`, es: `Publicado en ${live}` })
  return lostLocales.length > 0
    ? say({ en: `Was live in ${lost}`, es: `Estaba publicado en ${lost}` })
    : say({ en: 'Not live', es: 'Sin publicar' })
}

/** Who did it: a script, and a job that nobody planned, are the system. */
export const who = (name: string | null, say: Telling['say']): string =>
  name ?? say({ en: 'The system', es: 'El sistema' })
