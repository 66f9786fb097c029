import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isAlertKey } from '@/access/safetyAlert'
import { linkedSafetyRecords } from './safetyGate'
import {
  type DocumentRef,
  isLive,
  publicLocalesOf,
  publicTypeOf,
  readStored,
  titleOf,
} from './storedDocument'

/** A live page that can't be shown because a warning is missing. */
export interface StandingAlert {
  documentType: string
  documentId: string
  title: string
  /** The records that are missing, by title. */
  missing: string[]
}

const alertSchema = z.object({
  document: z.string().transform((key): DocumentRef => {
    const [slug = '', id = ''] = key.split(':')
    return { kind: 'collection', slug, id }
  }),
})

async function whatIsMissing(req: PayloadRequest, ref: DocumentRef): Promise<StandingAlert | null> {
  const doc = await readStored(req, ref)
  const type = publicTypeOf(req.payload, ref)
  if (!isLive(type, doc)) return null
  const linked = await linkedSafetyRecords(req, ref, doc)
  const missing = linked.filter(
    (record) => !publicLocalesOf(doc).every((locale) => record.publicLocales.includes(locale)),
  )
  if (missing.length === 0) return null
  return {
    documentType: ref.slug,
    documentId: String(ref.id),
    title: titleOf(type, doc, req.locale),
    missing: [...new Set(missing.map(({ title }) => title))],
  }
}

/**
 * The pages of which a read has raised an alert and that still lack a warning. What has been mended
 * is forgotten. No access is checked here.
 */
export async function standingAlerts(req: PayloadRequest): Promise<StandingAlert[]> {
  const { kv } = req.payload
  const standing: StandingAlert[] = []
  for (const key of (await kv.keys()).filter(isAlertKey)) {
    const { data: alert } = alertSchema.safeParse(await kv.get(key))
    const found = alert ? await whatIsMissing(req, alert.document) : null
    if (found) standing.push(found)
    else await kv.delete(key)
  }
  return standing
}
