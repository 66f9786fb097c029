import type { Payload, TypedUser } from 'payload'
import type { FingerprintsByDocument } from '@/domain/reviewDesk'
import { type Api, type ApiAnswer, apiOf } from './callApi'
import { makeUser, testPassword } from './factories/people'
import { type LooseDocument, looseApi } from './looseApi'
import { startPayload, type TestPayload } from './startPayload'

/** The people of a small editorial office. */
export const people = ['editor', 'otherEditor', 'reviewer', 'otherReviewer', 'admin'] as const
export type Person = (typeof people)[number]

const rolesOf = {
  editor: ['editor'],
  otherEditor: ['editor'],
  reviewer: ['clinicalReviewer'],
  otherReviewer: ['clinicalReviewer'],
  admin: ['admin'],
} as const satisfies Record<Person, readonly string[]>

/** An answer whose body is an object. */
export interface Answer extends ApiAnswer {
  body: Record<string, unknown>
}

type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST'

/** A clinic's editorial office over REST, with what its people do all day. */
export interface ReviewWorld {
  test: TestPayload
  payload: Payload
  api: Api
  users: Record<Person, TypedUser>
  ask(who: Person, method: Method, path: string, body?: object): Promise<Answer>
  get(who: Person, path: string): Promise<Answer>
  post(who: Person, path: string, body?: object): Promise<Answer>
  /** Saves a new draft. @returns its id */
  draft(collection: string, data: object): Promise<string>
  /** Saves another draft over it. */
  edit(collection: string, id: string, data: object, locale?: 'en' | 'es'): Promise<LooseDocument>
  /** Presses "Publish". */
  publish(who: Person, collection: string, id: string, data?: object): Promise<Answer>
  /** Asks for a review. @returns its id */
  request(who: Person, collection: string, id: string): Promise<string>
  /** What a reviewer's screen holds to send back. */
  shown(id: string): Promise<FingerprintsByDocument>
  /** Approves what is shown now. */
  approve(who: Person, id: string, more?: object): Promise<Answer>
  /** The main document with all languages. */
  stored(collection: string, id: string): Promise<Record<string, unknown> | null>
  /** Reviews in which a document stands first, the newest first. */
  reviewsOf(id: string, kind?: string): Promise<LooseDocument[]>
  signOffsOf(id: string): Promise<LooseDocument[]>
  logOf(id: string): Promise<LooseDocument[]>
  stop(): Promise<void>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Starts the shipped configuration with an office of five. */
export async function startReviewWorld(): Promise<ReviewWorld> {
  const test = await startPayload()
  const { payload } = test
  // The refusals these tests provoke are no news.
  payload.logger.level = 'silent'
  const api = apiOf(test.config)
  const local = looseApi(payload)
  const all = { overrideAccess: true, depth: 0 } as const
  const users = {
    editor: await makeUser(payload, [...rolesOf.editor]),
    otherEditor: await makeUser(payload, [...rolesOf.otherEditor]),
    reviewer: await makeUser(payload, [...rolesOf.reviewer]),
    otherReviewer: await makeUser(payload, [...rolesOf.otherReviewer]),
    admin: await makeUser(payload, [...rolesOf.admin]),
  }
  const tokens = new Map<Person, string>()
  for (const person of people) {
    tokens.set(person, await api.signIn(String(users[person].email), testPassword))
  }
  const ask = async (who: Person, method: Method, path: string, body?: object): Promise<Answer> => {
    const token = tokens.get(who)
    const answer = await api.rest(path, {
      method,
      ...(token ? { token } : {}),
      ...(body ? { body } : {}),
    })
    return { ...answer, body: isRecord(answer.body) ? answer.body : {} }
  }
  const idOf = ({ body, status }: Answer): string => {
    if (status !== 200 || typeof body.id !== 'string') {
      throw new Error(`${status} ${JSON.stringify(body)}`)
    }
    return body.id
  }
  const find = async (collection: string, where: object, sort: string): Promise<LooseDocument[]> =>
    (await local.find({ ...all, collection, where, pagination: false, sort })).docs

  const world: ReviewWorld = {
    test,
    payload,
    api,
    users,
    ask,
    get: (who, path) => ask(who, 'GET', path),
    post: (who, path, body = {}) => ask(who, 'POST', path, body),
    draft: async (collection, data) => {
      const draft = { ...data, _status: 'draft' }
      return (await local.create({ ...all, collection, draft: true, locale: 'en', data: draft })).id
    },
    edit: (collection, id, data, locale = 'en') => {
      const draft = { ...data, _status: 'draft' }
      return local.update({ ...all, collection, id, draft: true, locale, data: draft })
    },
    publish: (who, collection, id, data = {}) =>
      ask(who, 'PATCH', `/${collection}/${id}?depth=0&locale=en`, {
        ...data,
        _status: 'published',
      }),
    request: async (who, documentType, documentId) =>
      idOf(await ask(who, 'POST', '/reviews/request', { documentType, documentId })),
    shown: async (id) => {
      const { body } = await ask('reviewer', 'GET', `/reviews/${id}/whole`)
      return isFingerprints(body.fingerprints) ? body.fingerprints : {}
    },
    approve: async (who, id, more = {}) =>
      ask(who, 'POST', `/reviews/${id}/approve`, { fingerprints: await world.shown(id), ...more }),
    stored: async (collection, id) => {
      const [found] = await findRaw(payload, collection, id)
      return found ?? null
    },
    reviewsOf: async (id, kind) => {
      const reviews = await find(
        'reviews',
        { 'documents.documentId': { equals: id } },
        '-createdAt',
      )
      return reviews.filter(
        ({ documents, ...review }) =>
          Array.isArray(documents) &&
          documents[0]?.documentId === id &&
          (kind === undefined || review.kind === kind),
      )
    },
    signOffsOf: (id) => find('sign-offs', { documentId: { equals: id } }, '-at'),
    logOf: (id) => find('publications', { documentId: { equals: id } }, 'seq'),
    stop: test.stop,
  }
  return world
}

const isFingerprints = (value: unknown): value is FingerprintsByDocument => isRecord(value)

async function findRaw(
  payload: Payload,
  collection: string,
  id: string,
): Promise<Record<string, unknown>[]> {
  const { docs } = await looseDb(payload).find({ collection, where: { id: { equals: id } } })
  return docs
}

interface LooseDb {
  find(options: object): Promise<{ docs: Record<string, unknown>[] }>
}

const isLooseDb = (value: unknown): value is LooseDb => isRecord(value) && 'find' in value

function looseDb({ db }: Payload): LooseDb {
  const open: unknown = db
  if (!isLooseDb(open)) throw new Error('This is no adapter.')
  return open
}
