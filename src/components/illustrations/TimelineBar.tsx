import type { AftercareModel } from '@/content/models/treatmentPage'
import { timelineSegment, timelineTicks } from '../presenters/aftercarePhases'

/**
 * A step's place on a line from preparation to the months after; the upright stroke is the
 * treatment. It repeats the words beside it.
 */
export function TimelineBar({ step }: { step: AftercareModel }) {
  const segment = timelineSegment(step)
  if (!segment) return null
  return (
    <svg
      className="timeline-bar"
      viewBox="0 0 100 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path className="timeline-axis" d="M1 8h98" />
      {[timelineTicks.day, timelineTicks.week, timelineTicks.month].map((x) => (
        <path key={x} className="timeline-axis" d={`M${x} 7v2`} />
      ))}
      <path d={`M${timelineTicks.treatment} 2v9`} />
      <path className="timeline-span" strokeWidth="5" d={`M${segment.from} 8H${segment.to}`} />
    </svg>
  )
}
