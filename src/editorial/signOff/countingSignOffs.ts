import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { type Locale, locales } from '@/domain/locales'
import type { ClinicalFingerprints, ReviewedDocument } from '@/domain/reviewDesk'
import { recallsSince } from './recallGate'
import { refOf } from './reviewSubject'
import { newestOf, type StoredSignOff, signOffFor, signOffsOf } from './storedSignOff'

type Named = Pick<ReviewedDocument, 'documentId' | 'documentType'>

/** A moment in which a document went live, by the publish log. */
const entrySchema = z.object({
  at: z.coerce.date().transform((at) => at.toISOString()),
  signOff: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
})

/** The newest entry of the log with which a document was live in a language; null if it never was. */
async function lastLive(
  req: PayloadRequest,
  { documentId, documentType }: Named,
  locale: Locale,
  more: Where = {},
): Promise<z.infer<typeof entrySchema> | null> {
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    limit: 1,
    pagination: false,
    req,
    select: { at: true, signOff: true },
    sort: '-seq',
    where: {
      and: [
        { documentType: { equals: documentType } },
        { documentId: { equals: documentId } },
        { locales: { in: [locale] } },
        more,
      ],
    },
  })
  const found: unknown = docs[0]
  return found ? entrySchema.parse(found) : null
}

/**
 * When the last decision about the live text of a language was taken (ISO 8601): its sign-off, or,
 * for text that was made stricter without one, the moment it went live.
 */
async function decidedAt(
  req: PayloadRequest,
  document: Named,
  all: readonly StoredSignOff[],
  locale: Locale,
): Promise<string> {
  const last = await lastLive(req, document, locale)
  const used = all.find(
    ({ fingerprints, id }) => last?.signOff.includes(id) && fingerprints[locale],
  )
  if (!last || used) return used?.at ?? ''
  const added = await lastLive(req, document, locale, { severity: { not_equals: 'minor' } })
  return added?.at ?? ''
}

/**
 * Which sign-offs still count in a language for text that is not live. Older ones than the one it
 * was last live with do not: a later decision has replaced them. Nor do those from before caution
 * was added, whatever has become of its review: text that was made stricter must not come back as it
 * was without anybody reading it again.
 *
 * @param all every sign-off of the document, the newest first
 */
export async function countingSignOffs(
  req: PayloadRequest,
  document: Named,
  all: readonly StoredSignOff[],
  locale: Locale,
): Promise<StoredSignOff[]> {
  if (all.length === 0) return []
  const since = await decidedAt(req, document, all, locale)
  return all.filter(({ at }) => at >= since)
}

/**
 * True if there is text, and a sign-off that counts for every language that has some, newer than
 * every recall.
 */
export async function isSigned(
  req: PayloadRequest,
  text: Named & { fingerprints: ClinicalFingerprints },
): Promise<boolean> {
  const { fingerprints } = text
  const all = await signOffsOf(req, text)
  const written = locales.filter((locale) => fingerprints[locale] !== undefined)
  const found: StoredSignOff[] = []
  for (const locale of written) {
    const counting = await countingSignOffs(req, text, all, locale)
    const signOff = signOffFor(counting, fingerprints, locale)
    if (!signOff) return false
    found.push(signOff)
  }
  if (found.length === 0) return false
  return (await recallsSince(req, refOf(text), newestOf(found))).length === 0
}
