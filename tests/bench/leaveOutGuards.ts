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
 * @throws if there is nothing to leave out any more
 */
export function leaveOutGuards(config: SanitizedConfig): SanitizedConfig {
  for (const each of [...config.collections, ...config.globals]) {
    if (each.custom.publishPipeline !== true) continue
    const hooks = withoutPipeline(each.hooks)
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

const isOfMongo = (db: BaseDatabaseAdapter): db is MongooseAdapter => 'transactionOptions' in db

/** An adapter with the settings of the guarded one, whose own methods nobody has wrapped. */
function unguarded(guarded: BaseDatabaseAdapter) {
  if (!isOfMongo(guarded)) throw new Error('This is no adapter for MongoDB.')
  return mongooseAdapter(guarded)
}
