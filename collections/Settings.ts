import type { GlobalConfig } from 'payload'
import { admins, everybody, staff } from '@/access/collectionAccess'
import { staffField } from '@/access/fieldAccess'
import { defaultEmergencyText, defaultOrganisation } from '@/domain/defaultWords'
import { defaultLocale, isLocale, locales } from '@/domain/locales'
import { menuGroups } from '@/domain/menuGroups'
import { unpublishableByDate } from '@/domain/reviewWindows'
import { checkedContent } from '@/editorial/checks/checkedContent'
import { publicGlobal } from '@/editorial/publicGlobal'
import { accentColour } from '@/fields/accentColour'
import { codeField } from '@/fields/codeField'
import { hoursExceptions } from '@/fields/openingHours'
import { phone } from '@/fields/phone'
import { sitePath } from '@/fields/sitePath'

export const Settings: GlobalConfig = publicGlobal({
  slug: 'settings',
  custom: checkedContent,
  label: { en: 'Settings', es: 'Ajustes' },
  access: { read: everybody, readVersions: staff, update: admins },
  admin: {
    group: menuGroups.administration,
    hidden: ({ user }) => !user?.roles?.includes('admin'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'Organisation', es: 'Organización' },
          fields: [
            {
              name: 'organisation',
              type: 'text',
              required: true,
              defaultValue: defaultOrganisation,
              maxLength: 120,
              label: { en: 'Organisation', es: 'Organización' },
            },
            phone({ name: 'phone', label: { en: 'Phone', es: 'Teléfono' } }),
            {
              name: 'logo',
              type: 'upload',
              relationTo: 'media',
              label: { en: 'Logo on light', es: 'Logotipo sobre claro' },
            },
            {
              name: 'logoDark',
              type: 'upload',
              relationTo: 'media',
              label: { en: 'Logo on dark', es: 'Logotipo sobre oscuro' },
            },
            accentColour(),
          ],
        },
        {
          label: { en: 'Urgent help', es: 'Ayuda urgente' },
          fields: [
            {
              name: 'emergencyText',
              type: 'textarea',
              localized: true,
              required: true,
              defaultValue: ({ locale }) =>
                defaultEmergencyText[isLocale(locale) ? locale : defaultLocale],
              label: { en: 'In an emergency', es: 'En una emergencia' },
              admin: {
                description: {
                  en: 'Shown under “When to call” on every treatment.',
                  es: 'Aparece en «Cuándo llamar» de todos los tratamientos.',
                },
              },
            },
            {
              name: 'outOfHoursText',
              type: 'textarea',
              localized: true,
              label: { en: 'Out of hours', es: 'Fuera de horario' },
            },
          ],
        },
        {
          label: { en: 'Site', es: 'Sitio' },
          fields: [
            {
              name: 'noticeLine',
              type: 'text',
              localized: true,
              maxLength: 200,
              label: { en: 'Notice line on every page', es: 'Línea de aviso en todas las páginas' },
            },
            {
              name: 'footer',
              type: 'textarea',
              localized: true,
              label: { en: 'Footer text', es: 'Texto del pie' },
            },
            {
              name: 'legalLinks',
              type: 'array',
              label: { en: 'Legal links', es: 'Enlaces legales' },
              labels: {
                singular: { en: 'Link', es: 'Enlace' },
                plural: { en: 'Links', es: 'Enlaces' },
              },
              fields: [
                {
                  name: 'label',
                  type: 'text',
                  localized: true,
                  required: true,
                  label: { en: 'Words', es: 'Texto' },
                },
                sitePath({
                  name: 'path',
                  required: true,
                  label: { en: 'Address', es: 'Dirección' },
                }),
              ],
            },
            {
              name: 'languages',
              type: 'select',
              hasMany: true,
              required: true,
              defaultValue: [...locales],
              options: [
                { value: 'en', label: { en: 'English', es: 'Inglés' } },
                { value: 'es', label: { en: 'Spanish', es: 'Español' } },
              ],
              label: { en: 'Languages shown', es: 'Idiomas que se muestran' },
            },
            hoursExceptions('closures', {
              en: 'Days on which every clinic is closed or differs',
              es: 'Días en que todas las clínicas cierran o cambian de horario',
            }),
          ],
        },
        {
          label: { en: 'Review', es: 'Revisión' },
          fields: [
            {
              name: 'brandNames',
              type: 'array',
              access: { read: staffField },
              label: { en: 'Prescription brands', es: 'Marcas de receta' },
              labels: {
                singular: { en: 'Brand', es: 'Marca' },
                plural: { en: 'Brands', es: 'Marcas' },
              },
              admin: {
                description: {
                  en: 'Checks point out where one of these stands for a whole kind. Brands of a contraindication are known already.',
                  es: 'Las comprobaciones señalan dónde una de ellas nombra a todo un tipo. Las marcas de una contraindicación ya se conocen.',
                },
              },
              fields: [
                {
                  name: 'brand',
                  type: 'text',
                  required: true,
                  maxLength: 80,
                  label: { en: 'Brand', es: 'Marca' },
                },
                {
                  name: 'generic',
                  type: 'text',
                  localized: true,
                  maxLength: 80,
                  label: { en: 'Substance or kind', es: 'Sustancia o tipo' },
                },
              ],
            },
            {
              name: 'fourEyes',
              type: 'checkbox',
              defaultValue: true,
              // Not public, but whoever reads the log must see when it was switched.
              custom: { loggedPolicy: true },
              access: { read: staffField },
              label: {
                en: 'Two people agree on clinical text',
                es: 'Dos personas aprueban el texto clínico',
              },
              admin: {
                description: {
                  en: 'Switch this off only in a practice of one person.',
                  es: 'Desactívelo solo en una consulta de una sola persona.',
                },
              },
            },
            codeField({
              name: 'unpublishOverdue',
              access: { read: staffField },
              label: {
                en: 'Take pages offline whose review is long overdue',
                es: 'Retirar páginas cuya revisión lleva mucho vencida',
              },
              vocabulary: unpublishableByDate,
              hasMany: true,
              admin: {
                description: {
                  en: 'Empty: a date never takes anything offline, the page says that its review is overdue. Chosen: 30 days after that, and a week after a mail to reviewers and admins. Warnings and aftercare are never taken offline by a date.',
                  es: 'Vacío: una fecha nunca retira nada y la página dice que su revisión está pendiente. Si elige un tipo: 30 días después, y una semana después de un correo a quienes revisan y administran. Una fecha nunca retira advertencias ni cuidados.',
                },
              },
            }),
          ],
        },
      ],
    },
  ],
})
