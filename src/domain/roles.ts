import type { CodeOf, Vocabulary } from './vocabulary'

export const roles = {
  admin: { en: 'Admin', es: 'Administración' },
  editor: { en: 'Editor', es: 'Edición' },
  clinicalReviewer: { en: 'Clinical reviewer', es: 'Revisión clínica' },
} as const satisfies Vocabulary

export type Role = CodeOf<typeof roles>
