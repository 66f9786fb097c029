import type { CollectionConfig } from 'payload'
import { draftedContentAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { aftercareActions, careLevels } from '@/domain/safetyTerms'
import { checkedContent } from '@/editorial/checks/checkedContent'
import { signedCollection } from '@/editorial/signOff/signedCollection'
import { citations } from '@/fields/citations'
import { clinical } from '@/fields/clinical'
import { codeField } from '@/fields/codeField'
import { drafts } from '@/fields/drafts'
import { clinicalProse } from '@/fields/prose'
import { review } from '@/fields/review'
import { scope } from '@/fields/scope'
import { span } from '@/fields/span'

export const AftercareSteps: CollectionConfig = signedCollection({
  slug: 'aftercare-steps',
  custom: checkedContent,
  labels: {
    singular: { en: 'Aftercare step', es: 'Paso de cuidado' },
    plural: { en: 'Aftercare', es: 'Cuidados posteriores' },
  },
  access: draftedContentAccess,
  versions: drafts,
  trash: true,
  admin: {
    group: menuGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'action', 'careLevel', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  // Lists of what links here belong to the document itself, not to every place it is shown in.
  defaultPopulate: { treatments: false },
  fields: [
    review(),
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'The step', es: 'El paso' },
          fields: [
            clinical({
              name: 'title',
              type: 'text',
              localized: true,
              required: true,
              maxLength: 300,
              label: { en: 'Title', es: 'Título' },
              admin: {
                description: {
                  en: 'The step as a short order or statement: “Keep it clean”.',
                  es: 'El paso como orden o frase corta: «Manténgalo limpio».',
                },
              },
            }),
            {
              type: 'row',
              fields: [
                clinical(
                  codeField({
                    name: 'action',
                    label: { en: 'What it asks', es: 'Qué pide' },
                    vocabulary: aftercareActions,
                    required: true,
                    admin: {
                      description: {
                        en: 'Decides where it stands and how it is marked: to do, to avoid, to expect, or a warning sign.',
                        es: 'Decide dónde aparece y cómo se marca: hacer, evitar, esperar o señal de alarma.',
                      },
                      width: '50%',
                    },
                  }),
                ),
                clinical(
                  codeField({
                    name: 'careLevel',
                    label: { en: 'Who to turn to', es: 'A quién acudir' },
                    vocabulary: careLevels,
                    required: true,
                    defaultValue: 'self-care',
                    admin: {
                      width: '50%',
                      description: {
                        en: 'Anything above home care also appears under “When to call”.',
                        es: 'Todo lo que no se cuide en casa aparece también en «Cuándo llamar».',
                      },
                    },
                  }),
                ),
              ],
            },
            ...clinicalProse({
              name: 'instruction',
              required: true,
              label: { en: 'Instruction', es: 'Instrucción' },
              admin: {
                description: {
                  en: 'One step, in the order it is done. Say what to use and what not.',
                  es: 'Un paso, en el orden en que se hace. Diga qué usar y qué no.',
                },
              },
            }),
            clinical({
              name: 'reason',
              type: 'textarea',
              localized: true,
              label: { en: 'Why', es: 'Por qué' },
              admin: {
                description: {
                  en: 'One sentence. People keep to what they understand.',
                  es: 'Una frase. Se cumple lo que se entiende.',
                },
              },
            }),
            clinical(
              span({
                name: 'timing',
                label: { en: 'When', es: 'Cuándo' },
                admin: {
                  description: {
                    en: 'Counted from the treatment. Negative numbers are preparation.',
                    es: 'Se cuenta desde el tratamiento. Los números negativos son preparación.',
                  },
                },
              }),
            ),
            scope(),
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
              on: 'aftercare.step',
              label: { en: 'Treatments that include it', es: 'Tratamientos que lo incluyen' },
            },
          ],
        },
      ],
    },
  ],
})
