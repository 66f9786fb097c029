import type { GlobalConfig } from 'payload'
import { staff } from '@/access/collectionAccess'
import { publishedGlobalRead } from '@/access/globalAccess'
import { menuGroups } from '@/domain/menuGroups'
import { checkedContent } from '@/editorial/checks/checkedContent'
import { publicGlobal } from '@/editorial/publicGlobal'

export const Home: GlobalConfig = publicGlobal({
  slug: 'home',
  custom: checkedContent,
  label: { en: 'Home page', es: 'Página de inicio' },
  admin: { group: menuGroups.more },
  access: { read: publishedGlobalRead, readVersions: staff, update: staff },
  versions: { max: 50, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
  fields: [
    {
      name: 'heading',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { en: 'Heading', es: 'Encabezado' },
    },
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { en: 'Introduction', es: 'Introducción' },
    },
    {
      name: 'featuredTreatments',
      type: 'relationship',
      relationTo: 'treatments',
      hasMany: true,
      maxRows: 6,
      label: { en: 'Treatments to show first', es: 'Tratamientos destacados' },
    },
    {
      name: 'featuredLocations',
      type: 'relationship',
      relationTo: 'locations',
      hasMany: true,
      maxRows: 6,
      label: { en: 'Clinics to show first', es: 'Clínicas destacadas' },
    },
  ],
})
