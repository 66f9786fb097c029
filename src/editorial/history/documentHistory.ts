import type { Field, PayloadRequest, Where } from 'payload'
import type { Locale } from '@/domain/locales'
import { type PublishAction, type PublishSeverity, withdrawals } from '@/domain/publishTerms'
import type { Publication } from '@/payload-types'
import type { FrozenCopy } from '../frozenCopy'
import { collectionConfig, isRecord } from '../storedDocument'
import type { Change } from './change'
import { changesBetween } from './changesBetween'

/** One entry of the publish log with what it changed. */
export interface HistoryEntry {
  id: string
  seq: number
  /** ISO 8601. */
  at: string
  action: PublishAction
  severity: PublishSeverity
  documentType: string
  documentId: string
  title: string | null
  /** Null for the system: a script, or a job that nobody planned. */
  by: string | null
  /** Why it was taken down; null for everything else. */
  reason: string | null
  /** Public in these since this entry; the other two compare with what was public before it. */
  locales: Locale[]
  newLocales: Locale[]
  lostLocales: Locale[]
  slug: string | null
  /** The address before, if it was another one. */
  previousSlug: string | null
  /** True if nothing of it had been public before: its changes are the whole document. */
  isFirst: boolean
  changes: Change[]
}

/** Entries of one document, newest first. */
export interface HistoryPage {
  entries: HistoryEntry[]
  /** Ask for what is `before` this number to get the next page; null at the end. */
  older: number | null
}

/** Which document, as the log names it: the slug of its collection, or a global's slug twice. */
export interface LoggedDocument {
  documentType: string
  documentId: string
}

const entriesOnPage = 10

const copyOf = ({ snapshot }: Publication): FrozenCopy | null =>
  isRecord(snapshot) ? snapshot : null

const of = ({ documentType, documentId }: LoggedDocument): Where[] => [
  { documentType: { equals: documentType } },
  { documentId: { equals: documentId } },
]

/** The newest entries that match, as far as the signed-in person may read them. */
async function newest(req: PayloadRequest, where: Where[], limit: number): Promise<Publication[]> {
  const found = await req.payload.find({
    collection: 'publications',
    depth: 0,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-seq',
    where: { and: where },
  })
  return found.docs
}

/** The entry with what was public of the same document before this one. */
async function previousCopy(req: PayloadRequest, entry: Publication): Promise<Publication | null> {
  const earlier: Where = { seq: { less_than: entry.seq } }
  const shows: Where = { action: { not_in: withdrawals } }
  const [found] = await newest(req, [...of(entry), earlier, shows], 1)
  return found ?? null
}

/** Fields of a collection or global as they are now; none if there is no such type any more. */
function fieldsOf({ payload }: PayloadRequest, type: string): Field[] {
  const config =
    collectionConfig(payload, type) ?? payload.globals.config.find(({ slug }) => slug === type)
  return config?.fields ?? []
}

/** @param previous the entry with what was public before; null if nothing was */
function describe(
  req: PayloadRequest,
  entry: Publication,
  previous: Publication | null,
): HistoryEntry {
  const [was, is] = [previous && copyOf(previous), copyOf(entry)]
  const wasIn = previous?.locales ?? []
  const isIn = entry.locales ?? []
  return {
    id: entry.id,
    seq: entry.seq,
    at: entry.at,
    action: entry.action,
    severity: entry.severity,
    documentType: entry.documentType,
    documentId: entry.documentId,
    title: entry.title ?? null,
    by: entry.by.account ? entry.by.name : null,
    reason: entry.reason ?? null,
    locales: isIn,
    newLocales: isIn.filter((locale) => !wasIn.includes(locale)),
    lostLocales: wasIn.filter((locale) => !isIn.includes(locale)),
    slug: entry.slug ?? null,
    previousSlug: entry.previousSlug ?? null,
    isFirst: previous === null,
    // What was withdrawn has no copy: it didn't change, it went.
    changes: is ? changesBetween(fieldsOf(req, entry.documentType), was, is) : [],
  }
}

/**
 * What the publish log says of one document, newest first, a page at a time. For whoever may read
 * the log; everybody else gets Payload's `Forbidden`.
 *
 * @param before only entries below this number; left out for the newest
 */
export async function findDocumentHistory(
  req: PayloadRequest,
  document: LoggedDocument,
  before?: number,
): Promise<HistoryPage> {
  const earlier: Where[] = before === undefined ? [] : [{ seq: { less_than: before } }]
  const found = await newest(req, [...of(document), ...earlier], entriesOnPage + 1)
  const hasMore = found.length > entriesOnPage
  const last = found.at(-1)
  const beyond = hasMore && last && !copyOf(last) ? await previousCopy(req, last) : null
  const entries = found
    .slice(0, entriesOnPage)
    .map((entry, index) => describe(req, entry, found.slice(index + 1).find(copyOf) ?? beyond))
  return { entries, older: hasMore ? (entries.at(-1)?.seq ?? null) : null }
}

/** One entry of the log by its id, or null; for whoever may read it, as above. */
export async function findHistoryEntry(
  req: PayloadRequest,
  id: string,
): Promise<HistoryEntry | null> {
  const [entry] = await newest(req, [{ id: { equals: id } }], 1)
  return entry ? describe(req, entry, await previousCopy(req, entry)) : null
}

/** What the log says last of a document, without its changes; null if it was never public. */
export async function findNewestEntry(
  req: PayloadRequest,
  document: LoggedDocument,
): Promise<Pick<HistoryEntry, 'documentId' | 'documentType' | 'title'> | null> {
  const [entry] = await newest(req, of(document), 1)
  return entry ? { ...document, title: entry.title ?? null } : null
}
