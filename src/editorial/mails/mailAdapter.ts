import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Env } from '@/env'

/** A mail server that says nothing must not hold up the jobs behind a mail. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * How Payload sends mail, its own for a forgotten password included. Without a mail server nothing
 * leaves, and nothing of a mail is written to the log.
 *
 * Payload's own adapter for nodemailer has no release that goes with our Payload's number.
 */
export function mailAdapter({ mail }: Pick<Env, 'mail'>): EmailAdapter {
  if (!mail) {
    return ({ payload }) => ({
      name: 'none',
      defaultFromAddress: '',
      defaultFromName: '',
      sendEmail: async () => payload.logger.warn('A mail was not sent: SMTP_URL is not set.'),
    })
  }
  const { from, smtpUrl } = mail
  const transport = createTransport({
    url: smtpUrl,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  })
  return () => ({
    name: 'smtp',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: (message) => transport.sendMail({ from, ...message }),
  })
}
