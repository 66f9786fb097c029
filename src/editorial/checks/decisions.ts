import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type DecidedFinding, type FindingDecision, findingDecisions } from '@/domain/checkTerms'
import { codesOf } from '@/domain/vocabulary'
import type { DocumentRef } from '../storedDocument'
import { CheckDecisions } from './CheckDecisions'

const decisionSchema = z.object({
  key: z.string(),
  decision: z.enum(codesOf(findingDecisions)),
  reason: z.string().nullish(),
})

/** What somebody decided about a finding, or asked. */
export interface KeptDecision {
  decision: FindingDecision
  reason: string | null
}

/**
 * What has been decided about a document's findings, by key: for each key all, the oldest first, that
 * nobody has taken back. What a reviewer has waived stays waived.
 */
export async function readDecisions(
  req: PayloadRequest,
  { slug, id }: DocumentRef,
): Promise<Map<string, KeptDecision[]>> {
  const { docs } = await req.payload.db.find({
    collection: CheckDecisions.slug,
    pagination: false,
    req,
    sort: 'at',
    where: { and: [{ documentType: { equals: slug } }, { documentId: { equals: String(id) } }] },
  })
  const byKey = new Map<string, KeptDecision[]>()
  for (const doc of docs) {
    const { key, decision, reason = null } = decisionSchema.parse(doc)
    const known = byKey.get(key) ?? []
    const kept = decision === 'reopened' ? known.filter((each) => each.decision === 'waived') : null
    byKey.set(key, kept ?? [...known, { decision, reason }])
  }
  return byKey
}

/** Whether a reviewer has let a finding pass. */
export const isWaived = (decisions: readonly KeptDecision[] = []): boolean =>
  decisions.some(({ decision }) => decision === 'waived')

/** A decision that settles a finding speaks louder than a later question. */
export const decisionOf = (decisions: readonly KeptDecision[] = []): FindingDecision | null =>
  decisions.findLast(({ decision }) => decision !== 'asked')?.decision ??
  decisions.at(-1)?.decision ??
  null

/** A warning or a hint that somebody has dealt with. A block stays in sight until it is mended or waived. */
export const isHidden = ({ decision, level }: DecidedFinding): boolean =>
  decision === 'waived' ||
  (level !== 'block' && (decision === 'dismissed' || decision === 'false-alarm'))
