import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Words } from '@/domain/words'
import { queueRefusedPlanMail } from '@/editorial/mails/refusedPlanMail'
import { type DocumentRef, publicTypeOf, readStored, titleOf } from '@/editorial/storedDocument'

const jobSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  input: z.object({
    type: z.enum(['publish', 'unpublish']).default('publish'),
    doc: z.object({ relationTo: z.string(), value: z.string() }).nullish(),
    global: z.string().nullish(),
    user: z.object({ value: z.string() }).nullish().catch(null),
  }),
})

/** Plans the mail about a planned publish that a rule has refused; none if its page is gone. */
export async function mailRefusedPlan(
  req: PayloadRequest,
  job: unknown,
  refusal: { reason: Words; lacksSignOff: boolean },
): Promise<void> {
  const { data: plan } = jobSchema.safeParse(job)
  if (!plan) return
  const { doc, global, type, user } = plan.input
  const ref: DocumentRef | null = doc
    ? { kind: 'collection', slug: doc.relationTo, id: doc.value }
    : global
      ? { kind: 'global', slug: global, id: global }
      : null
  const stored = ref && (await readStored(req, ref))
  if (!stored) return
  await queueRefusedPlanMail(req.payload, {
    ...refusal,
    plan: plan.id,
    kind: type,
    title: titleOf(publicTypeOf(req.payload, ref), stored, undefined),
    path: doc ? `/collections/${doc.relationTo}/${doc.value}` : `/globals/${global}`,
    plannedBy: user?.value ?? '',
  })
}
