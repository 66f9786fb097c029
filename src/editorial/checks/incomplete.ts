import type { Words } from '@/domain/words'

/** What the form is told that asks about findings without all that it takes. */
export const incomplete: Words = {
  en: 'This request is not complete. Reload the page and try again.',
  es: 'Esta solicitud está incompleta. Recargue la página e inténtelo de nuevo.',
}
