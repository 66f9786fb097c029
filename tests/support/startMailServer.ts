import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as the server took it. */
export interface ReceivedMail {
  /** Whom the envelope names. */
  to: string
  from: string
  subject: string
  text: string
  html: string
  messageId: string
}

/** A real mail server on this machine, which keeps what it gets. */
export interface MailServer {
  /** For SMTP_URL. */
  url: string
  /** What it has accepted, in order. */
  mails: ReceivedMail[]
  /** How often somebody began to hand over a mail. */
  attempts(): number
  /** What the server says instead of taking the next mails; undefined lets them in again. */
  refuse: ((recipient: string) => 'mail' | 'recipient' | undefined) | undefined
  /** Hears of each mail that is accepted, before the client does. */
  afterMail: (() => void) | undefined
  /** Holds mails back until this is ended, and loses them if it is rejected. */
  hold: Promise<void> | undefined
  stop(): Promise<void>
}

const smtpError = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode })

/** Starts it on 127.0.0.1, on a port of its own. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  let attempts = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => {
      attempts += 1
      done(
        running.refuse?.(address) === 'recipient' ? smtpError(550, 'No such mailbox') : undefined,
      )
    },
    onData: (stream, { envelope }, done) => {
      const take = async () => {
        const mail = await PostalMime.parse(await buffer(stream))
        await running.hold
        const [recipient] = envelope.rcptTo
        const to = recipient?.address ?? ''
        if (running.refuse?.(to) === 'mail') throw smtpError(451, 'Try again later')
        const { from, html = '', messageId = '', subject = '', text = '' } = mail
        mails.push({ to, from: from?.address ?? '', subject, text, html, messageId })
        running.afterMail?.()
      }
      take().then(() => done(), done)
    },
  })
  // A client that is killed in the middle is what some tests are about.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const running: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    attempts: () => attempts,
    refuse: undefined,
    afterMail: undefined,
    hold: undefined,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
  return running
}
