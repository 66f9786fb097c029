import type { Field, RowField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { staffField } from '@/access/fieldAccess'
import { say } from '@/domain/words'

const requireReference: TextFieldSingleValidation = (value, options) => {
  const { showsPatient }: { showsPatient?: unknown } = options.siblingData ?? {}
  return showsPatient === true && !value
    ? say(options.req, {
        en: 'A picture of a patient needs the reference of the signed consent.',
        es: 'La imagen de un paciente necesita la referencia del consentimiento firmado.',
      })
    : text(value, options)
}

const details: RowField = {
  type: 'row',
  admin: { condition: (data) => data.showsPatient === true },
  fields: [
    {
      name: 'consentReference',
      type: 'text',
      label: { en: 'Consent reference', es: 'Referencia del consentimiento' },
      access: { read: staffField },
      admin: {
        width: '50%',
        description: {
          en: 'Where the signed form is kept. Never a name.',
          es: 'Dónde se guarda el formulario firmado. Nunca un nombre.',
        },
      },
      validate: requireReference,
    },
    {
      name: 'consentExpiresOn',
      type: 'date',
      label: { en: 'Consent ends on', es: 'El consentimiento termina el' },
      access: { read: staffField },
      admin: { width: '50%', date: { pickerAppearance: 'dayOnly' } },
    },
  ],
}

/** Whether a picture shows a patient and, if so, which signed consent covers it. Staff only. */
export function consent(): Field[] {
  return [
    {
      name: 'showsPatient',
      type: 'checkbox',
      label: { en: 'Shows a patient', es: 'Muestra a un paciente' },
    },
    details,
  ]
}
