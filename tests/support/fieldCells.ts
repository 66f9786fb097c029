import type { FlattenedField, Payload, SanitizedConfig, TypedUser } from 'payload'
import type { Cell } from './accessCells'
import { type Api, apiOf } from './callApi'
import { citationData, unique } from './factories/documentData'
import { directInState, inState } from './factories/inState'
import { type Reader, readers, testPassword } from './factories/people'
import { looseApi } from './looseApi'
import type { Outcome } from './tryAsReader'
import { writeAs } from './tryAsReader'

type People = Record<Reader, TypedUser | null>
type Operation = 'create' | 'read' | 'update'

const written = { create: '- - - - -', update: '- - - - -' }

/**
 * Fields with a rule of their own, and what each operation's rule says, written by hand. An
 * operation that isn't here goes by the collection's rule.
 */
export const fieldTable: Readonly<Record<string, Partial<Record<Operation, string>>>> = {
  ...Object.fromEntries(
    ['treatments', 'conditions', 'contraindications', 'aftercare-steps'].flatMap((slug) =>
      ['reviewedBy', 'name', 'credentials', 'reviewedOn', 'nextReviewOn', 'isAlone'].map((name) => [
        `${slug}.review.${name}`,
        written,
      ]),
    ),
  ),
  ...Object.fromEntries(
    [
      'treatments',
      'conditions',
      'contraindications',
      'aftercare-steps',
      'locations',
      'safety-notices',
      'home',
    ].map((slug) => [`${slug}.editedBy`, { ...written, read: '- - + + +' }]),
  ),
  ...Object.fromEntries(
    [
      'treatments',
      'conditions',
      'contraindications',
      'aftercare-steps',
      'locations',
      'safety-notices',
      'citations',
      'clinicians',
      'media',
      'redirects',
      'home',
      'settings',
    ].map((slug) => [`${slug}.publicLocales`, written]),
  ),
  'redirects.page': written,
  'media.consentReference': { read: '- - + + +' },
  'media.consentExpiresOn': { read: '- - + + +' },
  'settings.brandNames': { read: '- - + + +' },
  'settings.fourEyes': { read: '- - + + +' },
  'settings.unpublishOverdue': { read: '- - + + +' },
  // The rule asks for the account itself or an admin; without an account in hand, an admin.
  'users.email': { read: '- - - - +' },
  'users.roles': { create: '- - - - +', update: '- - - - +' },
  'users.clinician': { create: '- - - - +', update: '- - - - +' },
}

/** Fields Payload adds to accounts, with its own rules. */
const payloads: ReadonlySet<string> = new Set([
  'users.hash',
  'users.lockUntil',
  'users.loginAttempts',
  'users.resetPasswordExpiration',
  'users.resetPasswordRequestedAt',
  'users.resetPasswordToken',
  'users.salt',
  'users.sessions',
])

/** A field of the configuration that has a rule of its own. */
export interface RuledField {
  name: string
  field: FlattenedField
  operations: Operation[]
}

function ruledIn(fields: readonly FlattenedField[], prefix: string): RuledField[] {
  return fields.flatMap((field): RuledField[] => {
    const name = `${prefix}.${field.name}`
    const operations = (['create', 'read', 'update'] as const).filter(
      (each) => field.access?.[each],
    )
    const own = operations.length > 0 ? [{ name, field, operations }] : []
    return 'flattenedFields' in field ? [...own, ...ruledIn(field.flattenedFields, name)] : own
  })
}

/** Every field with a rule of ours, in collections and globals. */
export const ruledFields = (config: SanitizedConfig): RuledField[] =>
  [...config.collections, ...config.globals]
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ flattenedFields, slug }) => ruledIn(flattenedFields, slug))
    .filter(({ name }) => !payloads.has(name))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What `/api/access` says of a field: `true` stands for everything below it. */
function permission(body: unknown, name: string, operation: Operation): boolean {
  const [slug = '', ...path] = name.split('.')
  if (!isRecord(body)) return false
  const { collections, globals } = body
  let here: unknown
  if (isRecord(collections) && slug in collections) here = collections[slug]
  else if (isRecord(globals)) here = globals[slug]
  for (const part of path) {
    if (here === true) return true
    const fields: unknown = isRecord(here) ? here.fields : undefined
    if (fields === true) return true
    here = isRecord(fields) ? fields[part] : undefined
  }
  return here === true || (isRecord(here) && here[operation] === true)
}

/** What the interface is told that each reader may do with each field that has its own rule. */
export async function fieldPermissionCells(
  payload: Payload,
  people: People,
  api: Api = apiOf(payload.config),
): Promise<Cell[]> {
  const tokens = new Map<Reader, string | undefined>()
  for (const reader of readers) {
    const user = people[reader]
    tokens.set(reader, user ? await api.signIn(String(user.email), testPassword) : undefined)
  }
  return readers.flatMap((reader) => {
    const token = tokens.get(reader)
    return Object.entries(fieldTable).flatMap(([name, rows]) =>
      (['create', 'read', 'update'] as const).flatMap((operation): Cell[] => {
        const row = rows[operation]
        if (row === undefined) return []
        const run = async (): Promise<Outcome> => {
          const { body } = await api.rest('/access', token === undefined ? {} : { token })
          return permission(body, name, operation)
            ? { kind: 'allowed', result: true }
            : { kind: 'refused' }
        }
        return [{ where: `${operation} ${name}`, operation: name, reader, row, run }]
      }),
    )
  })
}

/** What really happens to a field that a reader sends: kept, or left out without a word. */
export async function fieldWriteCells(payload: Payload, people: People): Promise<Cell[]> {
  const api = looseApi(payload)
  const { id } = await inState(payload, 'conditions', 'published')
  const person = await directInState(payload, 'clinicians', 'published')
  const source = await api.create({
    collection: 'citations',
    overrideAccess: true,
    data: citationData(),
  })
  const review = {
    reviewedBy: person.id,
    reviewedOn: '2026-01-02T00:00:00.000Z',
    nextReviewOn: '2027-01-02T00:00:00.000Z',
  }
  const draft = { draft: true, depth: 0, showHiddenFields: true } as const
  return readers.flatMap((reader) => {
    const user = people[reader]
    const cell = (where: string, row: string, run: Cell['run']): Cell => ({
      where,
      operation: where,
      reader,
      row,
      run,
    })
    const kept = (
      attempt: Parameters<typeof writeAs>[2],
      found: (doc: unknown) => unknown,
    ): (() => Promise<Outcome>) => {
      return () =>
        writeAs(payload, user, async (as) => {
          const value = found(await attempt(as))
          return value === undefined || value === null ? undefined : value
        })
    }
    const reviewOf = (doc: unknown): unknown =>
      isRecord(doc) && isRecord(doc.review) && doc.review.reviewedOn === review.reviewedOn
        ? doc.review.reviewedOn
        : undefined
    const spanishOf = (doc: unknown): unknown =>
      isRecord(doc) && Array.isArray(doc.publicLocales) && doc.publicLocales[0] === 'es'
        ? doc.publicLocales
        : undefined
    const collection = 'conditions'
    const data = { review, _status: 'draft' }
    const locales = { publicLocales: ['es'] }
    return [
      cell(
        'writing who reviewed a new record',
        '- - - - -',
        kept(
          (as) =>
            api.create({
              ...as,
              ...draft,
              collection,
              data: { ...data, slug: unique('new'), name: 'New' },
            }),
          reviewOf,
        ),
      ),
      cell(
        'writing who reviewed a record',
        '- - - - -',
        kept((as) => api.update({ ...as, ...draft, collection, id, data }), reviewOf),
      ),
      cell(
        'writing in which languages a draft is public',
        '- - - - -',
        kept(
          (as) =>
            api.update({ ...as, ...draft, collection, id, data: { ...locales, _status: 'draft' } }),
          spanishOf,
        ),
      ),
      cell(
        'writing in which languages a source is public',
        '- - - - -',
        kept(
          (as) =>
            api.update({
              ...as,
              collection: 'citations',
              depth: 0,
              showHiddenFields: true,
              id: source.id,
              data: locales,
            }),
          spanishOf,
        ),
      ),
    ]
  })
}
