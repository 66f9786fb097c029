import type { Payload, TaskConfig } from 'payload'
import type { Words } from '@/domain/words'
import { adminUrl } from './adminUrls'
import { deliver, mailRetries, sendsMail } from './deliver'
import type { MailContent } from './mailContent'
import { activeReviewers, theAccount, together } from './recipients'

const task = 'mailRefusedPlan'

interface RefusedPlanMail {
  /** Id of the planned job: one mail about each. */
  plan: string
  kind: 'publish' | 'unpublish'
  title: string
  /** Where the form is, below the admin. */
  path: string
  reason: Words
  /** Id of the account that planned it; empty if nobody is known. */
  plannedBy: string
  /** True if what is missing is a sign-off, which reviewers give. */
  lacksSignOff: boolean
}

/**
 * Plans the mail about a planned publish that was refused, once for each plan: while the refusal is
 * not noted in the plan's job, the mail's own job still waits behind it.
 */
export async function queueRefusedPlanMail(payload: Payload, mail: RefusedPlanMail): Promise<void> {
  if (!sendsMail()) return
  const { reason, ...rest } = mail
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: task } }, { 'input.plan': { equals: mail.plan } }] },
  })
  if (totalDocs > 0) return
  await payload.jobs.queue({
    task,
    input: { ...rest, en: reason.en, es: reason.es },
    // Behind the plan itself, which was due before.
    waitUntil: new Date(),
    // The worker queues it, and nobody else can.
    overrideAccess: true,
  })
}

type Input = Omit<RefusedPlanMail, 'kind' | 'reason'> & { kind: string; en: string; es: string }

function refusedContent(payload: Payload, input: Input): MailContent {
  const { en, es, kind, path, title } = input
  const isPublish = kind === 'publish'
  return {
    subject: {
      en: `Plan it again: “${title}” was not ${isPublish ? 'published' : 'unpublished'}`,
      es: `Prográmelo de nuevo: «${title}» no se ${isPublish ? 'publicó' : 'retiró'}`,
    },
    paragraphs: [
      {
        en: `“${title}” could not be ${isPublish ? 'published' : 'unpublished'} on schedule. The page stays as it was.`,
        es: `«${title}» no se pudo ${isPublish ? 'publicar' : 'retirar'} según lo programado. La página sigue como estaba.`,
      },
      { en: `Why: ${en}`, es: `Por qué: ${es}` },
    ],
    items: [
      {
        words: { en: `Open “${title}”`, es: `Abrir «${title}»` },
        href: adminUrl(payload, path),
      },
    ],
  }
}

/** To whoever planned a publish that a rule has refused, and to reviewers if a sign-off is missing. */
export const refusedPlanMailTask: TaskConfig<{ input: Input; output: { sent: number } }> = {
  slug: task,
  retries: mailRetries,
  inputSchema: [
    { name: 'plan', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'path', type: 'text', required: true },
    { name: 'plannedBy', type: 'text', required: true },
    { name: 'lacksSignOff', type: 'checkbox', required: true },
    { name: 'en', type: 'text', required: true },
    { name: 'es', type: 'text', required: true },
  ],
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  handler: async ({ input, job, req: { payload } }) => {
    const recipients = together(
      input.plannedBy ? await theAccount(payload, input.plannedBy) : [],
      input.lacksSignOff ? await activeReviewers(payload) : [],
    )
    const content = refusedContent(payload, input)
    return { output: { sent: await deliver(payload, job, recipients, content) } }
  },
}
