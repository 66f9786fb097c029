import type { CollectionConfig } from 'payload'
import { draftedContentAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { checkedContent } from '@/editorial/checks/checkedContent'
import { signedCollection } from '@/editorial/signOff/signedCollection'
import { citations } from '@/fields/citations'
import { clinical } from '@/fields/clinical'
import { drafts } from '@/fields/drafts'
import { alsoKnownAs, name, summary } from '@/fields/naming'
import { clinicalProse } from '@/fields/prose'
import { review } from '@/fields/review'
import { seo } from '@/fields/seo'
import { slug } from '@/fields/slug'

export const Conditions: CollectionConfig = signedCollection({
  slug: 'conditions',
  custom: checkedContent,
  labels: {
    singular: { en: 'Condition', es: 'Afección' },
    plural: { en: 'Conditions', es: 'Afecciones' },
  },
  access: draftedContentAccess,
  versions: drafts,
  trash: true,
  admin: {
    group: menuGroups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'review.nextReviewOn', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'summary'],
  },
  defaultPopulate: { name: true, slug: true, summary: true },
  fields: [
    slug('conditions'),
    review(),
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'In short', es: 'En pocas palabras' },
          fields: [
            clinical(name({ en: 'Name', es: 'Nombre' })),
            alsoKnownAs(),
            summary({
              en: 'One sentence that says what it is, in words a neighbour would use.',
              es: 'Una frase que diga qué es, con palabras de todos los días.',
            }),
            {
              name: 'image',
              type: 'upload',
              relationTo: 'media',
              label: { en: 'Picture', es: 'Imagen' },
            },
          ],
        },
        {
          label: { en: 'About it', es: 'Información' },
          fields: [
            ...clinicalProse({
              name: 'description',
              label: { en: 'What it is', es: 'Qué es' },
              required: true,
              admin: {
                description: {
                  en: 'What it is and what it is not, in plain words.',
                  es: 'Qué es y qué no es, con palabras sencillas.',
                },
              },
            }),
            ...clinicalProse({
              name: 'onSkinTones',
              label: {
                en: 'How it looks on white, brown and black skin',
                es: 'Cómo se ve en piel blanca, morena y negra',
              },
              required: true,
              admin: {
                description: {
                  en: 'Redness is hard to see on brown and black skin: say what is seen, and what is felt.',
                  es: 'El enrojecimiento se ve poco en piel morena y negra: diga qué se ve y qué se siente.',
                },
              },
            }),
            ...clinicalProse({
              name: 'whenToSeeDoctor',
              label: { en: 'When to see a doctor', es: 'Cuándo acudir al médico' },
              required: true,
              admin: {
                description: {
                  en: 'The signs that should not wait for a beauty treatment.',
                  es: 'Las señales que no deben esperar a un tratamiento estético.',
                },
              },
            }),
          ],
        },
        {
          label: { en: 'Sources and search', es: 'Fuentes y búsqueda' },
          fields: [citations(), seo()],
        },
        {
          label: { en: 'Where it appears', es: 'Dónde aparece' },
          fields: [
            {
              name: 'treatments',
              type: 'join',
              collection: 'treatments',
              on: 'treats.condition',
              label: { en: 'Treatments that list it', es: 'Tratamientos que la incluyen' },
            },
            {
              name: 'contraindications',
              type: 'join',
              collection: 'contraindications',
              on: 'concerns',
              label: { en: 'Contraindications about it', es: 'Contraindicaciones sobre ella' },
            },
          ],
        },
      ],
    },
  ],
})
