import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Words } from '@/domain/words'
import { refusalOf } from '@/editorial/plannedRefusal'
import { isCollection, isGlobal, publicTypeOf, titleOf } from '@/editorial/storedDocument'

/** A planned publish or unpublish that did not happen, and is still to be looked at. */
export interface RefusedPlan {
  /** The job's id. */
  id: string
  kind: 'publish' | 'unpublish'
  /** What the document is called, and where its form is, below the admin. */
  title: string
  path: string
  /** When it was refused, ISO 8601. */
  at: string
  /** Null if it failed for a reason that only the server's log can tell. */
  reason: Words | null
}

const jobSchema = z.object({
  id: z.string(),
  updatedAt: z.string(),
  hasError: z.boolean().nullish(),
  error: z.unknown().optional(),
  input: z.object({
    type: z.enum(['publish', 'unpublish']).default('publish'),
    doc: z.object({ relationTo: z.string(), value: z.string() }).nullish(),
    global: z.string().nullish(),
  }),
})
type PlanJob = z.infer<typeof jobSchema>

const dayMs = 24 * 60 * 60 * 1000
const daysShown = 30
/** As many as the overview can hold; mending one brings up the next. */
const mostShown = 5

/**
 * Planned publishes that were refused or failed in the last 30 days, newest first, at most five: until
 * the document is planned again, or goes live or offline in another way.
 */
export async function findRefusedPlans(
  req: PayloadRequest,
  now = new Date(),
): Promise<RefusedPlan[]> {
  const found = await req.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    // Nobody may read jobs; what leaves here is about documents their reader may see.
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-createdAt',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { updatedAt: { greater_than: new Date(now.getTime() - daysShown * dayMs).toISOString() } },
      ],
    },
  })
  const plans: RefusedPlan[] = []
  const seen = new Set<string>()
  for (const doc of found.docs) {
    const { data: job } = jobSchema.safeParse(doc)
    const key = job && JSON.stringify([job.input.doc, job.input.global])
    // Only the newest plan for a document counts.
    if (!job || !key || seen.has(key)) continue
    seen.add(key)
    if (!job.hasError || (await isOvertaken(req, job))) continue
    const target = await targetOf(req, job)
    if (!target) continue
    const { error, id, input, updatedAt } = job
    plans.push({ id, kind: input.type, ...target, at: updatedAt, reason: refusalOf(error) })
    if (plans.length === mostShown) break
  }
  return plans
}

/** Whether the document has gone live or offline since. */
async function isOvertaken(req: PayloadRequest, { input, updatedAt }: PlanJob): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'publications',
    overrideAccess: false,
    req,
    where: {
      and: [
        { documentType: { equals: input.doc?.relationTo ?? input.global } },
        { documentId: { equals: input.doc?.value ?? input.global } },
        { at: { greater_than: updatedAt } },
      ],
    },
  })
  return totalDocs > 0
}

async function targetOf(
  req: PayloadRequest,
  { input: { doc, global } }: PlanJob,
): Promise<Pick<RefusedPlan, 'path' | 'title'> | null> {
  const { payload } = req
  if (global && isGlobal(payload, global)) {
    const label = payload.globals.config.find(({ slug }) => slug === global)?.label
    return { path: `/globals/${global}`, title: label ? getTranslation(label, req.i18n) : global }
  }
  if (!doc || !isCollection(payload, doc.relationTo)) return null
  const { relationTo: collection, value: id } = doc
  const newest = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
  })
  if (!newest) return null
  const type = publicTypeOf(payload, { kind: 'collection', slug: collection, id })
  return {
    path: `/collections/${collection}/${id}`,
    title: titleOf(type, { ...newest, id }, req.locale),
  }
}
