import type { GroupField } from 'payload'

/** What a search result shows. Empty fields fall back to the name and the summary. */
export function seo(): GroupField {
  return {
    name: 'seo',
    type: 'group',
    label: { en: 'Search results', es: 'Resultados de búsqueda' },
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 70,
        label: { en: 'Title', es: 'Título' },
        admin: {
          description: {
            en: 'Up to 70 characters. Empty: the name.',
            es: 'Hasta 70 caracteres. Vacío: el nombre.',
          },
        },
      },
      {
        name: 'description',
        type: 'textarea',
        localized: true,
        maxLength: 170,
        label: { en: 'Description', es: 'Descripción' },
        admin: {
          description: {
            en: 'Up to 170 characters. Empty: the summary.',
            es: 'Hasta 170 caracteres. Vacío: el resumen.',
          },
        },
      },
    ],
  }
}
