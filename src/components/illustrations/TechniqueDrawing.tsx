import type { Technique } from '@/domain/treatmentTerms'

/** The surface lies at 72, the layer beneath begins at 104 and ends at 182; 320 units wide. */
const surface = 72

const needleX = [70, 98, 126, 154, 182, 210]

function Needles({ depth, hasHeat }: { depth: number; hasHeat: boolean }) {
  return (
    <g className="drawn-tool">
      <path d="M54 10h172v18H54z" />
      <path d={needleX.map((x) => `M${x - 3} 28v${depth - 44}l3 16 3-16V28`).join('')} />
      {hasHeat &&
        needleX.map((x) => (
          <g key={x} className="drawn-effect" strokeDasharray="1 5">
            <circle cx={x} cy={depth - 2} r="11" />
          </g>
        ))}
    </g>
  )
}

function Columns() {
  return (
    <path
      className="drawn-effect"
      d={needleX
        .map((x) => `M${x} 12v36m0 10v10M${x - 4} ${surface}v66a4 4 0 0 0 8 0V${surface}`)
        .join('')}
    />
  )
}

function Rays() {
  return (
    <path
      className="drawn-effect"
      d={needleX.map((x) => `M${x - 20} 14l16 50M${x - 1} 80l10 36`).join('')}
      strokeDasharray="12 6"
    />
  )
}

function FocusedSound() {
  return (
    <g className="drawn-effect">
      <path d="M70 20c40 16 100 16 140 0M80 36c36 12 84 12 120 0M94 50c28 8 64 8 92 0" />
      <path d="M72 28 140 156 208 28" strokeDasharray="6 6" />
      <circle cx="140" cy="158" r="8" />
    </g>
  )
}

function Solution({ depth }: { depth: number }) {
  return (
    <g className="drawn-effect">
      <path d="M40 58c20-6 40 6 60 0s40 6 60 0 40 6 60 0 12 2 20 0" />
      <path
        d={[52, 82, 112, 142, 172, 202, 232].map((x) => `M${x} 66V${depth}m-5-7 5 7 5-7`).join('')}
      />
    </g>
  )
}

function Syringe() {
  return (
    <g className="drawn-tool">
      <path d="M232 6 178 60l12 12 54-54M178 60l-6 6 12 12 6-6M178 72l-50 62" />
      <path d="M226 0l24 24" />
      <g className="drawn-effect" strokeDasharray="1 5">
        <ellipse cx="122" cy="140" rx="22" ry="13" />
      </g>
    </g>
  )
}

function Film() {
  return (
    <g className="drawn-effect">
      <path d="M30 62c24-8 220-8 240 0" />
      <path d={[60, 100, 140, 180, 220].map((x) => `M${x} 68v22m-4-6 4 6 4-6`).join('')} />
    </g>
  )
}

/** What a technique does to the layers of `SkinSection`, in its coordinates. */
export function TechniqueDrawing({ technique }: { technique: Technique }) {
  switch (technique) {
    case 'mechanical':
      return <Needles depth={132} hasHeat={false} />
    case 'radiofrequency':
      return <Needles depth={148} hasHeat />
    case 'laser':
      return <Columns />
    case 'light':
      return <Rays />
    case 'ultrasound':
      return <FocusedSound />
    case 'superficial-chemical':
      return <Solution depth={88} />
    case 'medium-chemical':
      return <Solution depth={118} />
    case 'deep-chemical':
      return <Solution depth={146} />
    case 'injectable':
      return <Syringe />
    case 'topical':
      return <Film />
  }
}
