import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import type { Words } from '@/domain/words'
import type { SafetyNotice } from '@/payload-types'
import { adminUrl } from './adminUrls'
import { deliver, mailRetries, sendsMail } from './deliver'
import { findWaiting } from './findWaiting'
import type { MailContent } from './mailContent'
import { activeReviewers } from './recipients'
import { waitingItem } from './weeklyMail'

const task = 'mailRecall'

/**
 * Plans the mail about a recall as part of the publish that brings it: it goes out if that commits,
 * and only then.
 */
export async function queueRecallMail(req: PayloadRequest, notice: string): Promise<void> {
  if (!sendsMail()) return
  // A publish is no queueing by hand: its own rules have been passed.
  await req.payload.jobs.queue({ task, input: { notice }, overrideAccess: true, req })
}

async function readNotice(payload: Payload, id: string, locale: 'en' | 'es') {
  return payload.findByID({
    collection: 'safety-notices',
    id,
    depth: 1,
    disableErrors: true,
    locale,
    // Nobody asks for this; what is sent is public.
    overrideAccess: true,
    populate: { treatments: { name: true } },
    select: { _status: true, issuer: true, title: true, treatments: true },
  })
}

const namesOf = (notice: Pick<SafetyNotice, 'treatments'> | null): string[] =>
  (notice?.treatments ?? []).flatMap((treatment) =>
    typeof treatment === 'object' && treatment.name ? [treatment.name] : [],
  )

/** What the mail says; null if the notice is no longer live. */
async function recallContent(payload: Payload, id: string): Promise<MailContent | null> {
  const [en, es] = await Promise.all([readNotice(payload, id, 'en'), readNotice(payload, id, 'es')])
  if (en?._status !== 'published') return null
  const title: Words = { en: en.title || es?.title || '', es: es?.title || en.title }
  const names: Words = { en: namesOf(en).join(', '), es: namesOf(es).join(', ') }
  const reviews = (await findWaiting(payload)).filter(({ because, documents }) =>
    [...documents, ...because].some(({ documentId }) => documentId === id),
  )
  return {
    subject: {
      en: `Recall, please look at once: ${title.en}`,
      es: `Retirada, mírela enseguida: ${title.es}`,
    },
    paragraphs: [
      {
        en: `A recall notice is live: “${title.en}”, issued by ${en.issuer}. It stands at the top of these pages: ${names.en}.`,
        es: `Se ha publicado un aviso de retirada: «${title.es}», emitido por ${en.issuer}. Aparece al principio de estas páginas: ${names.es}.`,
      },
      {
        en: 'Read each page again, or take it down.',
        es: 'Vuelva a leer cada página, o retírela.',
      },
    ],
    items:
      reviews.length > 0
        ? reviews.map((review) => waitingItem(payload, review))
        : [{ words: title, href: adminUrl(payload, `/collections/safety-notices/${id}`) }],
  }
}

/** At once, to every active reviewer: a recall has gone live. */
export const recallMailTask: TaskConfig<{ input: { notice: string }; output: { sent: number } }> = {
  slug: task,
  retries: mailRetries,
  inputSchema: [{ name: 'notice', type: 'text', required: true }],
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  handler: async ({ input, job, req: { payload } }) => {
    const content = await recallContent(payload, input.notice)
    if (!content) return { output: { sent: 0 } }
    return {
      output: { sent: await deliver(payload, job, await activeReviewers(payload), content) },
    }
  },
}
