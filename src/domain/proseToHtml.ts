import { z } from 'zod'

/** The Lexical nodes our editor writes. Anything else is not rendered: a closed list is the filter. */
const nodeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), format: z.number().default(0) }),
  z.object({ type: z.literal('linebreak') }),
  z.object({ type: z.literal('paragraph'), children: z.array(z.unknown()).default([]) }),
  z.object({
    type: z.literal('heading'),
    tag: z.enum(['h3', 'h4']),
    children: z.array(z.unknown()).default([]),
  }),
  z.object({
    type: z.literal('list'),
    tag: z.enum(['ul', 'ol']),
    children: z.array(z.unknown()).default([]),
  }),
  z.object({ type: z.literal('listitem'), children: z.array(z.unknown()).default([]) }),
  z.object({
    type: z.enum(['link', 'autolink']),
    fields: z.object({ url: z.string().nullish() }).optional(),
    children: z.array(z.unknown()).default([]),
  }),
])

const proseSchema = z.object({ root: z.object({ children: z.array(z.unknown()) }) })

const boldBit = 1
const italicBit = 2
const safeAddress = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function renderAll(nodes: unknown[]): string {
  return nodes.map(renderNode).join('')
}

function renderNode(raw: unknown): string {
  const parsed = nodeSchema.safeParse(raw)
  if (!parsed.success) return ''
  const node = parsed.data
  switch (node.type) {
    case 'text': {
      const bold = node.format & boldBit ? `<strong>${escapeHtml(node.text)}</strong>` : null
      const inner = bold ?? escapeHtml(node.text)
      return node.format & italicBit ? `<em>${inner}</em>` : inner
    }
    case 'linebreak':
      return '<br>'
    case 'paragraph': {
      const inner = renderAll(node.children)
      return inner && `<p>${inner}</p>`
    }
    case 'heading':
    case 'list': {
      const inner = renderAll(node.children)
      return inner && `<${node.tag}>${inner}</${node.tag}>`
    }
    case 'listitem':
      return `<li>${renderAll(node.children)}</li>`
    case 'link':
    case 'autolink': {
      const address = node.fields?.url?.trim() ?? ''
      const inner = renderAll(node.children)
      // An address that could run a script, or that is no address, leaves the words without a link.
      return safeAddress.test(address) ? `<a href="${escapeHtml(address)}">${inner}</a>` : inner
    }
  }
}

/**
 * HTML of a rich-text value: paragraphs, `h3`/`h4`, lists, emphasis, links to http(s), mail, phone
 * and own paths. Text is escaped, unknown nodes are dropped. Null for an empty or foreign value.
 */
export function proseToHtml(value: unknown): string | null {
  const parsed = proseSchema.safeParse(value)
  return parsed.success ? renderAll(parsed.data.root.children) || null : null
}
