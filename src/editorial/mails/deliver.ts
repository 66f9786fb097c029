import type { Payload } from 'payload'
import { z } from 'zod'
import { env } from '@/env'
import type { MailContent } from './mailContent'
import type { Recipient } from './recipients'
import { renderMail } from './renderMail'

/** The part of a job that tells who has got its mail. */
const markedSchema = z.object({
  meta: z
    .object({ mailed: z.array(z.string()).catch([]) })
    .nullish()
    .catch(null),
})

/** The tasks that send mail. */
export const mailTasks = [
  'mailWaitingReviews',
  'mailRecall',
  'mailRefusedPlan',
  'mailDecision',
  'mailGoingOffline',
] as const

/** Some seventeen hours of tries: a mail server may be away for a night. */
export const mailRetries = {
  attempts: 10,
  backoff: { type: 'exponential', delay: 60_000 },
} as const

/** Whether mails are sent at all. Without a server none is planned: years later nobody wants it. */
export const sendsMail = (): boolean => env().mail !== null

/** The mail server has refused one recipient, not the mail or the connection. */
const isAboutRecipient = (error: unknown): boolean =>
  error instanceof Error && 'command' in error && error.command === 'RCPT TO'

/**
 * Sends a job's mail to each person once, however often the job runs: who has got it is noted in
 * the job itself as soon as the mail server has taken it. Only a process that ends between these
 * two sends a second copy, under the same message id. Nothing is sent without a mail server.
 *
 * @returns how many were sent now.
 * @throws what the mail server said, once everybody else has got theirs; the job is then tried again.
 */
export async function deliver(
  payload: Payload,
  job: { id: number | string },
  recipients: readonly Recipient[],
  content: MailContent,
): Promise<number> {
  const { mail, publicUrl } = env()
  if (!mail) return 0
  const jobs = payload.db.collections['payload-jobs']
  const stored = markedSchema.safeParse(await jobs?.findById(job.id).lean()).data
  const done = new Set(stored?.meta?.mailed)
  let sent = 0
  let refusal: unknown
  for (const { account, address, language, name } of recipients) {
    if (done.has(account)) continue
    try {
      await payload.sendEmail({
        to: { address, name },
        headers: { 'Auto-Submitted': 'auto-generated' },
        messageId: `<${job.id}.${account}@${new URL(publicUrl).hostname}>`,
        ...renderMail(content, language),
      })
    } catch (error) {
      if (!isAboutRecipient(error)) throw error
      refusal = error
      continue
    }
    await jobs?.updateOne({ _id: job.id }, { $addToSet: { 'meta.mailed': account } })
    sent += 1
  }
  if (refusal) throw refusal
  return sent
}
