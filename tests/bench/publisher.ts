import { createLocalReq, getPayload, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { findSigners, signOffDocument } from '@/demo/documents/signOffDocument'
import { answerParent, ownUsage } from './answerParent'

/** What is changed before a publish: a price, which nobody signs, or words that a reviewer signs. */
export const edits = ['price', 'clinical'] as const
export type Edit = (typeof edits)[number]

const questionSchema = z.object({ edit: z.enum(edits), number: z.number() })

/** A treatment of the demonstration with many links, all of them live. */
const slug = 'microneedling'

/**
 * Publishes one treatment whenever the parent asks, each time another text, and tells how long
 * that took.
 *
 * @param isSigned whether a clinical text is signed off first, which isn't measured
 */
export async function answerPublishes(config: SanitizedConfig, isSigned: boolean): Promise<void> {
  const payload = await getPayload({ config })
  const signers = await findSigners(payload)
  const { docs } = await payload.find({
    collection: 'treatments',
    where: { slug: { equals: slug } },
    depth: 0,
    // The bench looks for what it seeded.
    overrideAccess: true,
  })
  const [treatment] = docs
  if (!treatment) throw new Error(`The treatment "${slug}" is missing.`)
  const { id, summary } = treatment
  const target = { collection: 'treatments', id, depth: 0, locale: 'en' } as const

  const prepare: Record<Edit, (number: number) => Promise<{ price?: { from: number } }>> = {
    price: async (number) => ({ price: { from: number } }),
    clinical: async (number) => {
      await payload.update({
        ...target,
        data: { summary: `${summary} Mark ${number}.`, _status: 'draft' },
        draft: true,
        overrideAccess: false,
        user: signers.editor,
      })
      const document = { documentType: 'treatments', documentId: id } as const
      if (isSigned) await signOffDocument(payload, signers, document)
      return {}
    },
  }
  const publish = async ({ edit, number }: z.infer<typeof questionSchema>) => {
    const changed = await prepare[edit](number)
    const req = await createLocalReq({ user: signers.editor, locale: 'en' }, payload)
    const before = ownUsage()
    const began = performance.now()
    await payload.update({
      ...target,
      data: { ...changed, _status: 'published' },
      draft: false,
      overrideAccess: false,
      req,
    })
    const ms = performance.now() - began
    return { ms, cpuMs: (ownUsage().cpuUs - before.cpuUs) / 1_000 }
  }
  answerParent({}, (question) => publish(questionSchema.parse(question)))
}
