import type { AftercareModel } from '@/content/models/treatmentPage'
import type { Words } from '../words/en'
import { endInHours, startInHours } from './spans'

export type Phase = keyof Words['treatment']['phases']

export interface AftercarePhase {
  phase: Phase
  steps: AftercareModel[]
}

const order: readonly Phase[] = ['before', 'day', 'days', 'weeks', 'anytime']

function phaseOf(step: AftercareModel): Phase {
  const start = startInHours(step.timing)
  if (start === null) return 'anytime'
  if (start < 0) return 'before'
  if (start < 24) return 'day'
  return start < 7 * 24 ? 'days' : 'weeks'
}

/**
 * Aftercare steps on a timeline: preparation, the day, the days and the weeks after, and what holds
 * at any time. Phases without a step are left out; inside one the editor's order stands.
 */
export function aftercarePhases(steps: readonly AftercareModel[]): AftercarePhase[] {
  return order
    .map((phase) => ({ phase, steps: steps.filter((step) => phaseOf(step) === phase) }))
    .filter(({ steps: found }) => found.length > 0)
}

/** Hours from the treatment, and where they stand on a drawn line, in percent. */
const scale: readonly (readonly [hours: number, percent: number])[] = [
  [-28 * 24, 0],
  [0, 22],
  [24, 42],
  [7 * 24, 66],
  [28 * 24, 88],
  [90 * 24, 100],
]

function percentAt(hours: number): number {
  for (const [index, [end, endPercent]] of scale.entries()) {
    const [start, startPercent] = scale[index - 1] ?? [end, endPercent]
    if (hours > end) continue
    if (hours <= start) return startPercent
    return startPercent + ((hours - start) / (end - start)) * (endPercent - startPercent)
  }
  return 100
}

/** The ticks of the drawn line that mean something to a reader, in percent of its length. */
export const timelineTicks = { treatment: 22, day: 42, week: 66, month: 88 } as const

/**
 * Where a step's time lies on a line from four weeks before to three months after the treatment, in
 * percent. Early days get more room than late ones. Null when the step holds at any time.
 */
export function timelineSegment(step: AftercareModel): { from: number; to: number } | null {
  const start = startInHours(step.timing)
  if (start === null) return null
  const end = endInHours(step.timing)
  const from = percentAt(start)
  const to = end === null ? (start < 0 ? percentAt(0) : 100) : percentAt(end)
  return { from: Math.min(from, 97), to: Math.max(to, Math.min(from, 97) + 3) }
}
