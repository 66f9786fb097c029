import { z } from 'zod'

/** What prose may hold, and nothing else: whoever renders it has a case for everything. */
export type Inline =
  | { kind: 'text'; text: string; isBold: boolean; isItalic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; address: string; words: Inline[] }

/** A line of a list with the lists indented under it. */
export interface ProseItem {
  words: Inline[]
  lists: ProseList[]
}

export interface ProseList {
  kind: 'list'
  isOrdered: boolean
  items: ProseItem[]
}

export type Block =
  | { kind: 'paragraph'; words: Inline[] }
  | { kind: 'heading'; level: 3 | 4; words: Inline[] }
  | ProseList

const children = z.array(z.unknown()).default([])

/** The Lexical nodes our editor writes. Anything else is dropped: a closed list is the filter. */
const inlineNode = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), format: z.number().catch(0) }),
  z.object({ type: z.literal('tab') }),
  z.object({ type: z.literal('linebreak') }),
  z.object({
    type: z.enum(['link', 'autolink']),
    fields: z.object({ url: z.string() }).optional().catch(undefined),
    children,
  }),
])
const listNode = z.object({ type: z.literal('list'), tag: z.enum(['ul', 'ol']), children })
const itemNode = z.object({ type: z.literal('listitem'), children })
const blockNode = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children }),
  z.object({ type: z.literal('heading'), tag: z.enum(['h3', 'h4']), children }),
  listNode,
])
const proseNode = z.object({ root: z.object({ children: z.array(z.unknown()) }) })

const boldBit = 1
const italicBit = 2
const deepestNesting = 6

/** Web, mail, phone, our own paths and page parts. A second slash or a backslash leads to a foreign host. */
const safeAddress = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i
/** Browsers skip tabs and line breaks inside an address, so they could hide what it is. */
const controlCharacter = /\p{Cc}/u

function readInline(raw: unknown, linksAround: number): Inline[] {
  const node = inlineNode.safeParse(raw).data
  switch (node?.type) {
    case undefined:
      return []
    case 'text':
      return [
        {
          kind: 'text',
          text: node.text,
          isBold: (node.format & boldBit) !== 0,
          isItalic: (node.format & italicBit) !== 0,
        },
      ]
    case 'tab':
      return [{ kind: 'text', text: ' ', isBold: false, isItalic: false }]
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'link':
    case 'autolink': {
      if (linksAround === deepestNesting) return []
      const words = readInlines(node.children, linksAround + 1)
      const address = node.fields?.url?.trim() ?? ''
      // An address that could run a script, or that is no address, leaves the words without a
      // link; so does a link inside a link, which HTML does not know.
      const isLink =
        linksAround === 0 &&
        words.length > 0 &&
        safeAddress.test(address) &&
        !controlCharacter.test(address)
      return isLink ? [{ kind: 'link', address, words }] : words
    }
  }
}

function readInlines(nodes: unknown[], linksAround = 0): Inline[] {
  return nodes.flatMap((node) => readInline(node, linksAround))
}

function readList(node: z.infer<typeof listNode>, listsAround = 0): ProseList {
  const items: ProseItem[] = []
  for (const raw of node.children) {
    const item = itemNode.safeParse(raw).data
    if (!item) continue
    const words = readInlines(item.children)
    const lists =
      listsAround === deepestNesting
        ? []
        : item.children.flatMap((child) => {
            const inner = listNode.safeParse(child).data
            const list = inner && readList(inner, listsAround + 1)
            return list && list.items.length > 0 ? [list] : []
          })
    const above = items.at(-1)
    // Lexical indents a list by an item of its own that holds nothing but the list.
    if (words.length === 0 && above) above.lists.push(...lists)
    else if (words.length > 0 || lists.length > 0) items.push({ words, lists })
  }
  return { kind: 'list', isOrdered: node.tag === 'ol', items }
}

function readBlock(raw: unknown): Block[] {
  const node = blockNode.safeParse(raw).data
  switch (node?.type) {
    case undefined:
      return []
    case 'paragraph':
    case 'heading': {
      const words = readInlines(node.children)
      if (words.length === 0) return []
      if (node.type === 'paragraph') return [{ kind: 'paragraph', words }]
      return [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 4, words }]
    }
    case 'list': {
      const list = readList(node)
      return list.items.length > 0 ? [list] : []
    }
  }
}

/** Reads a stored rich-text value; an empty, foreign or broken one has no blocks. */
export function readProse(value: unknown): Block[] {
  const prose = proseNode.safeParse(value).data
  return prose ? prose.root.children.flatMap(readBlock) : []
}
