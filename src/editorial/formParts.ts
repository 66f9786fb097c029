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

/** Besides, what can be done at once with a page that is live. */
const collectionControls = (needsSignOff: boolean) => ({
  ...controls(needsSignOff),
  beforeDocumentControls: [
    ...controls(needsSignOff).beforeDocumentControls,
    '@/admin/liveActions/CorrectLiveButton#CorrectLiveButton',
    '@/admin/liveActions/TakeDownButton#TakeDownButton',
  ],
})

/** A tab of every public document: what the publish log says of it. */
const history = {
  Component: '@/admin/history/DocumentHistory#DocumentHistory',
  path: '/history',
  tab: { Component: '@/admin/history/HistoryTab#HistoryTab', order: 200 },
} as const

/** A tab of every document of a collection: what links it. */
const whereUsed = {
  Component: '@/admin/whereUsed/WhereUsed#WhereUsed',
  path: '/where-used',
  tab: { Component: '@/admin/whereUsed/WhereUsedTab#WhereUsedTab', order: 210 },
} as const

/**
 * The admin's parts for a public collection: its history, what links it, our buttons where it has
 * drafts, our empty list.
 */
export function collectionFormParts(
  admin: CollectionAdmin | undefined,
  hasDrafts: boolean,
  needsSignOff: boolean,
): CollectionAdmin {
  const { components } = admin ?? {}
  return {
    // A list reads its columns, not whole documents.
    enableListViewSelectAPI: true,
    ...admin,
    components: {
      ...components,
      beforeListTable: ['@/admin/EmptyList#EmptyList', ...(components?.beforeListTable ?? [])],
      edit: hasDrafts
        ? { ...components?.edit, ...collectionControls(needsSignOff) }
        : components?.edit,
      views: { edit: { history, whereUsed } },
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
