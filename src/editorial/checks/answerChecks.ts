import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'
import type { ChecksAnswer, DecidedFinding } from '@/domain/checkTerms'
import { isLocale } from '@/domain/locales'
import { answerWith, readBody } from '../staffEndpoint'
import { type DocumentRef, readNewest } from '../storedDocument'
import { decisionOf, isHidden, readDecisions } from './decisions'
import { checkStored } from './gate'
import { incomplete } from './incomplete'

const routeSchema = z.object({ collection: z.string(), id: z.string() })
const bodySchema = z.object({
  locale: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
})

/**
 * Checks one language of a document: the form's unsaved data, else its newest draft. A language
 * without rules is named as not checked, which is not the same as nothing found.
 *
 * @throws {NotFound} if there is neither data nor a document.
 */
export async function answerChecks(
  req: PayloadRequest,
  ref: DocumentRef,
  { locale, data }: z.infer<typeof bodySchema>,
): Promise<ChecksAnswer> {
  const doc = data ?? (await readNewest(req, ref))
  if (!doc) throw new NotFound(req.t)
  if (!isLocale(locale)) {
    return { findings: [], hidden: 0, languages: [{ locale, isChecked: false }] }
  }
  const decisions = await readDecisions(req, ref)
  const findings = (await checkStored(req, ref, doc, locale)).map(
    (finding): DecidedFinding => ({ ...finding, decision: decisionOf(decisions.get(finding.key)) }),
  )
  const shown = findings.filter((finding) => !isHidden(finding))
  return {
    findings: shown,
    hidden: findings.length - shown.length,
    languages: [{ locale, isChecked: true }],
  }
}

async function answer(req: PayloadRequest, ref: DocumentRef): Promise<Response> {
  if (!isStaff(req.user)) throw new NotFound(req.t)
  const body = await readBody(req, bodySchema, incomplete)
  return answerWith(req, await answerChecks(req, ref, body))
}

/** `POST /api/{collection}/{id}/checks` {locale, data?}, for signed-in staff. */
export const collectionChecks: Endpoint = {
  method: 'post',
  path: '/:id/checks',
  handler: (req) => {
    const { collection: slug, id } = routeSchema.parse(req.routeParams)
    return answer(req, { kind: 'collection', slug, id })
  },
}

/** The same for one global: `POST /api/globals/{slug}/checks`. */
export const globalChecks = (slug: string): Endpoint => ({
  method: 'post',
  path: '/checks',
  handler: (req) => answer(req, { kind: 'global', slug, id: slug }),
})
