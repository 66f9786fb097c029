import type { Locale } from '@/domain/locales'
import type { BodyArea } from '@/domain/treatmentTerms'
import { describeBodyAreas } from '../presenters/scopes'
import { siteWords } from '../words/siteWords'
import { areaShapes, type BodyView, outlines } from './bodyOutlines'

/** One half is drawn; the other is its mirror about x = 60. */
const mirrored = 'translate(120 0) scale(-1 1)'

function Both({ d, className }: { d: string; className?: string }) {
  return (
    <>
      <path d={d} className={className} />
      <path d={d} className={className} transform={mirrored} />
    </>
  )
}

interface DrawingProps {
  view: BodyView
  areas: readonly BodyArea[]
  x: number
  y: number
}

function Drawing({ view, areas, x, y }: DrawingProps) {
  const { closed, open, hair, features } = outlines[view]
  const clip = `body-clip-${view}`
  const marks = areas.flatMap((area) => areaShapes[area][view] ?? [])
  return (
    <g transform={`translate(${x} ${y})`} className={`figure-${view}`}>
      <clipPath id={clip}>
        {closed.map((path) => (
          <Both key={path} d={path} />
        ))}
      </clipPath>
      {closed.map((path) => (
        <Both key={path} d={path} className="body-skin" />
      ))}
      <path d={hair} className="body-hair" />
      <g clipPath={`url(#${clip})`}>
        {marks.map((path) => (
          <g key={path}>
            <path d={path} className="area-wash" />
            <path d={path} className="area-edge" fill="url(#area-hatch)" />
          </g>
        ))}
      </g>
      {open.map((path) => (
        <Both key={path} d={path} />
      ))}
      <path d={features} className="body-line" />
    </g>
  )
}

interface Props {
  locale: Locale
  areas: readonly BodyArea[]
}

/** A face and a body from both sides, with the areas marked by hatching as well as by colour. */
export function BodyFigure({ locale, areas }: Props) {
  const words = siteWords(locale).pictures.body
  return (
    <figure className="figure body-figure">
      <svg
        viewBox="0 0 376 284"
        role="img"
        aria-label={words.alt(describeBodyAreas(areas, locale))}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <defs>
          <pattern
            id="area-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v6" className="area-hatch" />
          </pattern>
        </defs>
        <Drawing view="face" areas={areas} x={4} y={52} />
        <Drawing view="front" areas={areas} x={128} y={4} />
        <Drawing view="back" areas={areas} x={252} y={4} />
      </svg>
      <figcaption>{words.caption}</figcaption>
    </figure>
  )
}
