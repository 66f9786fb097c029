import { type CollectionConfig, executeAccess } from 'payload'
import { clampPublicRead } from '@/access/clampPublicRead'
import { dropUnreadableRelations } from '@/access/dropUnreadableRelations'
import { safetyLinksFrom, safetyLinksTo } from '@/domain/safetyLinks'
import { canBeTakenDown } from '@/domain/takeDownTerms'
import { collectionChecks } from './checks/answerChecks'
import { isCheckedContent } from './checks/checkedContent'
import { collectionFindings } from './checks/decideFinding'
import { correctLiveEndpoints } from './correctLive/correctLiveEndpoints'
import { editedByField, noteEditor } from './editedBy'
import { explainConflict } from './explainConflict'
import { collectionFormParts, topParts } from './formParts'
import { renewLock, respectLock } from './keepLock'
import { collectionLanguages } from './liveState'
import { takePublishLock } from './lock'
import { publicLocalesField } from './publicLocalesField'
import { isPublishOperation, readPublishRequest } from './publishRequest'
import { noteBefore } from './publishTransaction'
import { keepReplaced } from './replace/keepReplaced'
import { replaceEndpoints } from './replace/replaceEndpoints'
import { restoreAsDraft } from './restoreAsDraft'
import { settle, settleDependants } from './settle'
import { groupOf } from './signOff/reviewGroup'
import { isLive, publicLocalesOf, publicTypeOf } from './storedDocument'
import { takeDownEndpoints } from './takeDown/takeDownEndpoints'
import { unpublishAsIs } from './takeDown/unpublishAsIs'
import { whereUsedEndpoint } from './whereUsed/whereUsedEndpoint'
import { countNothing, wholeOrNothing } from './wholeOrNothing'

type Hooks = NonNullable<CollectionConfig['hooks']>

const lockFirst: NonNullable<Hooks['beforeOperation']>[number] = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (!isPublishOperation(operation)) return args
  // Before the lock, or refused requests could hold up every publish. Restoring is updating.
  const rule = collection.access[operation === 'restoreVersion' ? 'update' : operation]
  if (!overrideAccess) await executeAccess({ req }, rule)
  const hasDrafts = Boolean(collection.versions?.drafts)
  const request = readPublishRequest(req, operation, hasDrafts, args)
  if (!request.isDraftSave) await takePublishLock(req)
  const draftSave = request.isPlainUnpublish ? await unpublishAsIs(req, collection, args) : {}
  return { ...args, ...request.amendment, ...draftSave }
}

const noteBeforeChange: NonNullable<Hooks['beforeChange']>[number] = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // On "create" the original is what was duplicated, if anything.
  if (operation !== 'update') return data
  const ref = { kind: 'collection', slug: collection.slug, id: originalDoc.id } as const
  const before = await noteBefore(req, ref)
  // Publishing seldom changes the languages: the gate has to write them only when it does.
  return before && data._status === 'published' && isLive(publicTypeOf(req.payload, ref), before)
    ? { ...data, publicLocales: publicLocalesOf(before) }
    : data
}

const noteBeforeDelete: NonNullable<Hooks['beforeDelete']>[number] = async ({
  collection,
  id,
  req,
}) => {
  await noteBefore(req, { kind: 'collection', slug: collection.slug, id })
}

const settleAfterChange: NonNullable<Hooks['afterChange']>[number] = async ({
  collection,
  doc,
  req,
}) => {
  const ref = { kind: 'collection', slug: collection.slug, id: doc.id } as const
  const stored = await settle(req, ref)
  if (!stored) return doc
  const { needsSignOff } = publicTypeOf(req.payload, ref)
  const written = {
    publicLocales: publicLocalesOf(stored),
    ...(needsSignOff ? { review: groupOf(stored) } : {}),
  }
  return { ...doc, ...Object.fromEntries(Object.entries(written).filter(([name]) => name in doc)) }
}

const settleAfterDelete: NonNullable<Hooks['afterDelete']>[number] = async ({
  collection,
  doc,
  id,
  req,
}) => {
  await settle(req, { kind: 'collection', slug: collection.slug, id })
  return doc
}

const settleLinked: NonNullable<Hooks['afterOperation']>[number] = async ({ req, result }) => {
  await settleDependants(req)
  return result
}

/**
 * Makes a collection public: what is published in it can be seen by anybody, so every write goes
 * through the publish pipeline (docs/decisions/010-publish-pipeline.md). Ours is the first hook
 * before a write and the last one after it; the collection's own run between.
 *
 * @throws if the collection asks for a status per language, which the pipeline doesn't allow.
 */
export function publicCollection(config: CollectionConfig): CollectionConfig {
  const { endpoints, hooks = {}, versions } = config
  const drafts = typeof versions === 'object' ? versions.drafts : false
  const needsSignOff = config.custom?.needsSignOff === true
  const isChecked = isCheckedContent(config)
  if (typeof drafts === 'object' && drafts.localizeStatus) {
    throw new Error(`${config.slug}: localizeStatus mixes up the languages of rows. Leave it out.`)
  }
  return {
    ...config,
    custom: { ...config.custom, publishPipeline: true },
    // What every public reader asks for, in the order a list has by default.
    indexes: [{ fields: [publicLocalesField.name, 'createdAt'] }, ...(config.indexes ?? [])],
    admin: collectionFormParts(config.admin, Boolean(drafts), needsSignOff),
    fields: [
      ...(drafts ? topParts({ isChecked, needsSignOff }) : []),
      ...config.fields,
      ...(drafts ? [editedByField] : []),
      publicLocalesField,
    ],
    endpoints:
      endpoints === false
        ? false
        : [
            ...(drafts ? [restoreAsDraft, collectionLanguages, ...correctLiveEndpoints] : []),
            ...(drafts && canBeTakenDown(config.slug) ? takeDownEndpoints : []),
            ...(drafts && safetyLinksTo(config.slug).length > 0 ? replaceEndpoints : []),
            ...(drafts && isChecked ? [collectionChecks, collectionFindings] : []),
            whereUsedEndpoint,
            ...(endpoints ?? []),
          ],
    hooks: {
      ...hooks,
      beforeOperation: [
        lockFirst,
        clampPublicRead,
        ...(drafts ? [respectLock] : []),
        ...(hooks.beforeOperation ?? []),
      ],
      beforeChange: [
        noteBeforeChange,
        ...(drafts ? [noteEditor] : []),
        ...(drafts && safetyLinksFrom(config.slug).length > 0 ? [keepReplaced] : []),
        ...(hooks.beforeChange ?? []),
      ],
      beforeDelete: [noteBeforeDelete, ...(hooks.beforeDelete ?? [])],
      afterChange: [
        ...(drafts ? [renewLock] : []),
        ...(hooks.afterChange ?? []),
        settleAfterChange,
      ],
      afterDelete: [...(hooks.afterDelete ?? []), settleAfterDelete],
      afterRead: [...(hooks.afterRead ?? []), dropUnreadableRelations],
      afterError: [...(hooks.afterError ?? []), explainConflict, countNothing],
      afterOperation: [...(hooks.afterOperation ?? []), wholeOrNothing, settleLinked],
    },
  }
}
