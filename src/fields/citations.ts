import type { RelationshipField } from 'payload'
import { clinical } from './clinical'

/** Sources for what stands beside this field, in the order a reader sees them. */
export function citations(name = 'citations'): RelationshipField {
  return clinical({
    name,
    type: 'relationship',
    relationTo: 'citations',
    hasMany: true,
    label: { en: 'Sources', es: 'Fuentes' },
    admin: {
      description: {
        en: 'Where this comes from. A number or a medical claim needs one.',
        es: 'De dónde procede. Una cifra o una afirmación médica necesita una fuente.',
      },
    },
  })
}
