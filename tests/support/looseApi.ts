import type { Payload, PayloadRequest } from 'payload'

/** One document, whatever its collection. */
export interface LooseDocument {
  [field: string]: unknown
  id: string
}

interface LooseOptions {
  collection?: string
  slug?: string
  data?: object
  depth?: number
  draft?: boolean
  file?: object
  id?: string
  limit?: number
  locale?: string
  overrideAccess: boolean
  pagination?: boolean
  req?: Partial<PayloadRequest>
  select?: object
  showHiddenFields?: boolean
  sort?: string
  trash?: boolean
  user?: object | null
  where?: object
}

/** Payload's Local API for tests that go through many collections in one loop. */
export interface LooseApi {
  count(options: LooseOptions): Promise<{ totalDocs: number }>
  create(options: LooseOptions): Promise<LooseDocument>
  delete(options: LooseOptions): Promise<unknown>
  duplicate(options: LooseOptions): Promise<LooseDocument>
  find(options: LooseOptions): Promise<{ docs: LooseDocument[]; totalDocs: number }>
  findByID(options: LooseOptions): Promise<LooseDocument>
  findGlobal(options: LooseOptions): Promise<Record<string, unknown>>
  findGlobalVersionByID(options: LooseOptions): Promise<LooseDocument>
  findGlobalVersions(options: LooseOptions): Promise<{ docs: LooseDocument[] }>
  findVersionByID(options: LooseOptions): Promise<LooseDocument>
  findVersions(options: LooseOptions): Promise<{ docs: LooseDocument[] }>
  restoreGlobalVersion(options: LooseOptions): Promise<unknown>
  restoreVersion(options: LooseOptions): Promise<unknown>
  unlock(options: LooseOptions): Promise<unknown>
  update(options: LooseOptions): Promise<LooseDocument>
  updateGlobal(options: LooseOptions): Promise<Record<string, unknown>>
}

const isLooseApi = (value: unknown): value is LooseApi =>
  typeof value === 'object' && value !== null && 'restoreGlobalVersion' in value

/** The Local API with one type for all collections. */
export function looseApi(payload: Payload): LooseApi {
  const api: unknown = payload
  if (!isLooseApi(api)) throw new Error('This is no Local API.')
  return api
}
