import type { AftercareModel } from '@/content/models/treatmentPage'
import { timelineSegment, timelineTicks } from '../presenters/aftercarePhases'

/** One path: an element costs more to write than what it draws, and there are many steps. */
const axis = [timelineTicks.day, timelineTicks.week, timelineTicks.month]
  .map((x) => `M${x} 7v2`)
  .concat('M1 8h98')
  .join('')

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
      <path className="timeline-axis" d={axis} />
      <path d={`M${timelineTicks.treatment} 2v9`} />
      <path className="timeline-span" strokeWidth="5" d={`M${segment.from} 8H${segment.to}`} />
    </svg>
  )
}
