import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, SanitizedConfig } from 'payload'
import { publicCollection } from '@/editorial/publicCollection'
import { publicGlobal } from '@/editorial/publicGlobal'

type Hooks = Partial<Record<string, unknown>>

const probe = { slug: 'probe', fields: [], versions: { drafts: true } }

/** The hooks by which documents go through the publish pipeline. */
const pipelineHooks = new Set<unknown>(
  [publicCollection(probe), publicGlobal(probe)].flatMap(({ hooks = {} }) =>
    Object.values(hooks).flat(),
  ),
)

/**
 * The limit line of publishing: the same collections and database settings, without checks,
 * sign-off, lock, log and the other guards. For a process that does nothing else; no application
 * can be started like this.
 *
 * @param config is changed
 * @throws if one of them has nothing to leave out
 */
export function leaveOutGuards(config: SanitizedConfig): SanitizedConfig {
  for (const each of [...config.collections, ...config.globals]) {
    if (each.custom.publishPipeline !== true) continue
    const hooks = withoutPipeline(each.hooks)
    if (countOf(hooks) === countOf(each.hooks)) {
      throw new Error(`${each.slug} has no hooks of the publish pipeline.`)
    }
    Object.assign(each, { hooks })
  }
  const { db } = config
  return Object.assign(config, {
    db: {
      ...db,
      init: (args: Parameters<typeof db.init>[0]) => unguarded(db.init(args)).init(args),
    },
  })
}

function withoutPipeline(hooks: Hooks): Hooks {
  const others = Object.entries(hooks).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.filter((hook) => !pipelineHooks.has(hook)) : list,
  ])
  return Object.fromEntries(others)
}

const countOf = (hooks: Hooks): number => Object.values(hooks).flat().length

const isOfMongo = (db: BaseDatabaseAdapter): db is MongooseAdapter => 'transactionOptions' in db

/** An adapter with the settings of the guarded one, whose own methods nobody has wrapped. */
function unguarded(guarded: BaseDatabaseAdapter) {
  if (!isOfMongo(guarded)) throw new Error('This is no adapter for MongoDB.')
  return mongooseAdapter(guarded)
}
