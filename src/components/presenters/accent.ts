import { contrastRatio, isHexColour } from '@/domain/contrast'

/** The page's own papers; the same values stand in `styles/tokens.css`. */
const lightPaper = '#efe7da'
const darkPaper = '#2a2622'
const readable = 4.5

function mix(hex: string, target: number, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16)
    return Math.round(channel + (target - channel) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

/** The nearest tone of `hex` towards black (0) or white (255) that reads on `paper`. */
function readableOn(paper: string, hex: string, towards: 0 | 255): string {
  for (let step = 0; step <= 20; step += 1) {
    const tone = mix(hex, towards, step / 20)
    if (contrastRatio(tone, paper) >= readable) return tone
  }
  return towards === 0 ? '#000000' : '#ffffff'
}

export interface AccentTones {
  light: string
  onLight: string
  dark: string
  onDark: string
}

/**
 * Tones of an organisation's accent that read at 4.5:1 or better on the darkest paper of the light
 * theme and the lightest of the dark one, and the ink that reads on each. Null: no colour, or not
 * `#rrggbb`.
 */
export function accentTones(hex: string | null): AccentTones | null {
  if (!isHexColour(hex)) return null
  const light = readableOn(lightPaper, hex, 0)
  const dark = readableOn(darkPaper, hex, 255)
  return { light, onLight: '#ffffff', dark, onDark: '#12100e' }
}
