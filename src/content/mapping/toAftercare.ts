import { proseToText } from '@/domain/proseToText'
import { toHours } from '@/domain/timeSpans'
import type { AftercareStep, Treatment } from '@/payload-types'
import type { SpanModel } from '../models/shared'
import type { AftercareModel, ConcernModel } from '../models/treatmentPage'
import { SafetyLinkUnresolved } from '../safetyLinkUnresolved'
import { recordOf } from './links'
import type { PageSources } from './numberSources'
import {
  markDraft,
  optionalText,
  type PageContext,
  required,
  requiredHtml,
  requiredText,
} from './pageContext'
import { toScope } from './toScope'
import { toSpan } from './toSpan'
import type { Unfinished } from './unfinished'

type Row = Unfinished<NonNullable<Treatment['aftercare']>[number]>

const unresolved = {
  en: 'An aftercare step that was deleted, or none was chosen',
  es: 'Un cuidado posterior eliminado, o sin elegir',
} as const

/**
 * Hours from the treatment to when a step begins, for ordering. "Until day 2" begins with the
 * treatment, "until the day before" before everything, a step without a time comes last.
 */
function beginsAfter(timing: SpanModel | null): number {
  if (!timing) return Number.POSITIVE_INFINITY
  if (timing.from !== null) return toHours(timing.from, timing.unit)
  return timing.to !== null && timing.to <= 0 ? Number.NEGATIVE_INFINITY : 0
}

const byTime = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** A step as a page shows it, and what it adds to "When to call", if anything. */
export interface AftercareEntry {
  step: AftercareModel
  concern: ConcernModel
}

/**
 * What to do before and after a treatment, in the order of time, else in the editor's order. The
 * link's own time wins over the step's.
 *
 * @throws {SafetyLinkUnresolved} for a public reader if a step can't be read.
 */
export function toAftercare(
  rows: readonly Row[] | null | undefined,
  page: string,
  sources: PageSources,
  context: PageContext,
): AftercareEntry[] {
  const links = (rows ?? []).map((row, index) => {
    const record = recordOf(row.step)
    if (!record && !context.isPreview) {
      throw new SafetyLinkUnresolved(page, `aftercare.${index}.step`, context.locale)
    }
    const own: Unfinished<AftercareStep> = record ?? { title: unresolved[context.locale] }
    return { own, timing: toSpan(row.timing) ?? toSpan(own.timing) }
  })
  const inOrder = links.toSorted((a, b) => byTime(beginsAfter(a.timing), beginsAfter(b.timing)))
  return inOrder.map(({ own, timing }) => {
    const title = markDraft(requiredText(own.title, 'aftercareStep.title', context), own, context)
    const step: AftercareModel = {
      ...toScope(own),
      title,
      action: required(own.action, 'do', 'aftercareStep.action', context),
      careLevel: required(own.careLevel, 'self-care', 'aftercareStep.careLevel', context),
      instructionHtml: requiredHtml(own.instruction, 'aftercareStep.instruction', context),
      reason: optionalText(own.reason),
      timing,
      sources: sources.cite(own.citations),
    }
    return { step, concern: { title, detail: proseToText(own.instruction) } }
  })
}
