import type { Field, PayloadRequest } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import type { Locale } from '@/domain/locales'
import type { PublishAction, PublishSeverity } from '@/domain/publishTerms'
import { isClinicalField } from '@/fields/clinical'
import {
  canonicalJson,
  emptyJson,
  type FrozenCopy,
  fingerprintOf,
  freeze,
  isPublicField,
} from './frozenCopy'
import { nextSeq } from './lock'
import { policyChange } from './policyChange'
import { severityOfEntry } from './recall'
import {
  type DocumentRef,
  isLive,
  isRecord,
  type PublicType,
  publicLocalesOf,
  publicTypeOf,
  type StoredDocument,
  titleOf,
} from './storedDocument'

/** A document on both sides of an operation, as the database had it and has it. */
export interface Change {
  ref: DocumentRef
  before: StoredDocument | null
  after: StoredDocument | null
}

/** What an entry says besides what the two states tell. */
export interface LogNote {
  /** Why it was taken down. */
  reason?: string
  /** The same in every entry of one take-down, which is put back as one. */
  takeDown?: string
  /** Ids of the sign-offs that make it public now. */
  signOff?: string[]
}

/** What readers could see on both sides of a change; null while the document is not live. */
type PublicSides = Readonly<Record<'is' | 'was', FrozenCopy | null>>

function publicSides(type: PublicType, { before, after }: Change): PublicSides {
  return {
    was: isLive(type, before) ? freeze(type.fields, before) : null,
    is: isLive(type, after) ? freeze(type.fields, after) : null,
  }
}

/** What happened in public, told by the two states alone; null if nothing did. */
export function actionOf(
  type: PublicType,
  change: Change,
  { is, was } = publicSides(type, change),
): PublishAction | null {
  const { after, before } = change
  if (was && is) {
    if (canonicalJson(was) === canonicalJson(is)) return null
    if (canonicalJson(was.publicLocales) === canonicalJson(is.publicLocales)) return 'update'
    const { publicLocales: _was, ...wasContent } = was
    const { publicLocales: _is, ...isContent } = is
    return canonicalJson(wasContent) === canonicalJson(isContent) ? 'languages' : 'update'
  }
  if (is) return before?.deletedAt ? 'restore' : 'publish'
  if (!was) return null
  if (!after) return 'delete'
  return after.deletedAt ? 'trash' : 'unpublish'
}

/** The clinical part of a frozen copy: what stands in marked fields, or inside them. */
export function clinicalPart(fields: Field[], copy: unknown): unknown[] {
  if (!isRecord(copy)) return []
  return fields.flatMap((field): unknown[] => {
    if (!isPublicField(field)) return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        clinicalPart(tab.fields, tabHasName(tab) ? copy[tab.name] : copy),
      )
    }
    if (!fieldAffectsData(field)) return 'fields' in field ? clinicalPart(field.fields, copy) : []
    const value = copy[field.name]
    if (isClinicalField(field)) {
      return canonicalJson(value) === emptyJson ? [] : [{ [field.name]: value }]
    }
    if (!('fields' in field)) return []
    const rows: unknown[] = Array.isArray(value) ? value : [value]
    const parts = rows.map((row) => clinicalPart(field.fields, row))
    return parts.some((part) => part.length > 0) ? [{ [field.name]: parts }] : []
  })
}

/** `clinical` if a field marked clinical differs between the two frozen copies, else `minor`. */
export function severityOf(
  fields: Field[],
  was: FrozenCopy | null,
  is: FrozenCopy | null,
): PublishSeverity {
  const parts = [was, is].map((copy) => canonicalJson(clinicalPart(fields, copy)))
  return parts[0] === parts[1] ? 'minor' : 'clinical'
}

const slugOf = (doc: StoredDocument | null): string | undefined =>
  typeof doc?.slug === 'string' ? doc.slug : undefined

/** The address a document was last live under: now, or before it was withdrawn. */
async function lastLiveSlug(
  req: PayloadRequest,
  type: PublicType,
  { ref, before }: Change,
): Promise<string | undefined> {
  if (isLive(type, before)) return slugOf(before)
  const [entry] = (
    await req.payload.db.find<StoredDocument>({
      collection: 'publications',
      req,
      limit: 1,
      pagination: false,
      select: { slug: true },
      sort: '-seq',
      where: {
        and: [{ documentType: { equals: ref.slug } }, { documentId: { equals: String(ref.id) } }],
      },
    })
  ).docs
  return slugOf(entry ?? null)
}

/** The languages in which it was live before, if they are others now. */
function localesBefore({ was }: PublicSides, { after, before }: Change): Locale[] | undefined {
  const earlier = was && before ? publicLocalesOf(before) : []
  return earlier.join() === (after ? publicLocalesOf(after) : []).join() ? undefined : earlier
}

/** The signed-in person as records keep them; "system" for a script or a job. */
export function whoAsked({ user }: PayloadRequest): { account?: string; name: string } {
  if (!user) return { name: 'system' }
  const name = 'name' in user && typeof user.name === 'string' ? user.name : undefined
  return { account: String(user.id), name: name || user.email || String(user.id) }
}

/**
 * Writes one entry of the publish log if a document changed in public.
 *
 * @returns true if it did.
 * @throws if the transaction doesn't hold the publish lock.
 */
export async function logChange(
  req: PayloadRequest,
  change: Change,
  note: LogNote = {},
): Promise<boolean> {
  const { ref, before, after } = change
  const type = publicTypeOf(req.payload, ref)
  const policy = policyChange(type.fields, before, after)
  const sides = publicSides(type, change)
  const action = actionOf(type, change, sides) ?? (policy ? 'update' : null)
  const doc = after ?? before
  if (!action || !doc) return false
  const { is, was } = sides
  const last = await lastLiveSlug(req, type, change)
  const slug = slugOf(doc)
  const byFields = severityOf(type.fields, was, is)
  const severity = await severityOfEntry(req, { action, live: is, ref }, byFields)
  // The adapter itself: the log has no door that a role or a hook could use.
  await req.payload.db.create({
    collection: 'publications',
    req,
    returning: false,
    data: {
      seq: await nextSeq(req),
      at: new Date().toISOString(),
      action,
      documentType: ref.slug,
      documentId: String(ref.id),
      title: titleOf(type, doc, undefined),
      locales: is && after ? publicLocalesOf(after) : [],
      previousLocales: localesBefore(sides, change),
      slug,
      previousSlug: last !== slug ? last : undefined,
      severity,
      by: whoAsked(req),
      ...note,
      reason: note.reason ?? policy?.en,
      signOff: is ? note.signOff : [],
      fingerprint: is ? fingerprintOf(is) : undefined,
      snapshot: is ?? undefined,
    },
  })
  return true
}
