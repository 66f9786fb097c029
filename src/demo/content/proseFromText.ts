/** A Lexical node as Payload's editor stores it. */
interface ProseNode {
  type: string
  version: number
  [property: string]: unknown
}

/** A rich-text value as Payload's editor stores it. */
export interface Prose {
  root: {
    type: 'root'
    children: ProseNode[]
    direction: 'ltr'
    format: ''
    indent: 0
    version: 1
  }
  [property: string]: unknown
}

const boldBit = 1
const italicBit = 2
const inlinePattern = /\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\((.+?)\)/g
const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const textNode = (text: string, format = 0): ProseNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

function inlineNodes(text: string): ProseNode[] {
  const nodes: ProseNode[] = []
  let end = 0
  for (const match of text.matchAll(inlinePattern)) {
    const [whole, bold, italic, label, url] = match
    if (match.index > end) nodes.push(textNode(text.slice(end, match.index)))
    if (bold) nodes.push(textNode(bold, boldBit))
    if (italic) nodes.push(textNode(italic, italicBit))
    if (label && url) {
      const fields = { linkType: 'custom', newTab: false, url }
      nodes.push({ ...element, type: 'link', version: 3, fields, children: [textNode(label)] })
    }
    end = match.index + whole.length
  }
  if (end < text.length) nodes.push(textNode(text.slice(end)))
  return nodes
}

function listNode(lines: string[], tag: 'ol' | 'ul'): ProseNode {
  const items = lines.map((line, index) => ({
    ...element,
    type: 'listitem',
    value: index + 1,
    children: inlineNodes(line.replace(/^(?:-|\d+\.)\s+/, '')),
  }))
  const listType = tag === 'ol' ? 'number' : 'bullet'
  return { ...element, type: 'list', listType, start: 1, tag, children: items }
}

function blockNode(block: string): ProseNode {
  const lines = block.split('\n').map((line) => line.trim())
  if (lines.every((line) => /^-\s/.test(line))) return listNode(lines, 'ul')
  if (lines.every((line) => /^\d+\.\s/.test(line))) return listNode(lines, 'ol')
  const heading = /^(#{3,4})\s+(.+)$/.exec(block)
  if (heading?.[1] && heading[2]) {
    const tag = heading[1] === '###' ? 'h3' : 'h4'
    return { ...element, type: 'heading', tag, children: inlineNodes(heading[2]) }
  }
  const children = inlineNodes(lines.join(' '))
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

/**
 * A rich-text value from plain text. A blank line parts blocks; `### ` and `#### ` begin headings,
 * `- ` and `1. ` list items; inside a line `**bold**`, `_italic_` and `[words](address)`.
 */
export function proseFromText(text: string): Prose {
  const blocks = text.trim().split(/\n\s*\n/)
  return {
    root: { ...element, type: 'root', children: blocks.map((block) => blockNode(block.trim())) },
  }
}
