import type { Words } from './words'

/** What a new site calls itself until somebody fills in Settings. */
export const defaultOrganisation = 'Your clinic'

/** What "When to call" says until somebody fills in Settings. It names no number: numbers differ. */
export const defaultEmergencyText: Words = {
  en: 'If you think your life is in danger, call your local emergency number.',
  es: 'Si cree que su vida corre peligro, llame al número de emergencias de su zona.',
}
