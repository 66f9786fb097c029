import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type FindingDecision, findingDecisions } from '@/domain/checkTerms'
import { codesOf } from '@/domain/vocabulary'
import type { DocumentRef } from '../storedDocument'
import { CheckDecisions } from './CheckDecisions'

const decisionSchema = z.object({ key: z.string(), decision: z.enum(codesOf(findingDecisions)) })

/**
 * What has been decided about a document's findings, by key: for each key every kind of decision that
 * nobody has taken back. What a reviewer has waived stays waived.
 */
export async function readDecisions(
  req: PayloadRequest,
  { slug, id }: DocumentRef,
): Promise<Map<string, FindingDecision[]>> {
  const { docs } = await req.payload.db.find({
    collection: CheckDecisions.slug,
    pagination: false,
    req,
    sort: 'at',
    where: { and: [{ documentType: { equals: slug } }, { documentId: { equals: String(id) } }] },
  })
  const byKey = new Map<string, FindingDecision[]>()
  for (const doc of docs) {
    const { key, decision } = decisionSchema.parse(doc)
    const known = byKey.get(key) ?? []
    byKey.set(
      key,
      decision === 'reopened' ? known.filter((each) => each === 'waived') : [...known, decision],
    )
  }
  return byKey
}
