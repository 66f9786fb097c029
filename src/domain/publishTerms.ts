import type { CodeOf, Vocabulary } from './vocabulary'

/** What happened to a document in public. `languages`: only the set of its languages changed. */
export const publishActions = {
  publish: { en: 'Went live', es: 'Publicado' },
  update: { en: 'Changed', es: 'Cambiado' },
  languages: { en: 'Languages changed', es: 'Cambio de idiomas' },
  unpublish: { en: 'Taken offline', es: 'Retirado' },
  trash: { en: 'Moved to the trash', es: 'A la papelera' },
  restore: { en: 'Restored', es: 'Restaurado' },
  delete: { en: 'Deleted for good', es: 'Eliminado del todo' },
} as const satisfies Vocabulary

export type PublishAction = CodeOf<typeof publishActions>

/** After these nobody can see the document, and their entries hold no copy of it. */
export const withdrawals = [
  'unpublish',
  'trash',
  'delete',
] as const satisfies readonly PublishAction[]

export const isWithdrawal = (action: PublishAction): boolean =>
  withdrawals.some((each) => each === action)

/** How much a change matters to whoever holds a copy of the page. */
export const publishSeverities = {
  recall: { en: 'Recall', es: 'Retirada' },
  clinical: { en: 'Clinical', es: 'Clínico' },
  minor: { en: 'Minor', es: 'Menor' },
} as const satisfies Vocabulary

export type PublishSeverity = CodeOf<typeof publishSeverities>
