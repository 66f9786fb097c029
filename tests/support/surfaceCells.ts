import type { Api, ApiAnswer } from './callApi'
import type { Outcome } from './tryAsReader'

/** The names GraphQL has for a collection's one document and its list. */
export interface GraphqlNames {
  one: string
  many: string
}

export const graphqlNames: Readonly<Record<string, GraphqlNames>> = {
  treatments: { one: 'Treatment', many: 'Treatments' },
  conditions: { one: 'Condition', many: 'Conditions' },
  contraindications: { one: 'Contraindication', many: 'Contraindications' },
  'aftercare-steps': { one: 'AftercareStep', many: 'AftercareSteps' },
  locations: { one: 'Location', many: 'Locations' },
  'safety-notices': { one: 'SafetyNotice', many: 'SafetyNotices' },
  citations: { one: 'Citation', many: 'Citations' },
  clinicians: { one: 'Clinician', many: 'Clinicians' },
  media: { one: 'Media', many: 'allMedia' },
  redirects: { one: 'Redirect', many: 'Redirects' },
  publications: { one: 'Publication', many: 'Publications' },
  reviews: { one: 'Review', many: 'Reviews' },
  'sign-offs': { one: 'SignOff', many: 'SignOffs' },
  users: { one: 'User', many: 'Users' },
}

export interface SurfaceTarget {
  collection: string
  id: string
  /** The reader's session; none for the public. */
  token: string | undefined
  locale?: 'en' | 'es'
  versionId?: string | undefined
  isDrafted?: boolean
  isTrashed?: boolean
  change?: object
  fresh?: object
}

type Attempts = Readonly<Record<string, () => Promise<Outcome>>>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refusals = new Set([401, 403, 404, 405])

const failed = (answer: ApiAnswer): Outcome => ({
  kind: 'failed',
  why: `${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`,
})

/** `found` looks into a good answer; undefined there is a refusal too. */
async function restOutcome(
  asked: Promise<ApiAnswer>,
  found: (body: Record<string, unknown>) => unknown = (body) => body,
): Promise<Outcome> {
  const answer = await asked
  if (refusals.has(answer.status)) return { kind: 'refused' }
  if (answer.status >= 400 || !isRecord(answer.body)) return failed(answer)
  const result = found(answer.body)
  return result === undefined ? { kind: 'refused' } : { kind: 'allowed', result }
}

const firstDoc = (body: Record<string, unknown>): unknown =>
  Array.isArray(body.docs) ? body.docs[0] : undefined

const some = (body: Record<string, unknown>): unknown =>
  typeof body.totalDocs === 'number' && body.totalDocs > 0 ? body.totalDocs : undefined

/** Every operation of a collection on one document, as one reader, over REST. */
export function restAttempts(api: Api, target: SurfaceTarget): Attempts {
  const { collection, id, token, versionId, change = {}, fresh = {} } = target
  const { locale = 'en', isDrafted = false, isTrashed = false } = target
  const as = token === undefined ? {} : { token }
  // The public asks as it would; staff must say that they mean drafts and the trash.
  const staffOnly = token === undefined ? '' : `&draft=true${isTrashed ? '&trash=true' : ''}`
  const query = `?locale=${locale}&depth=2${staffOnly}`
  const writeQuery = `?depth=0${isDrafted ? '&draft=true' : ''}${isTrashed ? '&trash=true' : ''}`
  const status = isDrafted ? { _status: 'draft' } : {}
  const own = `/${collection}/${id}`
  const where = `&where[id][equals]=${id}`
  const send = (method: 'DELETE' | 'PATCH' | 'POST', path: string, body?: object) =>
    restOutcome(api.rest(path, { ...as, method, ...(body ? { body } : {}) }))
  return {
    readById: () => restOutcome(api.rest(`${own}${query}`, as)),
    readList: () => restOutcome(api.rest(`/${collection}${query}${where}`, as), firstDoc),
    count: () => restOutcome(api.rest(`/${collection}/count${query}${where}`, as), some),
    create: () => send('POST', `/${collection}${writeQuery}`, { ...fresh, ...status }),
    update: () => send('PATCH', `${own}${writeQuery}`, { ...change, ...status }),
    updateMany: () =>
      restOutcome(
        api.rest(`/${collection}${writeQuery}${where}`, {
          ...as,
          method: 'PATCH',
          body: { ...change, ...status },
        }),
        firstDoc,
      ),
    trash: () => send('PATCH', own, { deletedAt: '2026-11-01T00:00:00.000Z' }),
    restore: () => send('PATCH', `${own}?trash=true`, { deletedAt: null, ...status }),
    delete: () => send('DELETE', `${own}${writeQuery}`),
    duplicate: () => send('POST', `${own}/duplicate${writeQuery}`, {}),
    readVersions: () =>
      restOutcome(
        api.rest(
          `/${collection}/versions?depth=0&where[parent][equals]=${id}${isTrashed ? '&trash=true' : ''}`,
          as,
        ),
        firstDoc,
      ),
    readVersionById: () =>
      restOutcome(
        api.rest(`/${collection}/versions/${versionId}${isTrashed ? '?trash=true' : ''}`, as),
      ),
    restoreVersion: () => send('POST', `/${collection}/versions/${versionId}?draft=true`),
  }
}

/** As {@link restAttempts}, over GraphQL, which only reads. */
export function graphqlAttempts(api: Api, target: SurfaceTarget): Attempts {
  const { collection, id, token, versionId } = target
  const { locale = 'en', isDrafted = false, isTrashed = false } = target
  const names = graphqlNames[collection]
  if (!names) throw new Error(`GraphQL has no ${collection}.`)
  const { one, many } = names
  const isStaff = token !== undefined
  const args = [
    `locale: ${locale}`,
    isStaff && isDrafted && 'draft: true',
    isStaff && isTrashed && 'trash: true',
  ]
  const asked = args.filter(Boolean).join(', ')
  const withTrash = isTrashed ? ', trash: true' : ''
  const run = async (
    query: string,
    name: string,
    found: (value: unknown) => unknown = (value) => value ?? undefined,
  ): Promise<Outcome> => {
    const answer = await api.graphql(query, token === undefined ? {} : { token })
    const { body } = answer
    if (!isRecord(body)) return failed(answer)
    if (Array.isArray(body.errors)) {
      const [error] = body.errors
      const code = isRecord(error) && isRecord(error.extensions) ? error.extensions.statusCode : 0
      return refusals.has(Number(code)) ? { kind: 'refused' } : failed(answer)
    }
    const result = isRecord(body.data) ? found(body.data[name]) : undefined
    return result === undefined ? { kind: 'refused' } : { kind: 'allowed', result: body.data }
  }
  const inList = (value: unknown): unknown =>
    isRecord(value) && Array.isArray(value.docs) ? value.docs[0] : undefined
  const list = `where: { id: { equals: "${id}" } }, ${asked}`
  return {
    readById: () => run(`{ ${one}(id: "${id}", ${asked}) { id } }`, one),
    readList: () => run(`{ ${many}(${list}) { docs { id } } }`, many, inList),
    count: () => {
      const name = `count${many}`
      const draft = list.replace(', draft: true', '')
      return run(`{ ${name}(${draft}) { totalDocs } }`, name, (value) =>
        isRecord(value) ? some(value) : undefined,
      )
    },
    ...(isDrafted
      ? {
          readVersions: () =>
            run(
              `{ versions${many}(where: { parent: { equals: "${id}" } }${withTrash}) { docs { id } } }`,
              `versions${many}`,
              inList,
            ),
          readVersionById: () =>
            run(`{ version${one}(id: "${versionId}"${withTrash}) { id } }`, `version${one}`),
        }
      : {}),
  }
}
