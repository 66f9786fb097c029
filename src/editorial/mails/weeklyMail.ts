import type { Payload, TaskConfig } from 'payload'
import type { DeskItem } from '@/domain/reviewDesk'
import { reviewKinds, reviewRisks } from '@/domain/reviewTerms'
import { deskUrl } from './adminUrls'
import { deliver, mailRetries } from './deliver'
import { findWaiting } from './findWaiting'
import type { MailContent, MailItem } from './mailContent'
import { activeReviewers } from './recipients'

/** One review that waits, as a line of a mail. */
export function waitingItem(payload: Payload, review: DeskItem): MailItem {
  const { documents, id, kind, minutes, risk } = review
  const [asked, ...companions] = documents.map(({ title }) => title)
  const title = asked ?? id
  const more = companions.length
  return {
    words: {
      en: more > 0 ? `${title} and ${more} more` : title,
      es: more > 0 ? `${title} y ${more} más` : title,
    },
    href: deskUrl(payload, id),
    note: {
      en: `${reviewRisks[risk].en} · ${reviewKinds[kind].en} · about ${minutes} min`,
      es: `${reviewRisks[risk].es} · ${reviewKinds[kind].es} · unos ${minutes} min`,
    },
  }
}

function weeklyContent(payload: Payload, waiting: readonly DeskItem[]): MailContent {
  const minutes = waiting.reduce((sum, review) => sum + review.minutes, 0)
  const count = waiting.length
  return {
    subject: {
      en: `Please review ${count} ${count === 1 ? 'text' : 'texts'}: about ${minutes} min`,
      es: `Revise ${count} ${count === 1 ? 'texto' : 'textos'}: unos ${minutes} min`,
    },
    paragraphs: [
      {
        en: 'This waits for a clinical reviewer, the most urgent first. Any reviewer can take it; what a colleague has decided meanwhile is no longer on the desk.',
        es: 'Esto espera una revisión clínica, lo más urgente primero. Puede hacerla cualquiera que revise; lo que alguien haya decidido ya no aparecerá en el escritorio.',
      },
    ],
    items: waiting.map((review) => waitingItem(payload, review)),
  }
}

/** On Monday morning, to every active reviewer: what waits. Nothing waiting, no mail. */
export const weeklyMailTask: TaskConfig<{ input: object; output: { sent: number } }> = {
  slug: 'mailWaitingReviews',
  schedule: [{ cron: '0 7 * * 1', queue: 'default' }],
  retries: mailRetries,
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  handler: async ({ job, req: { payload } }) => {
    const waiting = await findWaiting(payload)
    if (waiting.length === 0) return { output: { sent: 0 } }
    const content = weeklyContent(payload, waiting)
    return {
      output: { sent: await deliver(payload, job, await activeReviewers(payload), content) },
    }
  },
}
