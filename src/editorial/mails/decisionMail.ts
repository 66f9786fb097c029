import type { PayloadRequest, TaskConfig } from 'payload'
import { type CodeOf, isCodeOf, type Vocabulary } from '@/domain/vocabulary'
import { personOf, type StoredReview } from '../signOff/storedReview'
import { deskUrl } from './adminUrls'
import { deliver, mailRetries, sendsMail } from './deliver'
import type { MailContent } from './mailContent'
import { theAccount } from './recipients'

const task = 'mailDecision'

/** What somebody hears of a review they asked for. */
const mailedDecisions = {
  approved: { en: 'Approved, you can publish', es: 'Aprobado, ya puede publicar' },
  sentBack: { en: 'Sent back, please mend', es: 'Devuelto, corríjalo' },
} as const satisfies Vocabulary

type MailedDecision = CodeOf<typeof mailedDecisions>

interface DecisionMail {
  /** Id of the review. */
  review: string
  decision: MailedDecision
  /** The document that was asked about. */
  title: string
  /** Id of the account that asked. */
  requestedBy: string
  /** Name of whoever decided. */
  by: string
  /** What they wrote; empty if nothing. */
  note: string
}

/**
 * Plans the mail about a decision as part of it: to whoever asked, if somebody else has decided. It
 * goes out if the decision commits, and only then.
 */
export async function mailDecision(
  req: PayloadRequest,
  { answers, documents, id, kind, requestedBy }: StoredReview,
  decision: MailedDecision,
): Promise<void> {
  const by = personOf(req)
  if (!sendsMail()) return
  if (kind !== 'publish' || !requestedBy || requestedBy.account === by.account) return
  const input: DecisionMail = {
    review: id,
    decision,
    title: documents[0]?.title ?? '',
    requestedBy: requestedBy.account,
    by: by.name,
    note: answers.at(-1)?.note ?? '',
  }
  // Whoever decides may do so: that has been checked, and this is part of it.
  await req.payload.jobs.queue({ task, input: { ...input }, overrideAccess: true, req })
}

function decisionContent(mail: Omit<DecisionMail, 'requestedBy'>, href: string): MailContent {
  const { by, decision, note, title } = mail
  const said = mailedDecisions[decision]
  return {
    subject: { en: `${said.en}: ${title}`, es: `${said.es}: ${title}` },
    paragraphs: [
      decision === 'approved'
        ? {
            en: `${by} has approved “${title}”. It goes live when you publish it; a change to its clinical text needs a new review.`,
            es: `${by} ha aprobado «${title}». Será público cuando lo publique; si cambia su texto clínico hará falta otra revisión.`,
          }
        : {
            en: `${by} has sent “${title}” back. Mend it and ask again; what patients read has not changed.`,
            es: `${by} ha devuelto «${title}». Corríjalo y vuelva a pedir la revisión; lo que leen los pacientes no ha cambiado.`,
          },
      ...(note ? [{ en: `Their note: ${note}`, es: `Su nota: ${note}` }] : []),
    ],
    items: [{ words: { en: 'Open the review', es: 'Abrir la revisión' }, href }],
  }
}

/** To whoever asked for a review: how it was decided. */
export const decisionMailTask: TaskConfig<{
  input: Omit<DecisionMail, 'decision'> & { decision: string }
  output: { sent: number }
}> = {
  slug: task,
  retries: mailRetries,
  inputSchema: [
    { name: 'review', type: 'text', required: true },
    { name: 'decision', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'requestedBy', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'note', type: 'textarea' },
  ],
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  handler: async ({ input, job, req: { payload } }) => {
    const { decision } = input
    if (!isCodeOf(mailedDecisions, decision)) return { output: { sent: 0 } }
    const content = decisionContent({ ...input, decision }, deskUrl(payload, input.review))
    const recipients = await theAccount(payload, input.requestedBy)
    return { output: { sent: await deliver(payload, job, recipients, content) } }
  },
}
