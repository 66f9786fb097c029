import type { TimeUnit } from '@/domain/timeSpans'
import type { SpanModel } from '../models/shared'

interface StoredSpan {
  from?: number | null
  to?: number | null
  unit?: TimeUnit | null
}

/** A span with at least one end and a unit, else null. */
export function toSpan(span: StoredSpan | null | undefined): SpanModel | null {
  const { from = null, to = null, unit = null } = span ?? {}
  return unit && (from !== null || to !== null) ? { from, to, unit } : null
}
