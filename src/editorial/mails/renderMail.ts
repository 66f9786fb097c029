import type { Locale } from '@/domain/locales'
import type { MailContent } from './mailContent'

/** A mail in one language, as plain text and as simple HTML that says the same. */
export interface RenderedMail {
  subject: string
  text: string
  html: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (each) => entities[each] ?? '')

/** Puts a mail into one language. Whatever stands in titles of documents stays text. */
export function renderMail(content: MailContent, language: Locale): RenderedMail {
  const paragraphs = content.paragraphs.map((words) => words[language])
  const items = content.items.map(({ href, note, words }) => ({
    href,
    text: words[language],
    note: note?.[language],
  }))
  const text = [
    ...paragraphs,
    ...items.map(({ href, note, text }) => [text, note, href].filter(Boolean).join('\n')),
  ].join('\n\n')
  const list = items
    .map(
      ({ href, note, text }) =>
        `<li><a href="${escaped(href)}">${escaped(text)}</a>${note ? `<br>${escaped(note)}` : ''}</li>`,
    )
    .join('\n')
  const html = [
    `<!doctype html>\n<html lang="${language}"><body>`,
    ...paragraphs.map((each) => `<p>${escaped(each)}</p>`),
    ...(items.length > 0 ? [`<ul>\n${list}\n</ul>`] : []),
    '</body></html>',
  ].join('\n')
  return { subject: content.subject[language].replaceAll(/\s+/g, ' '), text: `${text}\n`, html }
}
