import type {
  CollectionSlug,
  DatabaseAdapterObj,
  FlattenedField,
  Payload,
  SanitizedCollectionConfig,
  Sort,
  TypeWithID,
  Where,
} from 'payload'
import { answerMaking, noteAnything, noteDependency } from '@/domain/answerMaking'
import { addressKey, anyKey, documentKey } from '@/domain/publicMoment'

interface Asked {
  collection: CollectionSlug
  field?: string
  joins?: object | false
  sort?: Sort
  where?: Where
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** True if a path leads to a value of the document itself, not into what it links to. */
function isOwn(fields: readonly FlattenedField[], path: string): boolean {
  const [name = '', ...rest] = path.split('.')
  if (name === 'id') return rest.length === 0
  const field = fields.find((each) => each.name === name)
  if (!field || field.type === 'join' || ('virtual' in field && field.virtual)) return false
  if (rest.length === 0) return true
  return 'flattenedFields' in field && isOwn(field.flattenedFields, rest.join('.'))
}

/** Conditions that are all true of whatever is found: a path, an operator and its value each. */
function conditionsOf(where: Where): { path: string; operators: object }[] {
  return Object.entries(where).flatMap(([path, value]) => {
    if (path.toLowerCase() === 'and' && Array.isArray(value)) return value.flatMap(conditionsOf)
    return isObject(value) ? [{ path, operators: value }] : []
  })
}

/** True if only the documents' own values decide which of them are found. */
function decidesAlone(fields: readonly FlattenedField[], where: Where): boolean {
  return Object.entries(where).every(([path, value]) => {
    if (Array.isArray(value)) return value.every((each) => decidesAlone(fields, each))
    if (!isOwn(fields, path) || !isObject(value)) return false
    // A question inside a question is about what is linked.
    return Object.values(value).every((each) => !isObject(each) || Array.isArray(each))
  })
}

/** As the log writes them. MongoDB finds a document by other spellings, too. */
const writtenId = /^[0-9a-f]{24}$/

/** Keys by which alone the outcome can change; undefined if any document of the type could. */
function narrowKeys(type: string, where: Where): string[] | undefined {
  for (const { path, operators } of conditionsOf(where)) {
    const [[operator, value] = []] = Object.entries(operators)
    if (path === 'id' && (operator === 'equals' || operator === 'in')) {
      const ids = [value].flat().map(String)
      if (ids.every((id) => writtenId.test(id))) return ids.map((id) => documentKey(type, id))
    }
    if (path === 'slug' && operator === 'equals' && typeof value === 'string') {
      return [addressKey(type, value)]
    }
  }
  return undefined
}

/** True if lists from the other side are not asked for: left out, they are. */
const isWithoutLists = (
  { joins, polymorphicJoins }: SanitizedCollectionConfig,
  asked: Asked['joins'],
): boolean => asked === false || (Object.keys(joins).length === 0 && polymorphicJoins.length === 0)

/** True if whatever changes in it, changes in the publish pipeline. */
export const isPublic = (config: { custom?: Record<string, unknown> } | undefined): boolean =>
  config?.custom?.publishPipeline === true

/** Notes what a read of a collection depends on: on anything, unless every part of it is understood. */
function note(payload: Payload, { collection, field, joins, sort, where = {} }: Asked): void {
  if (answerMaking.getStore() === undefined) return
  const { config } = payload.collections[collection]
  const fields = config.flattenedFields
  const paths = [field ?? [], sort ?? []].flat().map((path) => path.replace(/^-/, ''))
  const isUnderstood =
    isPublic(config) &&
    isWithoutLists(config, joins) &&
    paths.every((path) => isOwn(fields, path)) &&
    decidesAlone(fields, where)
  if (isUnderstood) noteDependency(...(narrowKeys(collection, where) ?? [anyKey(collection)]))
  else noteAnything()
}

/**
 * Wraps the database adapter so that whatever is read for an answer that the front keeps is noted as
 * something this answer depends on (see `answerMaking`). Here and not where it is asked: below
 * Payload no read can be forgotten.
 */
export function notedReads(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const { payload } = args
      const { count, find, findDistinct, findGlobal, findOne } = db
      const { countGlobalVersions, countVersions, findGlobalVersions } = db
      const { findVersions, queryDrafts } = db
      return Object.assign(db, {
        count: (asked) => {
          note(payload, asked)
          return count.call(db, asked)
        },
        find: <T = TypeWithID>(asked: Parameters<typeof find>[0]) => {
          note(payload, asked)
          return (find<T>).call(db, asked)
        },
        findDistinct: (asked) => {
          note(payload, asked)
          return findDistinct.call(db, asked)
        },
        findOne: <T extends TypeWithID>(asked: Parameters<typeof findOne>[0]) => {
          note(payload, asked)
          return (findOne<T>).call(db, asked)
        },
        findGlobal: <T extends Record<string, unknown>>(
          asked: Parameters<typeof findGlobal>[0],
        ) => {
          const config = payload.globals.config.find(({ slug }) => slug === asked.slug)
          if (isPublic(config)) noteDependency(anyKey(asked.slug))
          else noteAnything()
          return (findGlobal<T>).call(db, asked)
        },
        // Drafts and versions are nothing for everybody.
        countGlobalVersions: (asked) => {
          noteAnything()
          return countGlobalVersions.call(db, asked)
        },
        countVersions: (asked) => {
          noteAnything()
          return countVersions.call(db, asked)
        },
        findGlobalVersions: <T>(asked: Parameters<typeof findGlobalVersions>[0]) => {
          noteAnything()
          return (findGlobalVersions<T>).call(db, asked)
        },
        findVersions: <T>(asked: Parameters<typeof findVersions>[0]) => {
          noteAnything()
          return (findVersions<T>).call(db, asked)
        },
        queryDrafts: <T>(asked: Parameters<typeof queryDrafts>[0]) => {
          noteAnything()
          return (queryDrafts<T>).call(db, asked)
        },
      } satisfies Partial<typeof db>)
    },
  }
}
