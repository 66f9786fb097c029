import { APIError, executeAccess, type GlobalConfig } from 'payload'
import { clampPublicGlobalRead } from '@/access/clampPublicRead'
import { dropUnreadableGlobalRelations } from '@/access/dropUnreadableRelations'
import { say } from '@/domain/words'
import { globalChecks } from './checks/answerChecks'
import { isCheckedContent } from './checks/checkedContent'
import { editedByField, noteEditor } from './editedBy'
import { globalFormParts, topParts } from './formParts'
import { globalLanguages } from './liveState'
import { takePublishLock } from './lock'
import { publicLocalesField } from './publicLocalesField'
import { isPublishOperation, readPublishRequest } from './publishRequest'
import { noteBefore } from './publishTransaction'
import { settle } from './settle'
import {
  type DocumentRef,
  isLive,
  publicLocalesOf,
  publicTypeOf,
  readStored,
} from './storedDocument'

type Hooks = NonNullable<GlobalConfig['hooks']>

const refTo = (slug: string): DocumentRef => ({ kind: 'global', slug, id: slug })

const lockFirst: NonNullable<Hooks['beforeOperation']>[number] = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  if (!isPublishOperation(operation)) return args
  if (!overrideAccess) await executeAccess({ req }, global.access.update)
  const ref = refTo(global.slug)
  if (operation === 'restoreVersion') {
    // Restoring a global always writes the live document, "as a draft" too.
    await takePublishLock(req)
    await noteBefore(req, ref)
    return args
  }
  const hasDrafts = Boolean(global.versions?.drafts)
  const { amendment, isDraftSave } = readPublishRequest(req, operation, hasDrafts, args)
  if (!isDraftSave) await takePublishLock(req)
  await noteBefore(req, ref)
  return { ...args, ...amendment }
}

const settleAfterChange: NonNullable<Hooks['afterChange']>[number] = async ({
  doc,
  global,
  req,
}) => {
  const ref = refTo(global.slug)
  if (req.context.isRestoringVersion) {
    const stored = await readStored(req, ref)
    if (!isLive(publicTypeOf(req.payload, ref), stored)) {
      throw new APIError(
        say(req, {
          en: 'Restoring this would take the page offline. Restore a published version, or copy its text into the current one.',
          es: 'Restaurar esto retiraría la página. Restaure una versión publicada, o copie su texto en la actual.',
        }),
        409,
      )
    }
  }
  const stored = await settle(req, ref)
  return stored && publicLocalesField.name in doc
    ? { ...doc, publicLocales: publicLocalesOf(stored) }
    : doc
}

/**
 * Makes a global public, as `publicCollection` does with a collection. Without drafts, saving it
 * is publishing it.
 *
 * @throws if the global asks for a status per language, which the pipeline doesn't allow.
 */
export function publicGlobal(config: GlobalConfig): GlobalConfig {
  const { endpoints, hooks = {}, versions } = config
  const drafts = typeof versions === 'object' ? versions.drafts : false
  const isChecked = isCheckedContent(config)
  if (typeof drafts === 'object' && drafts.localizeStatus) {
    throw new Error(`${config.slug}: localizeStatus mixes up the languages of rows. Leave it out.`)
  }
  return {
    ...config,
    custom: { ...config.custom, publishPipeline: true },
    admin: globalFormParts(config.admin, Boolean(drafts)),
    fields: [
      ...(drafts ? topParts({ isChecked, needsSignOff: false }) : []),
      ...config.fields,
      ...(drafts ? [editedByField] : []),
      publicLocalesField,
    ],
    endpoints:
      drafts && endpoints !== false
        ? [
            globalLanguages(config.slug),
            ...(isChecked ? [globalChecks(config.slug)] : []),
            ...(endpoints ?? []),
          ]
        : endpoints,
    hooks: {
      ...hooks,
      beforeOperation: [lockFirst, clampPublicGlobalRead, ...(hooks.beforeOperation ?? [])],
      beforeChange: [...(drafts ? [noteEditor] : []), ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), settleAfterChange],
      afterRead: [...(hooks.afterRead ?? []), dropUnreadableGlobalRelations],
    },
  }
}
