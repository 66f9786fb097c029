import { accentTones } from '../presenters/accent'

/** The organisation's accent in both themes, over the product's own. React puts it into the head. */
export function AccentStyle({ colour }: { colour: string | null }) {
  const tones = accentTones(colour)
  if (!tones) return null
  const rule = (accent: string, ink: string) => `:root{--accent:${accent};--on-accent:${ink}}`
  return (
    <style href={`accent-${tones.light.slice(1)}`} precedence="high">
      {`@media screen{${rule(tones.light, tones.onLight)}}@media screen and (prefers-color-scheme:dark){${rule(tones.dark, tones.onDark)}}`}
    </style>
  )
}
