/** The codings a stored answer is kept in, best first. */
export const encodings = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof encodings)[number]

const remembered = new Map<string, readonly Encoding[]>()
/** Browsers send a handful of different headers; whoever sends thousands gets nothing for it. */
const mostRemembered = 500

/**
 * The codings a client takes, best first (RFC 9110 section 12.5.3). Never empty: a client that
 * refuses everything gets the plain bytes, which beat an error.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return ['identity']
  const known = remembered.get(header)
  if (known !== undefined) return known
  const parsed = parse(header)
  if (remembered.size >= mostRemembered) remembered.clear()
  if (header.length <= 200) remembered.set(header, parsed)
  return parsed
}

function parse(header: string): readonly Encoding[] {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2)
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, Number(weight ?? 1) || 0)
  }
  const others = weights.get('*')
  const weightOf = (encoding: Encoding): number =>
    weights.get(encoding) ?? others ?? (encoding === 'identity' ? 0.001 : 0)
  const accepted = encodings.filter((encoding) => weightOf(encoding) > 0)
  return accepted.length > 0 ? accepted.toSorted((a, b) => weightOf(b) - weightOf(a)) : ['identity']
}
