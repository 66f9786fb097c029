/** One sentence of a piece of prose. */
export interface Sentence {
  /** As the editor typed it. */
  text: string
  /** The same length in lower case, with plain quotation marks and spaces: what patterns read. */
  plain: string
  isQuestion: boolean
}

const abbreviation =
  /(?:^|[\s(])(?:dra?s?|sra?s?|mr|mrs|ms|st|no|núm|vs|approx|aprox|fig|p|ej|e\.g|i\.e|ee|uu|al|etc|inc|mg|ml|min|máx|mín)\.$/i
const endOfSentence = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«(¿¡[]*[\p{Lu}\d¿¡])/gu

/** Lower case, plain quotation marks, apostrophes and spaces, one character for one. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\p{Lu}/gu, (capital) => {
      const small = capital.toLowerCase()
      return small.length === capital.length ? small : capital
    })
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[\u00A0\u202F\u2009\t]/g, ' ')
    .replaceAll(/[‐‑]/g, '-')

function splitLine(line: string): string[] {
  const parts: string[] = []
  let start = 0
  for (const match of line.matchAll(endOfSentence)) {
    const end = match.index + match[0].length
    const part = line.slice(start, end)
    if (abbreviation.test(part.trimEnd())) continue
    parts.push(part)
    start = end
  }
  return [...parts, line.slice(start)]
}

/** No sentence that anybody wrote is longer. The time of some patterns grows with its cube. */
const longest = 1000

/** A stretch without an end, in parts that are short enough to be searched. */
function cut(part: string): string[] {
  const parts: string[] = []
  let rest = part
  while (rest.length > longest) {
    const space = rest.lastIndexOf(' ', longest)
    const end = space > 0 ? space : longest
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...parts, rest]
}

function split(text: string): readonly Sentence[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:-|\d+\.)\s+/, ''))
    .flatMap(splitLine)
    .flatMap(cut)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const plain = plainText(part)
      return { text: part, plain, isQuestion: /\?["')]*$/.test(plain) }
    })
}

/** Texts read lately: somebody types into one of a form, and all the others are read again with it. */
const recent = new Map<string, readonly Sentence[]>()
/** Those of a few long articles, in two languages. */
const mostRecent = 1_000

/**
 * The sentences of a text whose paragraphs, headings and list items stand on lines of their own. The
 * same text, read again soon, has the same sentences.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences = recent.get(text) ?? split(text)
  recent.delete(text)
  recent.set(text, sentences)
  const [oldest] = recent.size > mostRecent ? recent.keys() : []
  if (oldest !== undefined) recent.delete(oldest)
  return sentences
}
