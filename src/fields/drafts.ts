import type { CollectionConfig } from 'payload'

/**
 * Autosave waits two seconds: live preview renders on each save, and faster saves of one document
 * run into one another. Fifty versions bound what a document can pile up.
 */
export const drafts = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, schedulePublish: true },
} satisfies CollectionConfig['versions']
