import { z } from 'zod'
import type { FingerprintsByDocument } from '@/domain/reviewDesk'

/** Names of the fields of a review's form that an approval sends. */
export const approvalFields = {
  heldBack: 'heldBack',
  nextReviewOn: 'nextReviewOn',
  /** Followed by the finding's key. */
  waive: 'waive:',
} as const

interface Reference {
  documentType: string
  documentId: string
}

/** What `POST /api/reviews/{id}/approve` takes. */
export interface ApprovalBody {
  fingerprints: FingerprintsByDocument
  heldBack: Reference[]
  /** The day (`YYYY-MM-DD`); null for the usual one. */
  nextReviewOn: string | null
  waive: { key: string; reason: string }[]
}

const textSchema = z.string().trim().min(1)

/** `{type}:{id}`, as `documentKey` writes it. */
function toReference(value: unknown): Reference[] {
  const [documentType, documentId] = textSchema.parse(value).split(':')
  return documentType && documentId ? [{ documentType, documentId }] : []
}

/** What somebody has ticked and typed on the screen of a review. */
export function readApproval(form: FormData, fingerprints: FingerprintsByDocument): ApprovalBody {
  const { heldBack, nextReviewOn, waive } = approvalFields
  return {
    fingerprints,
    heldBack: form.getAll(heldBack).flatMap(toReference),
    nextReviewOn: textSchema.safeParse(form.get(nextReviewOn)).data ?? null,
    waive: [...form].flatMap(([name, value]) => {
      const reason = textSchema.safeParse(value).data
      return name.startsWith(waive) && reason ? [{ key: name.slice(waive.length), reason }] : []
    }),
  }
}
