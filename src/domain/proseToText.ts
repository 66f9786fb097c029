import { type Block, type Inline, type ProseList, readProse } from './prose'

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'link':
      return inline.words.map(inlineText).join('')
  }
}

const wordsText = (words: Inline[]): string => words.map(inlineText).join('')

function listLines({ isOrdered, items }: ProseList): string[] {
  return items.flatMap(({ words, lists }, index) => [
    `${isOrdered ? `${index + 1}.` : '-'} ${wordsText(words)}`,
    ...lists.flatMap(listLines).map((line) => `  ${line}`),
  ])
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wordsText(block.words)
    case 'list':
      return listLines(block).join('\n')
  }
}

/**
 * Plain text of a rich-text value: a line a block, `- ` or a number before a list's items, links
 * as their words. Null for an empty or foreign value.
 */
export function proseToText(value: unknown): string | null {
  return readProse(value).map(blockText).join('\n').trim() || null
}
