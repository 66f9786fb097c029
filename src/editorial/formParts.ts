import type { CollectionConfig, GlobalConfig, UIField } from 'payload'

type CollectionAdmin = NonNullable<CollectionConfig['admin']>
type GlobalAdmin = NonNullable<GlobalConfig['admin']>

/** Above the form: which language is edited, which are live, and what a refused publish lacks. */
export const languageBar: UIField = {
  name: 'languageBar',
  type: 'ui',
  admin: {
    components: { Field: '@/admin/LanguageBar#LanguageBar' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

// Payload's own button offers to publish one language, which the pipeline refuses.
const controls = {
  PublishButton: '@/admin/PublishButton#PublishButton',
  beforeDocumentControls: ['@/admin/ViewPageLink#ViewPageLink'],
}

/** The admin's parts for a public collection: our buttons where it has drafts, our empty list. */
export function collectionFormParts(
  admin: CollectionAdmin | undefined,
  hasDrafts: boolean,
): CollectionAdmin {
  const { components } = admin ?? {}
  return {
    ...admin,
    components: {
      ...components,
      beforeListTable: ['@/admin/EmptyList#EmptyList', ...(components?.beforeListTable ?? [])],
      edit: hasDrafts ? { ...components?.edit, ...controls } : components?.edit,
    },
  }
}

/** The same for a public global. */
export function globalFormParts(admin: GlobalAdmin | undefined, hasDrafts: boolean): GlobalAdmin {
  if (!hasDrafts) return admin ?? {}
  const { components } = admin ?? {}
  return {
    ...admin,
    components: { ...components, elements: { ...components?.elements, ...controls } },
  }
}
