import { Temporal } from 'temporal-polyfill'
import type { Subject } from './reviewSubject'

const usualMonths = 12

/** The day (`YYYY-MM-DD`) on which a text that was reviewed at `at` is usually due again. */
export function usualNextReview(_subject: Pick<Subject, 'doc' | 'ref'>, at: string): string {
  return Temporal.PlainDate.from(at.slice(0, 10)).add({ months: usualMonths }).toString()
}
