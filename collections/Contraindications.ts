import type { CollectionConfig } from 'payload'
import { draftedContentAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { contraindicationKinds, severities } from '@/domain/safetyTerms'
import { checkedContent } from '@/editorial/checks/checkedContent'
import { signedCollection } from '@/editorial/signOff/signedCollection'
import { citations } from '@/fields/citations'
import { clinical } from '@/fields/clinical'
import { codeField } from '@/fields/codeField'
import { drafts } from '@/fields/drafts'
import { name } from '@/fields/naming'
import { clinicalProse } from '@/fields/prose'
import { review } from '@/fields/review'
import { slug } from '@/fields/slug'
import { wait } from '@/fields/wait'

export const Contraindications: CollectionConfig = signedCollection({
  slug: 'contraindications',
  custom: checkedContent,
  labels: {
    singular: { en: 'Contraindication', es: 'Contraindicación' },
    plural: { en: 'Contraindications', es: 'Contraindicaciones' },
  },
  access: draftedContentAccess,
  versions: drafts,
  trash: true,
  admin: {
    group: menuGroups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'kind', 'defaultSeverity', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'genericNames', 'brandNames'],
  },
  // Lists of what links here belong to the document itself, not to every place it is shown in.
  defaultPopulate: { treatments: false },
  fields: [
    slug('contraindications'),
    review(),
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'The reason', es: 'El motivo' },
          fields: [
            clinical(name({ en: 'Name', es: 'Nombre' })),
            clinical(
              codeField({
                name: 'kind',
                label: { en: 'Kind', es: 'Tipo' },
                vocabulary: contraindicationKinds,
                required: true,
                admin: {
                  description: {
                    en: 'Groups the questions a patient is asked.',
                    es: 'Agrupa las preguntas que se hacen al paciente.',
                  },
                },
              }),
            ),
            clinical({
              name: 'question',
              type: 'text',
              localized: true,
              required: true,
              label: { en: 'Yes-or-no question', es: 'Pregunta de sí o no' },
              admin: {
                description: {
                  en: 'A question a patient can answer about themselves: “Are you pregnant or breastfeeding?”',
                  es: 'Una pregunta que la persona pueda responder sobre sí misma: «¿Está embarazada o da el pecho?»',
                },
              },
            }),
            ...clinicalProse({
              name: 'rationale',
              required: true,
              label: { en: 'Why it matters', es: 'Por qué importa' },
              admin: {
                description: {
                  en: 'What could go wrong, and how sure we are.',
                  es: 'Qué podría salir mal y con qué certeza se sabe.',
                },
              },
            }),
            clinical({
              name: 'askClinician',
              type: 'textarea',
              localized: true,
              label: { en: 'What to ask the clinician', es: 'Qué preguntar en la consulta' },
              admin: {
                description: {
                  en: 'One thing to say or ask at the visit: a date, a dose, a photo to bring.',
                  es: 'Algo que decir o preguntar en la consulta: una fecha, una dosis, una foto.',
                },
              },
            }),
            clinical({
              name: 'concerns',
              type: 'relationship',
              relationTo: 'conditions',
              hasMany: true,
              label: { en: 'Conditions it is about', es: 'Afecciones a las que se refiere' },
              admin: {
                description: {
                  en: 'Only if a condition here has its own page. That page will name this warning.',
                  es: 'Solo si una afección de aquí tiene página propia. Esa página nombrará esta advertencia.',
                },
              },
            }),
          ],
        },
        {
          label: { en: 'How firm it is', es: 'Qué firmeza tiene' },
          fields: [
            clinical(
              codeField({
                name: 'defaultSeverity',
                label: { en: 'Usual severity', es: 'Gravedad habitual' },
                vocabulary: severities,
                required: true,
                admin: {
                  description: {
                    en: 'A treatment can be stricter or milder on its own link.',
                    es: 'Cada tratamiento puede ser más o menos estricto en su propio enlace.',
                  },
                },
              }),
            ),
            wait('defaultWait', { en: 'Usual wait', es: 'Espera habitual' }),
          ],
        },
        {
          label: { en: 'Medicines', es: 'Medicamentos' },
          description: {
            en: 'For a medicine: every name a patient may know it by.',
            es: 'Para un medicamento: todos los nombres con los que se conoce.',
          },
          fields: [
            clinical({
              name: 'genericNames',
              type: 'text',
              hasMany: true,
              label: { en: 'Generic names', es: 'Nombres genéricos' },
              admin: {
                description: {
                  en: 'The substance, as on the leaflet.',
                  es: 'La sustancia, como en el prospecto.',
                },
              },
            }),
            clinical({
              name: 'brandNames',
              type: 'text',
              hasMany: true,
              label: { en: 'Brand names', es: 'Nombres comerciales' },
              admin: {
                description: {
                  en: 'The names on the box, in the countries your patients come from.',
                  es: 'Los nombres de la caja, en los países de sus pacientes.',
                },
              },
            }),
          ],
        },
        { label: { en: 'Sources', es: 'Fuentes' }, fields: [citations()] },
        {
          label: { en: 'Where it appears', es: 'Dónde aparece' },
          fields: [
            {
              name: 'treatments',
              type: 'join',
              collection: 'treatments',
              on: 'contraindications.contraindication',
              label: { en: 'Treatments that list it', es: 'Tratamientos que la incluyen' },
            },
          ],
        },
      ],
    },
  ],
})
