/** The text nodes of an element, one after the other, with where each begins. */
function textsOf(element: HTMLElement): { node: Text; start: number }[] {
  const texts: { node: Text; start: number }[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let start = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    texts.push({ node, start })
    start += node.data.length
  }
  return texts
}

/** Selects words where they stand in a field, in rich text too, and scrolls to them. */
export function markWords(field: HTMLElement, words: string): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const at = field.value.toLowerCase().indexOf(words.toLowerCase())
    if (at >= 0 && field.type.startsWith('text')) field.setSelectionRange(at, at + words.length)
    return
  }
  if (!field.isContentEditable) return
  const texts = textsOf(field)
  const whole = texts.map(({ node }) => node.data).join('')
  const at = whole.toLowerCase().indexOf(words.toLowerCase())
  if (at < 0) return
  const placeOf = (offset: number) => texts.findLast(({ start }) => start <= offset)
  const [first, last] = [placeOf(at), placeOf(at + words.length - 1)]
  if (!first || !last) return
  const range = document.createRange()
  range.setStart(first.node, at - first.start)
  range.setEnd(last.node, at + words.length - last.start)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  first.node.parentElement?.scrollIntoView({ block: 'center' })
}
