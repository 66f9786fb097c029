import type { Locale } from '@/domain/locales'
import type { Technique } from '@/domain/treatmentTerms'
import { siteWords } from '../words/siteWords'
import { TechniqueDrawing } from './TechniqueDrawing'

/** A border between layers: `count` waves of 80 units each, drawn to the right or back to the left. */
const wave = (swing: number, count: number) => `q20 ${-swing} 40 0t40 0`.repeat(count)
const waveBack = (swing: number, count: number) => `q-20 ${swing} -40 0t-40 0`.repeat(count)

const surface = 72
const dermisTop = 104
const fatTop = 182
const bottom = 220

const tones = [1, 2, 3, 4] as const

/** Bundles of collagen, drawn as loose waves. */
const collagen = [
  'M14 124c12-7 20 6 32 0s20-7 32 0',
  'M96 118c12 7 20-6 32 0s20 7 32 0',
  'M182 126c12-7 20 6 32 0s20-7 32 0',
  'M258 120c12 7 20-6 32 0s14 5 24 1',
  'M40 146c12 7 20-6 32 0s20 7 32 0',
  'M124 150c12-7 20 6 32 0s20-7 32 0',
  'M210 148c12 7 20-6 32 0s20 7 32 0',
  'M10 166c12-6 20 6 32 0s16-6 26 0',
  'M86 168c12 6 20-6 32 0s20 6 32 0',
  'M170 170c12-6 20 6 32 0s20-6 32 0',
  'M252 166c12 6 20-6 32 0s16 6 26 0',
].join('')

/** Cells of fat. */
const cells = [22, 62, 104, 146, 190, 232, 276]
  .map((x, index) => `M${x - 9} ${index % 2 === 0 ? 204 : 208}a9 9 0 1 0 18 0a9 9 0 1 0-18 0z`)
  .join('')

const borders = `M0 ${surface}${wave(3, 4)}M0 ${dermisTop}${wave(6, 4)}M0 ${fatTop}${wave(7, 4)}`

interface Props {
  locale: Locale
  /** What is done to the skin; null draws the layers alone. */
  technique: Technique | null
}

/** Skin cut through, in four tones, with what a technique does to it, and a caption in words. */
export function SkinSection({ locale, technique }: Props) {
  const words = siteWords(locale).pictures
  const what = technique ? words.techniques[technique] : words.skinSection.plain
  const { epidermis, dermis, fat } = words.skinSection.layers
  return (
    <figure className="figure skin-section">
      <svg
        viewBox="0 0 352 224"
        role="img"
        aria-label={words.skinSection.alt(what)}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path className="skin-fat" stroke="none" d={`M0 ${fatTop}${wave(7, 4)}V${bottom}H0z`} />
        <path
          className="skin-dermis"
          stroke="none"
          d={`M0 ${dermisTop}${wave(6, 4)}V${fatTop}${waveBack(7, 4)}z`}
        />
        {tones.map((tone, index) => (
          <path key={tone} className={`skin-tone-${tone}`} stroke="none" d={epidermisPart(index)} />
        ))}
        <path className="skin-faint" d={collagen + cells} />
        <path d={borders} />
        <path d="M20 72v70a8 8 0 1 0 12 0V72M26 138c0-40 0-76 8-108" />
        {technique && <TechniqueDrawing technique={technique} />}
        {[88, 144, 204].map((y, index) => (
          <g key={y} className="skin-number">
            <path d={`M322 ${y}h8`} />
            <text x="341" y={y + 5.5} textAnchor="middle" stroke="none" fill="currentColor">
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ol className="legend">
          <li>{epidermis}</li>
          <li>{dermis}</li>
          <li>{fat}</li>
        </ol>
        <p>
          {what} {words.skinSection.tones}
        </p>
      </figcaption>
    </figure>
  )
}

/** One wave of the outer layer: each is filled in another skin tone. */
function epidermisPart(index: number): string {
  return `M${index * 80} ${surface}${wave(3, 1)}V${dermisTop}${waveBack(6, 1)}z`
}
