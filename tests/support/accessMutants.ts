import type {
  Access,
  CollectionAfterReadHook,
  PayloadHandler,
  PayloadRequest,
  SanitizedConfig,
  Where,
} from 'payload'
import { clampPublicGlobalRead, clampPublicRead } from '@/access/clampPublicRead'
import {
  dropUnreadableGlobalRelations,
  dropUnreadableRelations,
} from '@/access/dropUnreadableRelations'
import { settleFirstUser } from '@/access/firstUser'
import { graphqlBounds } from '@/access/graphqlQuerySize'
import { publicQueryLimits } from '@/access/publicQueryLimits'
import { safetyLinks } from '@/domain/safetyLinks'
import { ruledFields } from './fieldCells'

/** One rule, taken away. */
export interface Mutant {
  name: string
  /** Where it is most likely noticed: a collection, a global, or a kind of attack. */
  area: string
  /** The operations that may notice it; none named means all of the area. */
  operations?: readonly string[]
  /** Opens the rule. @returns a function that closes it again */
  open: () => () => void
}

/** Puts a value in the place of another. @returns a function that puts the old one back */
function swap<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  value: Owner[Key],
): () => void {
  const before = owner[key]
  owner[key] = value
  return () => {
    owner[key] = before
  }
}

/** As {@link swap} for a constant, which has nothing to protect it while the program runs. */
function swapNumber(owner: object, key: string, value: number): () => void {
  const before: unknown = Reflect.get(owner, key)
  Reflect.set(owner, key, value)
  return () => {
    Reflect.set(owner, key, before)
  }
}

const everybody: Access = () => true

const operationsOf: Readonly<Record<string, readonly string[]>> = {
  admin: ['admin'],
  create: ['create', 'duplicate'],
  delete: ['delete', 'trash'],
  read: ['readById', 'readByIdAsDraft', 'readList', 'readListAsDraft', 'count', 'readEmail'],
  readVersions: ['readVersions', 'readVersionById'],
  unlock: ['unlock'],
  update: ['update', 'restore', 'restoreVersion', 'changeRoles'],
}

/** Each rule of each collection. Rules of what a collection hasn't are left out: no one gets there. */
function collectionMutants(config: SanitizedConfig): Mutant[] {
  return config.collections.flatMap(({ access, auth, slug, versions }): Mutant[] =>
    (['admin', 'create', 'delete', 'read', 'readVersions', 'unlock', 'update'] as const)
      .filter((key) => (key === 'admin' ? auth : true))
      .filter((key) => (key === 'readVersions' ? versions : true))
      .map((key) => ({
        name: `${slug}.access.${key}`,
        area: key === 'unlock' || key === 'admin' ? 'rules of accounts' : slug,
        operations: operationsOf[key] ?? [],
        open: () =>
          key === 'admin' ? swap(access, key, () => true) : swap(access, key, everybody),
      })),
  )
}

function globalMutants(config: SanitizedConfig): Mutant[] {
  return config.globals.flatMap(({ access, slug, versions }): Mutant[] =>
    (['read', 'readVersions', 'update'] as const)
      .filter((key) => (key === 'readVersions' ? versions : true))
      // Settings are open to everybody as it is.
      .filter((key) => !(slug === 'settings' && key === 'read'))
      .map((key) => ({
        name: `${slug}.access.${key}`,
        area: slug === 'home' || slug === 'settings' ? slug : 'other globals',
        open: () => swap(access, key, everybody),
      })),
  )
}

function fieldMutants(config: SanitizedConfig): Mutant[] {
  const globals = config.globals.map(({ slug }) => `${slug}.`)
  return ruledFields(config).flatMap(({ field, name, operations }): Mutant[] => {
    // A global is there from the start: nobody creates one.
    const isGlobal = globals.some((prefix) => name.startsWith(prefix))
    const real = operations.filter((operation) => operation !== 'create' || !isGlobal)
    return real.map((operation) => ({
      name: `${name}, field rule ${operation}`,
      area: 'fields',
      operations: [name],
      open: () => (field.access ? swap(field.access, operation, () => true) : () => undefined),
    }))
  })
}

/** A rule without one of its conditions. */
function without(where: Where, part: string): Where {
  const { and } = where
  if (!and) return where
  return {
    and: and.filter((each) => !(part in each)).map((each) => without(each, part)),
  }
}

/** The parts of what makes a document public. */
function constraintMutants(config: SanitizedConfig): Mutant[] {
  const parts = ['_status', 'deletedAt', 'publicLocales']
  const isPublic = (slug: string): boolean => slug === 'conditions'
  return config.collections
    .filter(({ slug }) => isPublic(slug))
    .flatMap(({ access, slug }) =>
      parts.map(
        (part): Mutant => ({
          name: `${slug}: public without looking at ${part}`,
          area: 'attacks',
          operations: ['signs'],
          open: () => {
            const read = access.read
            return swap(access, 'read', async (args) => {
              const rule = await read(args)
              return typeof rule === 'object' ? without(rule, part) : rule
            })
          },
        }),
      ),
    )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What any of Payload's hooks is called with. The clamps' own types differ in every operation. */
interface HookCall {
  args: Record<string, unknown>
  req: PayloadRequest
}
type LooseHook = (call: HookCall) => unknown

const clamp: LooseHook = (call) => Reflect.apply(clampPublicRead, undefined, [call])
const globalClamp: LooseHook = (call) => Reflect.apply(clampPublicGlobalRead, undefined, [call])

/** The clamps of every collection and global, each replaced by another. */
function replaceClamps(config: SanitizedConfig, other: LooseHook, otherGlobal: LooseHook) {
  const undo = [...config.collections, ...config.globals].map(({ hooks }) => {
    const { beforeOperation } = hooks
    const changed = beforeOperation?.map((hook) => {
      if (hook === clampPublicRead) return other
      return hook === clampPublicGlobalRead ? otherGlobal : hook
    })
    Reflect.set(hooks, 'beforeOperation', changed)
    return () => Reflect.set(hooks, 'beforeOperation', beforeOperation)
  })
  return () => {
    for (const each of undo) each()
  }
}

/** A clamp that sees neither an argument nor a language, and lets it pass as it came. */
function blindClamp(hidden: { argument?: string; language?: 'fallbackLocale' | 'locale' }) {
  const blindfold = ({ args, req, ...call }: HookCall): HookCall => {
    const seen = { ...args }
    if (hidden.argument) seen[hidden.argument] = undefined
    const language = { locale: 'en', fallbackLocale: false } as const
    const blind = hidden.language
      ? Object.assign(Object.create(req), { [hidden.language]: language[hidden.language] })
      : req
    return { ...call, args: { ...seen, req: blind }, req: blind }
  }
  const collection: LooseHook = async (call) => {
    const { argument } = hidden
    if (argument !== undefined && !(argument in call.args)) return clamp(call)
    const clamped: unknown = await clamp(blindfold(call))
    const passed = argument === undefined ? { req: call.req } : { [argument]: call.args[argument] }
    return Object.assign({}, clamped, passed)
  }
  const global: LooseHook = (call) => {
    globalClamp(blindfold(call))
    return call.args
  }
  return [collection, global] as const
}

function clampMutants(config: SanitizedConfig): Mutant[] {
  const blind = (what: Parameters<typeof blindClamp>[0], hints: string[]): Mutant => ({
    name: `the clamp doesn't look at ${what.argument ?? what.language}`,
    area: 'attacks',
    operations: hints,
    open: () => replaceClamps(config, ...blindClamp(what)),
  })
  return [
    blind({ argument: 'limit' }, ['limit', 'everything']),
    blind({ argument: 'page' }, ['page=']),
    blind({ argument: 'depth' }, ['depth']),
    blind({ argument: 'sort' }, ['sort=']),
    blind({ argument: 'where' }, ['where']),
    blind({ argument: 'joins' }, ['joins', 'other side']),
    blind({ argument: 'draft' }, ['draft']),
    blind({ argument: 'trash' }, ['trash']),
    blind({ argument: 'data' }, ['data=']),
    blind({ argument: 'flattenLocales' }, ['flattenLocales']),
    blind({ language: 'locale' }, ['locale=all']),
    blind({ language: 'fallbackLocale' }, ['fallback']),
    {
      name: 'filling in links is not clamped',
      area: 'attacks',
      operations: ['other side'],
      open: () =>
        replaceClamps(
          config,
          (call) => (call.args.currentDepth === undefined ? clamp(call) : call.args),
          globalClamp,
        ),
    },
  ]
}

const numberHints: Readonly<Record<string, string>> = {
  limit: 'limit=1000',
  defaultLimit: 'everything',
  page: '100001',
  depth: 'depth stops',
  sortFields: 'sort=name,slug',
  conditions: '[30]',
  nesting: '[and]',
  values: '[in]',
  valueLength: 'aaaa',
  queryLength: 'aaaa',
  graphqlBody: 'large body',
  graphqlQuery: 'very long',
  aliases: 'aliases',
  documents: 'too many',
}

function numberMutants(): Mutant[] {
  const many = 1_000_000_000
  return [
    ...Object.keys(publicQueryLimits).map(
      (key): Mutant => ({
        name: `publicQueryLimits.${key} has no end`,
        area: 'attacks',
        operations: [numberHints[key] ?? key],
        open: () => swapNumber(publicQueryLimits, key, many),
      }),
    ),
    ...Object.keys(graphqlBounds).map(
      (key): Mutant => ({
        name: `graphqlBounds.${key} has no end`,
        area: 'attacks',
        operations: [
          key === 'depth'
            ? 'seven levels'
            : key === 'limit'
              ? 'over 100'
              : (numberHints[key] ?? key),
        ],
        open: () => swapNumber(graphqlBounds, key, many),
      }),
    ),
  ]
}

/** The schema is built once and kept; a mutant of it needs a new one. */
function forgetSchema(): void {
  const kept: unknown = Reflect.get(globalThis, '_payload_graphql')
  if (isRecord(kept)) Object.assign(kept, { graphql: null, promise: null })
}

function graphqlMutants({ graphQL }: SanitizedConfig): Mutant[] {
  const rules = ['size', 'arguments']
  return [
    ...rules.map(
      (rule, index): Mutant => ({
        name: `GraphQL without the rule on ${rule}`,
        area: 'attacks',
        operations: ['query is refused'],
        open: () => {
          const { validationRules } = graphQL
          forgetSchema()
          const close = swap(graphQL, 'validationRules', (args) =>
            (validationRules?.(args) ?? []).filter((_, each) => each !== index),
          )
          return () => {
            close()
            forgetSchema()
          }
        },
      }),
    ),
    {
      name: 'GraphQL without a bound on its width',
      area: 'attacks',
      operations: ['query is refused'],
      open: () => {
        forgetSchema()
        const close = swap(graphQL, 'maxComplexity', 1_000_000_000)
        return () => {
          close()
          forgetSchema()
        }
      },
    },
    {
      name: 'GraphQL with everything Payload puts into its schema',
      area: 'attacks',
      operations: ['schema', 'done with a draft'],
      open: () => {
        forgetSchema()
        const close = swap(graphQL, 'queries', () => ({}))
        return () => {
          close()
          forgetSchema()
        }
      },
    },
  ]
}

function linkMutants(config: SanitizedConfig): Mutant[] {
  const sees: CollectionAfterReadHook = ({ doc }) => doc
  return [
    {
      name: 'links to what may not be read are kept',
      area: 'attacks',
      operations: ['signs', 'link'],
      open: () => {
        const undo = config.collections.map(({ hooks }) =>
          swap(
            hooks,
            'afterRead',
            hooks.afterRead?.map((hook) => (hook === dropUnreadableRelations ? sees : hook)),
          ),
        )
        return () => {
          for (const each of undo) each()
        }
      },
    },
    {
      name: 'links of globals to what may not be read are kept',
      area: 'attacks',
      operations: ['link'],
      open: () => {
        const undo = config.globals.map(({ hooks }) =>
          swap(
            hooks,
            'afterRead',
            hooks.afterRead?.filter((hook) => hook !== dropUnreadableGlobalRelations),
          ),
        )
        return () => {
          for (const each of undo) each()
        }
      },
    },
    {
      name: 'a missing safety record is passed over',
      area: 'attacks',
      operations: ['safety'],
      open: () => {
        const kept = [...safetyLinks]
        Reflect.set(safetyLinks, 'length', 0)
        return () => {
          for (const [index, link] of kept.entries()) Reflect.set(safetyLinks, index, link)
        }
      },
    },
  ]
}

/** Endpoints whose guard is passed by, as if staff or a plain question had come. */
function endpointMutants(config: SanitizedConfig): Mutant[] {
  const asStaff = Object.assign({}, { roles: ['admin'], collection: 'users' })
  const pretend =
    (change: object) =>
    (handler: PayloadHandler): PayloadHandler =>
    (req) => {
      const kept = { user: req.user, locale: req.locale, search: req.search }
      Object.assign(req, change)
      // A guard is passed before the handler first waits for anything.
      const answer = handler(req)
      Object.assign(req, kept)
      return answer
    }
  const open = (change: object, isMeant: (path: string, slug: string) => boolean) => () => {
    const around = pretend(change)
    const undo = [...config.collections, ...config.globals].map((entity) => {
      const { endpoints } = entity
      if (!endpoints) return () => undefined
      const changed = endpoints.map((endpoint) =>
        isMeant(endpoint.path, entity.slug)
          ? { ...endpoint, handler: around(endpoint.handler) }
          : endpoint,
      )
      Object.assign(entity, { endpoints: changed })
      return () => Object.assign(entity, { endpoints })
    })
    return () => {
      for (const each of undo) each()
    }
  }
  return [
    {
      name: 'what may be done with a document is told to everybody',
      area: 'attacks',
      operations: ['done with a draft'],
      open: open({ user: asStaff }, (path) => path.startsWith('/access')),
    },
    {
      name: 'preferences are for every account',
      area: 'attacks',
      operations: ['without a role'],
      open: open({ user: asStaff }, (_, slug) => slug === 'payload-preferences'),
    },
    {
      name: 'a request’s language is not settled',
      area: 'attacks',
      operations: ['language that is left out'],
      open: open({ locale: 'en' }, () => true),
    },
    {
      name: 'a query of any length',
      area: 'attacks',
      operations: ['aaaa'],
      open: open({ search: '' }, () => true),
    },
    {
      name: 'share images for everybody',
      area: 'attacks',
      operations: ['/og'],
      open: () => {
        const { endpoints } = config
        const open: PayloadHandler = () => Response.json({})
        const changed = endpoints.map((endpoint) =>
          endpoint.path === '/og' ? { ...endpoint, handler: open } : endpoint,
        )
        Object.assign(config, { endpoints: changed })
        return () => Object.assign(config, { endpoints })
      },
    },
    {
      name: 'errors are not explained',
      area: 'attacks',
      operations: ['%E0', 'missing alike', '{bad'],
      open: () => swap(config.hooks, 'afterError', []),
    },
  ]
}

function otherMutants(config: SanitizedConfig): Mutant[] {
  const { access } = config.jobs
  const users = config.collections.find(({ slug }) => slug === 'users')
  return [
    ...(['cancel', 'queue', 'run'] as const).map(
      (key): Mutant => ({
        name: `jobs.access.${key}`,
        area: 'attacks',
        operations: ['jobs'],
        open: () => (access ? swap(access, key, () => true) : () => undefined),
      }),
    ),
    {
      name: 'the first account keeps the roles it asked for, and several may be first',
      area: 'first user',
      open: () =>
        users
          ? swap(
              users.hooks,
              'beforeChange',
              users.hooks.beforeChange?.filter((hook) => hook !== settleFirstUser),
            )
          : () => undefined,
    },
  ]
}

/** Every access rule there is, each opened alone. */
export const accessMutants = (config: SanitizedConfig): Mutant[] => [
  ...collectionMutants(config),
  ...globalMutants(config),
  ...fieldMutants(config),
  ...constraintMutants(config),
  ...clampMutants(config),
  ...numberMutants(),
  ...graphqlMutants(config),
  ...linkMutants(config),
  ...endpointMutants(config),
  ...otherMutants(config),
]
