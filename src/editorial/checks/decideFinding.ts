import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isClinicalReviewer, isStaff } from '@/access/roles'
import { type Finding, type FindingDecision, findingDecisions } from '@/domain/checkTerms'
import { locales } from '@/domain/locales'
import { codesOf } from '@/domain/vocabulary'
import { say, type Words } from '@/domain/words'
import { whoAsked } from '../publishLog'
import { answerWith, readBody } from '../staffEndpoint'
import {
  type DocumentRef,
  publicTypeOf,
  readNewest,
  type StoredDocument,
  titleOf,
} from '../storedDocument'
import { CheckDecisions } from './CheckDecisions'
import { checkStored } from './gate'
import { incomplete } from './incomplete'

const routeSchema = z.object({ collection: z.string(), id: z.string() })
const bodySchema = z.object({
  key: z.string(),
  locale: z.enum(locales),
  decision: z.enum(codesOf(findingDecisions)),
  reason: z.string().trim().max(2000).optional(),
})

/** Why a decision may not be taken; null if it may. */
function objection(
  req: PayloadRequest,
  { level }: Finding,
  decision: FindingDecision,
  reason: string | undefined,
): { status: number; words: Words } | null {
  if (decision === 'waived' && !isClinicalReviewer(req.user)) {
    return {
      status: 403,
      words: {
        en: 'Only a clinical reviewer can waive this. Ask the reviewer, or mend the words.',
        es: 'Solo quien hace la revisión clínica puede eximirlo. Consulte a la revisión o corrija el texto.',
      },
    }
  }
  if (decision === 'dismissed' && level === 'block') {
    return {
      status: 400,
      words: {
        en: 'This must be mended before publishing, so it can’t be dismissed. Mend the words, or ask the reviewer.',
        es: 'Hay que corregirlo antes de publicar, así que no se puede descartar. Corrija el texto o consulte a la revisión.',
      },
    }
  }
  if ((decision === 'waived' || decision === 'dismissed') && !reason) {
    return {
      status: 400,
      words: { en: 'Give a reason. It is kept.', es: 'Indique un motivo. Queda guardado.' },
    }
  }
  return null
}

interface ToKeep {
  ref: DocumentRef
  /** Where the finding was found. */
  doc: StoredDocument
  finding: Finding
  decision: FindingDecision
  reason: string | undefined
}

/** Writes one decision, for good. No right is checked here. */
export async function keepDecision(
  req: PayloadRequest,
  { decision, doc, finding, reason, ref }: ToKeep,
): Promise<void> {
  await req.payload.create({
    collection: CheckDecisions.slug,
    // Nobody may write decisions by an API; whoever calls has asked who may take this one.
    overrideAccess: true,
    depth: 0,
    req,
    data: {
      decision,
      rule: finding.rule,
      words: finding.words,
      path: finding.path,
      locale: finding.locale,
      reason,
      by: whoAsked(req),
      at: new Date().toISOString(),
      documentType: ref.slug,
      documentId: String(ref.id),
      title: titleOf(publicTypeOf(req.payload, ref), doc, finding.locale),
      key: finding.key,
    },
  })
}

/**
 * Keeps what somebody has decided about a finding of the newest draft.
 *
 * @throws {APIError} 403 or 400 that says what to do, 409 if the words have changed meanwhile.
 */
export async function decideFinding(
  req: PayloadRequest,
  ref: DocumentRef,
  { key, locale, decision, reason }: z.infer<typeof bodySchema>,
): Promise<void> {
  const doc = await readNewest(req, ref)
  if (!doc) throw new NotFound(req.t)
  const finding = (await checkStored(req, ref, doc, locale)).find((each) => each.key === key)
  if (!finding) {
    throw new APIError(
      say(req, {
        en: 'These words are no longer in the saved draft. Save it, and look at the findings again.',
        es: 'Estas palabras ya no están en el borrador guardado. Guárdelo y vuelva a mirar los hallazgos.',
      }),
      409,
    )
  }
  const refused = objection(req, finding, decision, reason)
  if (refused) throw new APIError(say(req, refused.words), refused.status)
  await keepDecision(req, { ref, doc, finding, decision, reason })
}

/** `POST /api/{collection}/{id}/findings` {key, locale, decision, reason?}, for signed-in staff. */
export const collectionFindings: Endpoint = {
  method: 'post',
  path: '/:id/findings',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new NotFound(req.t)
    const { collection: slug, id } = routeSchema.parse(req.routeParams)
    const body = await readBody(req, bodySchema, incomplete)
    await decideFinding(req, { kind: 'collection', slug, id }, body)
    return answerWith(req, {})
  },
}
