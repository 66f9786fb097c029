import { AsyncLocalStorage } from 'node:async_hooks'
import type { PublicMoment } from './publicMoment'

/** An answer for everybody that is being made. */
export interface AnswerMaking {
  /** What was known of the public state before it began. */
  moment: PublicMoment
  /** Keys of what it depends on, as far as it is made; null: on anything. */
  dependsOn: Set<string> | null
}

const name = Symbol.for('skinwise.answerMaking')

function ofThisProcess(): AsyncLocalStorage<AnswerMaking> {
  const found: unknown = Reflect.get(globalThis, name)
  if (found instanceof AsyncLocalStorage) return found
  const made = new AsyncLocalStorage<AnswerMaking>()
  Reflect.set(globalThis, name, made)
  return made
}

/**
 * The answer that this code works on, if it is one for everybody that the front keeps. The server and
 * Next's bundle each load this file and meet through the process.
 */
export const answerMaking = ofThisProcess()

/** Notes what the answer depends on that is being made, if any. */
export function noteDependency(...keys: readonly string[]): void {
  const dependsOn = answerMaking.getStore()?.dependsOn
  for (const key of keys) dependsOn?.add(key)
}

/** Notes that the answer depends on something that no key names. */
export function noteAnything(): void {
  const making = answerMaking.getStore()
  if (making) making.dependsOn = null
}
