const hexPattern = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

function relativeLuminance(hex: string): number {
  const match = hexPattern.exec(hex)
  if (!match) throw new RangeError(`Not a colour of the form #rrggbb: ${hex}`)
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => {
    const channel = Number.parseInt(pair, 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** True for `#rrggbb`. */
export function isHexColour(value: unknown): value is string {
  return typeof value === 'string' && hexPattern.test(value)
}

/**
 * Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, "contrast ratio").
 * @throws RangeError for anything that is no `#rrggbb`.
 */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [relativeLuminance(one), relativeLuminance(other)].sort(
    (a, b) => a - b,
  )
  return (lighter + 0.05) / (darker + 0.05)
}
