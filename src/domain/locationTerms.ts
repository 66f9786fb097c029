import type { CodeOf, Vocabulary } from './vocabulary'

export const locationStatuses = {
  open: { en: 'Open to patients', es: 'Abierta al público' },
  opening: { en: 'Opening soon', es: 'Próxima apertura' },
  'temporarily-closed': { en: 'Closed for now', es: 'Cerrada por ahora' },
  closed: { en: 'Closed for good', es: 'Cerrada definitivamente' },
} as const satisfies Vocabulary

export type LocationStatus = CodeOf<typeof locationStatuses>

export const spokenLanguages = {
  en: { en: 'English', es: 'Inglés' },
  es: { en: 'Spanish', es: 'Español' },
  pl: { en: 'Polish', es: 'Polaco' },
  zh: { en: 'Chinese', es: 'Chino' },
  ar: { en: 'Arabic', es: 'Árabe' },
  tl: { en: 'Tagalog', es: 'Tagalo' },
  ur: { en: 'Urdu', es: 'Urdu' },
  hi: { en: 'Hindi', es: 'Hindi' },
  ko: { en: 'Korean', es: 'Coreano' },
  vi: { en: 'Vietnamese', es: 'Vietnamita' },
  fr: { en: 'French', es: 'Francés' },
  asl: { en: 'American Sign Language', es: 'Lengua de señas americana' },
} as const satisfies Vocabulary

export type SpokenLanguage = CodeOf<typeof spokenLanguages>
