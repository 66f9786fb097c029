import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import {
  buildConfig,
  type CollectionConfig,
  createLocalReq,
  type GlobalConfig,
  getPayload,
  handleEndpoints,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { inject } from 'vitest'
import { z } from 'zod'
import { publishedConstraint } from '@/access/publishedConstraint'
import { isStaff } from '@/access/roles'
import { guardedAdapter } from '@/editorial/guardedAdapter'
import { nameDocumentTypes } from '@/editorial/nameDocumentTypes'
import { Publications } from '@/editorial/Publications'
import { preparePublishLog } from '@/editorial/preparePublishLog'
import { publicCollection } from '@/editorial/publicCollection'
import { publicGlobal } from '@/editorial/publicGlobal'
import { isCollection, isRecord } from '@/editorial/storedDocument'
import { Redirects } from '../../collections/Redirects'
import { freshDatabaseName, testDatabaseUrl } from '../support/testEnvironment'

const staff = ({ req }: { req: PayloadRequest }): boolean => isStaff(req.user)

const access = {
  create: staff,
  delete: staff,
  read: ({ req }: { req: PayloadRequest }) => isStaff(req.user) || publishedConstraint(req.locale),
  update: staff,
}

const autosaved = { drafts: { autosave: { interval: 2000 }, schedulePublish: true } } as const

/** What a caller's own hook does in a test; a test sets it and the next one finds it empty. */
export const hooks: {
  beforeChange?: ((req: PayloadRequest) => Promise<void>) | undefined
  afterChange?: ((req: PayloadRequest, id: unknown) => Promise<void>) | undefined
} = {}

const treatments = publicCollection({
  slug: 'treatments',
  access,
  versions: autosaved,
  trash: true,
  admin: { useAsTitle: 'name' },
  hooks: {
    beforeChange: [({ req }) => hooks.beforeChange?.(req)],
    afterChange: [({ req, doc }) => hooks.afterChange?.(req, doc.id)],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'In short',
          fields: [
            { name: 'name', type: 'text', localized: true, required: true },
            { name: 'slug', type: 'text' },
            {
              name: 'risks',
              type: 'textarea',
              localized: true,
              custom: { clinical: true },
            },
          ],
        },
        { name: 'facts', fields: [{ name: 'minimumAge', type: 'number' }] },
      ],
    },
    { name: 'note', type: 'text', access: { read: staff } },
    {
      name: 'contraindications',
      type: 'array',
      fields: [
        { name: 'contraindication', type: 'relationship', relationTo: 'contraindications' },
        { name: 'wording', type: 'text', localized: true },
      ],
    },
    {
      name: 'aftercare',
      type: 'array',
      fields: [{ name: 'step', type: 'relationship', relationTo: 'aftercare-steps' }],
    },
  ],
})

const safetyRecord = (slug: string): CollectionConfig =>
  publicCollection({
    slug,
    access,
    versions: autosaved,
    trash: true,
    admin: { useAsTitle: 'name' },
    fields: [{ name: 'name', type: 'text', localized: true, required: true }],
  })

const media = (staticDir: string): CollectionConfig =>
  publicCollection({
    slug: 'media',
    access,
    trash: true,
    upload: { staticDir },
    fields: [{ name: 'alt', type: 'text', localized: true }],
  })

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  fields: [{ name: 'roles', type: 'select', hasMany: true, options: ['editor'] }],
}

const home = publicGlobal({
  slug: 'home',
  access: { update: staff },
  versions: autosaved,
  fields: [{ name: 'heading', type: 'text', localized: true, required: true }],
})

const settings: GlobalConfig = publicGlobal({
  slug: 'settings',
  access: { update: staff },
  fields: [{ name: 'organisation', type: 'text', required: true }],
})

export interface Doc {
  [field: string]: unknown
  id: string
}

interface Options {
  collection: string
  id?: string
  where?: object
  data?: object
  draft?: boolean
  autosave?: boolean
  locale?: string
  trash?: boolean
  overrideAccess?: boolean
  disableTransaction?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
  duplicateFromID?: string
  select?: object
  file?: object
  req?: object
  user?: object
}

export interface Bulk {
  docs: Doc[]
  errors: { id: string; message: string }[]
}

/** The Local API with fields left open: these tests bring content models of their own. */
export interface LooseApi {
  create(options: Options): Promise<Doc>
  update(options: Options & { id: string }): Promise<Doc>
  update(options: Options & { where: object }): Promise<Bulk>
  delete(options: Options & { id: string }): Promise<Doc>
  delete(options: Options & { where: object }): Promise<Bulk>
  duplicate(options: Options & { id: string }): Promise<Doc>
  restoreVersion(options: Options & { id: string }): Promise<Doc>
  findVersions(options: Options & { sort?: string }): Promise<{ docs: Doc[] }>
  updateGlobal(options: object): Promise<Record<string, unknown>>
  restoreGlobalVersion(options: object): Promise<unknown>
  findGlobalVersions(options: object): Promise<{ docs: Doc[] }>
}

/** Parts of a log entry that tests look at. */
export interface Entry extends Doc {
  seq: number
  action: string
  documentType: string
  documentId: string
}

const answerSchema = z.looseObject({
  doc: z.looseObject({ id: z.string() }).optional(),
  docs: z.array(z.looseObject({ id: z.string() })).default([]),
  errors: z.array(z.looseObject({ message: z.string(), data: z.unknown().optional() })).default([]),
})

/** `counted`: the answer lists documents, as the admin's bulk actions need it to. */
export type Answer = z.infer<typeof answerSchema> & { status: number; counted: boolean }

type Caller = 'anybody' | 'noRole' | 'staff'

export interface World {
  payload: Payload
  api: LooseApi
  /** Entries written since the last call, in order. */
  newEntries: () => Promise<Entry[]>
  allEntries: () => Promise<Entry[]>
  /** The main document with all languages, or null. */
  stored: (collection: string, id: string) => Promise<Doc | null>
  /** A request with its own database transaction, begun. */
  begin: () => Promise<PayloadRequest>
  /** Asks over REST as the signed-in member of staff, an account without a role, or anybody. */
  rest: (method: string, path: string, body?: object, who?: Caller) => Promise<Answer>
  seq: () => Promise<number>
  stop: () => Promise<void>
}

function looseApi(payload: Payload): LooseApi {
  const open: unknown = payload
  return isLooseApi(open) ? open : fail()
}

const isLooseApi = (value: unknown): value is LooseApi =>
  typeof value === 'object' && value !== null && 'restoreGlobalVersion' in value

function fail(): never {
  throw new Error('This is no Local API.')
}

/** A small clinic on a database of its own: two safety collections, plain ones, two globals. */
export async function startWorld(extra: { collections?: CollectionConfig[] } = {}): Promise<World> {
  const name = freshDatabaseName('pipeline')
  const folder = mkdtempSync(path.join(tmpdir(), 'skinwise-media-'))
  const config = buildConfig({
    secret: randomBytes(32).toString('hex'),
    collections: [
      treatments,
      safetyRecord('contraindications'),
      safetyRecord('aftercare-steps'),
      Redirects,
      media(folder),
      users,
      Publications,
      ...(extra.collections ?? []),
    ],
    globals: [home, settings],
    localization: { locales: ['en', 'es'], defaultLocale: 'en', fallback: false },
    db: guardedAdapter(
      mongooseAdapter({
        url: testDatabaseUrl(inject('mongoPort'), name),
        ensureIndexes: true,
      }),
    ),
    jobs: { tasks: [], deleteJobOnComplete: false },
    // The refusals these tests provoke are no news.
    logger: { options: { level: process.env.DEBUG_WORLD ? 'error' : 'silent' } },
    telemetry: false,
    typescript: { autoGenerate: false },
    onInit: preparePublishLog,
  }).then(nameDocumentTypes)
  const payload = await getPayload({ config, key: name, disableOnInit: false })
  const api = looseApi(payload)
  const signInAs = async (name: string, roles: string[]): Promise<string> => {
    const data = { email: `${name}@example.com`, password: 'skinwise-test' }
    await api.create({ collection: 'users', data: { ...data, roles }, overrideAccess: true })
    const { token } = await payload.login({ collection: 'users', data })
    return `JWT ${token}`
  }
  const signIns = {
    anybody: undefined,
    noRole: await signInAs('nobody', []),
    staff: await signInAs('editor', ['editor']),
  }
  let lastSeq = 0

  const allEntries = async (): Promise<Entry[]> => {
    const found = await payload.db.find<Entry>({
      collection: 'publications',
      pagination: false,
      sort: 'seq',
    })
    return found.docs
  }

  return {
    payload,
    api,
    allEntries,
    newEntries: async () => {
      const fresh = (await allEntries()).filter((entry) => entry.seq > lastSeq)
      lastSeq = fresh.at(-1)?.seq ?? lastSeq
      return fresh
    },
    stored: async (collection, id) =>
      isCollection(payload, collection)
        ? payload.db.findOne<Doc>({ collection, where: { id: { equals: id } } })
        : null,
    begin: async () => {
      const req = await createLocalReq({}, payload)
      const id = await payload.db.beginTransaction()
      if (id !== null) req.transactionID = id
      return req
    },
    rest: async (method, where, body, who = 'staff') => {
      const response = await handleEndpoints({
        config,
        payloadInstanceCacheKey: name,
        request: new Request(`http://127.0.0.1/api${where}`, {
          method,
          headers: {
            'content-type': 'application/json',
            ...(signIns[who] === undefined ? {} : { authorization: signIns[who] }),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
        }),
      })
      const answer: unknown = await response.json()
      return {
        ...answerSchema.parse(answer),
        status: response.status,
        counted: isRecord(answer) && Array.isArray(answer.docs),
      }
    },
    seq: async () => {
      const clock = await payload.db.connection
        .collection<{ _id: string; seq: number }>('clock')
        .findOne({ _id: 'public' })
      return clock?.seq ?? -1
    },
    stop: async () => {
      await payload.db.connection.dropDatabase()
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
