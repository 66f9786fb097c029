import type { Words } from './words'

/** The groups of the admin's menu, in its order. */
export const menuGroups = {
  content: { en: 'Content', es: 'Contenido' },
  more: { en: 'More', es: 'Más' },
  administration: { en: 'Administration', es: 'Administración' },
} as const satisfies Record<string, Words>
