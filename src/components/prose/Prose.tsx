/**
 * HTML of our own closed renderer (`domain/proseToHtml`), which escapes text and drops every node it
 * does not know. Nothing while an editor has written nothing.
 */
export function Prose({ html }: { html: string }) {
  return html === '' ? null : <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
