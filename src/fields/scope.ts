import type { RowField } from 'payload'
import { bodyAreas, techniques } from '@/domain/treatmentTerms'
import { clinical } from './clinical'
import { codeField } from './codeField'

/** Where a statement holds: for some techniques or body areas only. Both empty means everywhere. */
export function scope(): RowField {
  return {
    type: 'row',
    fields: [
      clinical(
        codeField({
          name: 'techniques',
          label: { en: 'Only for these techniques', es: 'Solo para estas técnicas' },
          vocabulary: techniques,
          hasMany: true,
          admin: {
            width: '50%',
            description: { en: 'Empty means all.', es: 'Vacío significa todas.' },
          },
        }),
      ),
      clinical(
        codeField({
          name: 'bodyAreas',
          label: { en: 'Only for these body areas', es: 'Solo para estas zonas' },
          vocabulary: bodyAreas,
          hasMany: true,
          admin: {
            width: '50%',
            description: { en: 'Empty means all.', es: 'Vacío significa todas.' },
          },
        }),
      ),
    ],
  }
}
