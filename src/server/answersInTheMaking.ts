import type { AnswerMaking } from '@/domain/answerMaking'
import type { PublicMoment } from '@/domain/publicMoment'

const begun = new Map<string, AnswerMaking>()
let count = 0

/** An answer that the front has asked Next for, under the name that its request carries. */
export interface BegunAnswer {
  name: string
  making: AnswerMaking
  end(): void
}

/** Nothing is known of what it depends on until Next's side has taken it up. */
export function beginAnswer(moment: PublicMoment): BegunAnswer {
  count += 1
  const name = String(count)
  const making: AnswerMaking = { moment, dependsOn: null }
  begun.set(name, making)
  return { name, making, end: () => begun.delete(name) }
}

/** Takes up an answer by the name that a request carries; undefined if nobody waits for it. */
export function takeUpAnswer(name: string): AnswerMaking | undefined {
  const making = begun.get(name)
  if (making) making.dependsOn = new Set()
  return making
}
