import type { PayloadRequest, TaskConfig } from 'payload'
import { z } from 'zod'
import { startOfDay } from '@/domain/calendarDays'
import type { Locale } from '@/domain/locales'
import { overdueGraceDays, overdueNoticeDays, unpublishableByDate } from '@/domain/reviewWindows'
import { codesOf } from '@/domain/vocabulary'
import { findOverdue, type OverduePage } from '../overdue/findOverdue'
import { adminUrl } from './adminUrls'
import { deliver, mailRetries, sendsMail } from './deliver'
import type { MailContent } from './mailContent'
import { activeReviewers, admins, together } from './recipients'

const task = 'mailGoingOffline'

const inputSchema = z.object({
  pages: z.array(z.object({ type: z.enum(codesOf(unpublishableByDate)), id: z.string() })),
})

/** Plans the mail about pages that go offline in a week or more, in the request's transaction. */
export async function queueGoingOfflineMail(
  req: PayloadRequest,
  pages: readonly OverduePage[],
): Promise<void> {
  if (!sendsMail()) return
  const input = { pages: pages.map(({ id, type }) => ({ id, type })) }
  // The worker queues it, and nobody else can.
  await req.payload.jobs.queue({ task, input, overrideAccess: true, req })
}

const dayIn = (language: Locale, day: Date): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day)

function contentOf(pages: readonly (OverduePage & { href: string })[], now: Date): MailContent {
  const count = pages.length
  return {
    subject: {
      en: `Review ${count} ${count === 1 ? 'page' : 'pages'}, or patients can’t read ${count === 1 ? 'it' : 'them'} soon`,
      es: `Revise ${count} ${count === 1 ? 'página' : 'páginas'}, o pronto no se ${count === 1 ? 'podrá leer' : 'podrán leer'}`,
    },
    paragraphs: [
      {
        en: 'The review of these pages is long overdue, and Settings say that such pages are taken offline. A review keeps them where they are.',
        es: 'La revisión de estas páginas lleva mucho vencida, y los ajustes dicen que esas páginas se retiran. Si se revisan, se quedan donde están.',
      },
    ],
    items: pages.map(({ daysOverdue, href, nextReviewOn, title }) => {
      const due = new Date(nextReviewOn)
      const left = Math.max(overdueNoticeDays, overdueGraceDays + 1 - daysOverdue)
      const offline = startOfDay(now, left)
      return {
        words: { en: title, es: title },
        href,
        note: {
          en: `Due ${dayIn('en', due)}, goes offline on ${dayIn('en', offline)}`,
          es: `Tocaba el ${dayIn('es', due)}, se retira el ${dayIn('es', offline)}`,
        },
      }
    }),
  }
}

/** To reviewers and admins, a week before: pages that a date takes offline. */
export const goingOfflineMailTask: TaskConfig<{
  input: z.infer<typeof inputSchema>
  output: { sent: number }
}> = {
  slug: task,
  retries: mailRetries,
  inputSchema: [{ name: 'pages', type: 'json', required: true }],
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  handler: async ({ input, job, req: { payload } }) => {
    const now = new Date()
    const { pages: named } = inputSchema.parse(input)
    const found = await Promise.all(
      codesOf(unpublishableByDate).map((type) => {
        const ids = named.filter((page) => page.type === type).map(({ id }) => id)
        return findOverdue({ payload }, type, { days: 0, ids, now })
      }),
    )
    const pages = found.flat().map((page) => ({
      ...page,
      href: adminUrl(payload, `/collections/${page.type}/${page.id}`),
    }))
    if (pages.length === 0) return { output: { sent: 0 } }
    const recipients = together(await activeReviewers(payload), await admins(payload))
    return { output: { sent: await deliver(payload, job, recipients, contentOf(pages, now)) } }
  },
}
