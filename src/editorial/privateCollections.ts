/**
 * Collections and globals that no public surface shows, and that need no publish pipeline for that
 * reason. Whatever stands in neither place fails a test. Payload's own are among them.
 */
export const privateCollections: readonly string[] = [
  'publications',
  'reviews',
  'sign-offs',
  'check-decisions',
  'users',
  'payload-jobs',
  'payload-jobs-stats',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
]
