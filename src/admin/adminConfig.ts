import type { Config } from 'payload'
import { deskPath, reviewPath, severalPath } from './desk/deskPaths'
import { previewedCollections, previewUrl } from './previewUrl'

// Payload takes one title for all languages.
const deskView = { exact: true, meta: { title: 'Review desk · Mesa de revisión' } } as const

/** How the admin looks and what it shows; the collections bring their own parts. */
export const adminConfig = {
  avatar: 'default',
  theme: 'all',
  dateFormat: 'd MMM yyyy, HH:mm',
  meta: {
    titleSuffix: ' · Skinwise',
    description: 'Where the clinic’s pages are written, reviewed and published.',
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/mark.svg' }],
    robots: 'noindex, nofollow',
  },
  // Refusals name what to do: they take longer to read than Payload's four seconds.
  toast: { duration: 8000, position: 'bottom-right' },
  components: {
    graphics: { Icon: '@/admin/Icon#Icon', Logo: '@/admin/Logo#Logo' },
    providers: ['@/admin/AccentProvider#AccentProvider', '@/admin/TrashUndo#TrashUndo'],
    beforeNavLinks: ['@/admin/MenuTop#MenuTop'],
    afterNavLinks: ['@/admin/MenuBottom#MenuBottom'],
    // The first that fits is taken.
    views: {
      dashboard: { Component: '@/admin/Dashboard#Dashboard' },
      desk: { Component: '@/admin/desk/Desk#Desk', ...deskView, path: deskPath },
      severalReviews: {
        Component: '@/admin/desk/SeveralReviews#SeveralReviews',
        ...deskView,
        path: severalPath,
      },
      review: {
        Component: '@/admin/desk/ReviewScreen#ReviewScreen',
        ...deskView,
        path: reviewPath(':id'),
      },
    },
  },
  livePreview: {
    collections: [...previewedCollections],
    globals: ['home'],
    url: previewUrl,
    breakpoints: [
      { name: 'phone', label: 'Phone · Teléfono', width: 390, height: 844 },
      { name: 'desktop', label: 'Desktop · Escritorio', width: 1280, height: 800 },
    ],
  },
} satisfies Config['admin']
