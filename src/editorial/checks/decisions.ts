import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type FindingDecision, findingDecisions } from '@/domain/checkTerms'
import { codesOf } from '@/domain/vocabulary'
import type { DocumentRef } from '../storedDocument'
import { CheckDecisions } from './CheckDecisions'

const decisionSchema = z.object({
  key: z.string(),
  decision: z.enum(codesOf(findingDecisions)),
  reason: z.string().nullish(),
})
type Decided = z.infer<typeof decisionSchema>

/**
 * What people have decided about a document's findings and nobody has taken back, by key, the oldest
 * first. What a reviewer has waived stays waived.
 */
async function decidedAbout(
  req: PayloadRequest,
  { slug, id }: DocumentRef,
): Promise<Map<string, Decided[]>> {
  const { docs } = await req.payload.db.find({
    collection: CheckDecisions.slug,
    pagination: false,
    req,
    sort: 'at',
    where: { and: [{ documentType: { equals: slug } }, { documentId: { equals: String(id) } }] },
  })
  const byKey = new Map<string, Decided[]>()
  for (const doc of docs) {
    const decided = decisionSchema.parse(doc)
    const known = byKey.get(decided.key) ?? []
    byKey.set(
      decided.key,
      decided.decision === 'reopened'
        ? known.filter(({ decision }) => decision === 'waived')
        : [...known, decided],
    )
  }
  return byKey
}

/** What has been decided about a document's findings, by key: for each key every kind of decision. */
export async function readDecisions(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<Map<string, FindingDecision[]>> {
  const decided = await decidedAbout(req, ref)
  return new Map([...decided].map(([key, list]) => [key, list.map(({ decision }) => decision)]))
}

/** What the reviewer has been asked about a document's findings, by key: the newest question. */
export async function readQuestions(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<Map<string, string>> {
  const questions = new Map<string, string>()
  for (const [key, list] of await decidedAbout(req, ref)) {
    const asked = list.findLast(({ decision }) => decision === 'asked')
    if (asked?.reason) questions.set(key, asked.reason)
  }
  return questions
}
