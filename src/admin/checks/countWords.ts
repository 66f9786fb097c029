import type { FindingLevel } from '@/domain/checkTerms'
import type { Words } from '@/domain/words'

const levels: Readonly<Record<FindingLevel, (count: number) => Words>> = {
  block: (count) => ({
    en: `${count} ${count === 1 ? 'stops' : 'stop'} publishing`,
    es: `${count} ${count === 1 ? 'impide' : 'impiden'} publicar`,
  }),
  warn: (count) => ({ en: `${count} to look at`, es: `${count} por revisar` }),
  advice: (count) => ({
    en: `${count} on plain language`,
    es: `${count} de lenguaje claro`,
  }),
}

/** “2 stop publishing”, for one level of findings. */
export const levelWords = (level: FindingLevel, count: number): Words => levels[level](count)

/** What is said of a text in which nothing was found: silence never means that it passed. */
export const nothingFound: Words = {
  en: 'Nothing found by the automatic checks. They can’t read everything.',
  es: 'Las comprobaciones automáticas no han encontrado nada. No pueden leerlo todo.',
}

/** What is said of a language without rules. */
export const noChecks: Words = {
  en: 'No automatic checks for this language.',
  es: 'No hay comprobaciones automáticas para este idioma.',
}
