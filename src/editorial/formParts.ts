import type { CollectionConfig, GlobalConfig, UIField } from 'payload'

type CollectionAdmin = NonNullable<CollectionConfig['admin']>
type GlobalAdmin = NonNullable<GlobalConfig['admin']>

const part = (name: string, Field: string): UIField => ({
  name,
  type: 'ui',
  admin: { components: { Field }, disableBulkEdit: true, disableListColumn: true },
})

/**
 * Above a form with drafts: what happens next where that takes a sign-off; which language is edited,
 * which are live, and what a refused publish lacks; what the automatic checks find.
 */
export const topParts = ({
  isChecked,
  needsSignOff,
}: Record<'isChecked' | 'needsSignOff', boolean>): UIField[] => [
  ...(needsSignOff ? [part('signOffStrip', '@/admin/signOff/SignOffStrip#SignOffStrip')] : []),
  part('languageBar', '@/admin/LanguageBar#LanguageBar'),
  ...(isChecked ? [part('checksPanel', '@/admin/checks/ChecksPanel#ChecksPanel')] : []),
]

// Payload's own button offers to publish one language, which the pipeline refuses.
const controls = (needsSignOff: boolean) => ({
  PublishButton: needsSignOff
    ? '@/admin/signOff/SignedPublishButton#SignedPublishButton'
    : '@/admin/PublishButton#PublishButton',
  beforeDocumentControls: ['@/admin/ViewPageLink#ViewPageLink'],
})

/** A tab of every public document: what the publish log says of it. */
const history = {
  Component: '@/admin/history/DocumentHistory#DocumentHistory',
  path: '/history',
  tab: { Component: '@/admin/history/HistoryTab#HistoryTab', order: 200 },
} as const

/**
 * The admin's parts for a public collection: its history, our buttons where it has
 * drafts, our empty list.
 */
export function collectionFormParts(
  admin: CollectionAdmin | undefined,
  hasDrafts: boolean,
  needsSignOff: boolean,
): CollectionAdmin {
  const { components } = admin ?? {}
  return {
    ...admin,
    components: {
      ...components,
      beforeListTable: ['@/admin/EmptyList#EmptyList', ...(components?.beforeListTable ?? [])],
      edit: hasDrafts ? { ...components?.edit, ...controls(needsSignOff) } : components?.edit,
      views: { edit: { history } },
    },
  }
}

/** The same for a public global. */
export function globalFormParts(admin: GlobalAdmin | undefined, hasDrafts: boolean): GlobalAdmin {
  const { components } = admin ?? {}
  return {
    ...admin,
    components: {
      ...components,
      elements: hasDrafts ? { ...components?.elements, ...controls(false) } : components?.elements,
      views: { edit: { history } },
    },
  }
}
