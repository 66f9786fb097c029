import type { CollectionConfig } from 'payload'
import { draftedContentAccess } from '@/access/collectionAccess'
import { locationStatuses, spokenLanguages } from '@/domain/locationTerms'
import { menuGroups } from '@/domain/menuGroups'
import { techniques } from '@/domain/treatmentTerms'
import { checkedContent } from '@/editorial/checks/checkedContent'
import { publicCollection } from '@/editorial/publicCollection'
import { codeField } from '@/fields/codeField'
import { drafts } from '@/fields/drafts'
import { name } from '@/fields/naming'
import { hoursExceptions, weeklyHours } from '@/fields/openingHours'
import { phone } from '@/fields/phone'
import { seo } from '@/fields/seo'
import { slug } from '@/fields/slug'
import { timeZone } from '@/fields/timeZone'
import { webLink } from '@/fields/webLink'

export const Locations: CollectionConfig = publicCollection({
  slug: 'locations',
  custom: checkedContent,
  labels: {
    singular: { en: 'Location', es: 'Clínica' },
    plural: { en: 'Locations', es: 'Clínicas' },
  },
  access: draftedContentAccess,
  versions: drafts,
  trash: true,
  admin: {
    group: menuGroups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'status', 'neighbourhood', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'neighbourhood', 'address.city'],
  },
  defaultPopulate: { name: true, slug: true, neighbourhood: true, status: true, address: true },
  fields: [
    slug('locations'),
    codeField({
      name: 'status',
      label: { en: 'Open to patients?', es: '¿Abierta al público?' },
      vocabulary: locationStatuses,
      required: true,
      defaultValue: 'open',
      admin: { position: 'sidebar' },
    }),
    {
      name: 'opensOn',
      type: 'date',
      label: { en: 'Opens on', es: 'Abre el' },
      admin: {
        position: 'sidebar',
        condition: (data) => data.status === 'opening',
        date: { pickerAppearance: 'dayOnly' },
      },
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'locations',
      label: { en: 'Patients now go to', es: 'Ahora atiende' },
      filterOptions: ({ id }) => ({ id: { not_equals: id } }),
      admin: { position: 'sidebar', condition: (data) => data.status === 'closed' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'The clinic', es: 'La clínica' },
          fields: [
            name({ en: 'Name', es: 'Nombre' }),
            {
              name: 'summary',
              type: 'textarea',
              localized: true,
              required: true,
              maxLength: 320,
              label: { en: 'Summary', es: 'Resumen' },
              admin: {
                description: {
                  en: 'One sentence that tells this clinic from the others.',
                  es: 'Una frase que distinga esta clínica de las demás.',
                },
              },
            },
            {
              name: 'neighbourhood',
              type: 'text',
              label: { en: 'Neighbourhood', es: 'Barrio' },
            },
            {
              name: 'address',
              type: 'group',
              label: { en: 'Address', es: 'Dirección' },
              fields: [
                {
                  name: 'street',
                  type: 'text',
                  required: true,
                  label: { en: 'Street and number', es: 'Calle y número' },
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'city',
                      type: 'text',
                      required: true,
                      label: { en: 'City', es: 'Ciudad' },
                      admin: { width: '40%' },
                    },
                    {
                      name: 'region',
                      type: 'text',
                      label: { en: 'State', es: 'Estado' },
                      admin: { width: '20%' },
                    },
                    {
                      name: 'postalCode',
                      type: 'text',
                      label: { en: 'Postal code', es: 'Código postal' },
                      admin: { width: '20%' },
                    },
                    {
                      name: 'country',
                      type: 'text',
                      defaultValue: 'US',
                      minLength: 2,
                      maxLength: 2,
                      label: { en: 'Country', es: 'País' },
                      admin: {
                        width: '20%',
                        description: { en: 'Two letters.', es: 'Dos letras.' },
                      },
                    },
                  ],
                },
              ],
            },
            {
              name: 'point',
              type: 'point',
              label: { en: 'Longitude and latitude', es: 'Longitud y latitud' },
              admin: {
                description: {
                  en: 'For the directions link and “near me”.',
                  es: 'Para el enlace de cómo llegar y «cerca de mí».',
                },
              },
            },
            {
              name: 'photos',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: { en: 'Photos', es: 'Fotos' },
            },
          ],
        },
        {
          label: { en: 'Hours', es: 'Horario' },
          fields: [
            timeZone(),
            weeklyHours(),
            hoursExceptions('exceptions', {
              en: 'Days that differ from the week',
              es: 'Días distintos de lo habitual',
            }),
          ],
        },
        {
          label: { en: 'Contact', es: 'Contacto' },
          fields: [
            phone({ name: 'phone', label: { en: 'Phone', es: 'Teléfono' }, required: true }),
            phone({
              name: 'outOfHoursPhone',
              label: { en: 'Out-of-hours phone', es: 'Teléfono fuera de horario' },
              admin: {
                description: {
                  en: 'For patients worried after a treatment. Shown under “When to call”.',
                  es: 'Para pacientes con dudas tras un tratamiento. Aparece en «Cuándo llamar».',
                },
              },
            }),
            { name: 'email', type: 'email', label: { en: 'E-mail', es: 'Correo electrónico' } },
            webLink({
              name: 'bookingUrl',
              label: { en: 'Booking link', es: 'Enlace para reservar' },
            }),
          ],
        },
        {
          label: { en: 'People', es: 'Personas' },
          fields: [
            {
              name: 'examinedBy',
              type: 'relationship',
              relationTo: 'clinicians',
              hasMany: true,
              label: { en: 'Who examines', es: 'Quién examina' },
              admin: {
                description: {
                  en: 'In many states only a physician or nurse practitioner may examine before a treatment.',
                  es: 'En muchos estados, antes de un tratamiento solo puede examinar personal médico o de enfermería avanzada.',
                },
              },
            },
            {
              name: 'performedBy',
              type: 'relationship',
              relationTo: 'clinicians',
              hasMany: true,
              label: { en: 'Who performs treatments', es: 'Quién realiza los tratamientos' },
            },
            {
              name: 'medicalDirector',
              type: 'relationship',
              relationTo: 'clinicians',
              label: { en: 'Medical director', es: 'Dirección médica' },
            },
          ],
        },
        {
          label: { en: 'Treatments offered', es: 'Tratamientos' },
          fields: [
            {
              name: 'offers',
              type: 'array',
              label: { en: 'Treatments offered', es: 'Tratamientos que ofrece' },
              labels: {
                singular: { en: 'Treatment', es: 'Tratamiento' },
                plural: { en: 'Treatments', es: 'Tratamientos' },
              },
              admin: { components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' } },
              fields: [
                {
                  name: 'treatment',
                  type: 'relationship',
                  relationTo: 'treatments',
                  required: true,
                  index: true,
                  label: { en: 'Treatment', es: 'Tratamiento' },
                },
                codeField({
                  name: 'techniques',
                  label: { en: 'Only these techniques', es: 'Solo estas técnicas' },
                  vocabulary: techniques,
                  hasMany: true,
                }),
                webLink({
                  name: 'bookingUrl',
                  label: { en: 'Booking link for it', es: 'Enlace para reservarlo' },
                }),
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'priceFrom',
                      type: 'number',
                      min: 0,
                      label: { en: 'Price from, here', es: 'Precio desde, aquí' },
                      admin: { width: '50%' },
                    },
                    {
                      name: 'priceTo',
                      type: 'number',
                      min: 0,
                      label: { en: 'Price to, here', es: 'Precio hasta, aquí' },
                      admin: { width: '50%' },
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: { en: 'Getting there', es: 'Cómo llegar' },
          fields: [
            codeField({
              name: 'languagesSpoken',
              label: { en: 'Languages spoken', es: 'Idiomas que se hablan' },
              vocabulary: spokenLanguages,
              hasMany: true,
            }),
            {
              name: 'access',
              type: 'textarea',
              localized: true,
              label: { en: 'Access needs', es: 'Accesibilidad' },
              admin: {
                description: {
                  en: 'Steps, lift, toilet, quiet room, interpreters. Say what is not there, too.',
                  es: 'Escalones, ascensor, baño, sala tranquila, intérpretes. Diga también lo que falta.',
                },
              },
            },
            {
              name: 'transport',
              type: 'textarea',
              localized: true,
              label: { en: 'Trains and buses', es: 'Trenes y autobuses' },
            },
            {
              name: 'parking',
              type: 'textarea',
              localized: true,
              label: { en: 'Parking', es: 'Aparcamiento' },
            },
          ],
        },
        { label: { en: 'Search', es: 'Búsqueda' }, fields: [seo()] },
      ],
    },
  ],
})
