import { type Block, type Inline, type ProseList, readProse } from './prose'

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text': {
      const text = escapeHtml(inline.text)
      const strong = inline.isBold ? `<strong>${text}</strong>` : text
      return inline.isItalic ? `<em>${strong}</em>` : strong
    }
    case 'break':
      return '<br>'
    case 'link':
      return `<a href="${escapeHtml(inline.address)}">${renderWords(inline.words)}</a>`
  }
}

function renderWords(words: Inline[]): string {
  return words.map(renderInline).join('')
}

function renderList({ isOrdered, items }: ProseList): string {
  const tag = isOrdered ? 'ol' : 'ul'
  const lines = items.map(
    ({ words, lists }) => `<li>${renderWords(words)}${lists.map(renderList).join('')}</li>`,
  )
  return `<${tag}>${lines.join('')}</${tag}>`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderWords(block.words)}</p>`
    case 'heading':
      return `<h${block.level}>${renderWords(block.words)}</h${block.level}>`
    case 'list':
      return renderList(block)
  }
}

/**
 * HTML of a rich-text value: paragraphs, `h3`/`h4`, lists, emphasis, links to http(s), mail, phone
 * and own paths. Text is escaped, unknown nodes are dropped. Null for an empty or foreign value.
 */
export function proseToHtml(value: unknown): string | null {
  return readProse(value).map(renderBlock).join('') || null
}
