import { AsyncLocalStorage } from 'node:async_hooks'

/** What is known of the public state when an answer for everybody begins to be made. */
export interface PublicMoment {
  /** The number of the newest change in public. */
  seq: number
  /** By type of document, the number of the newest change to one, if there was any in this era. */
  changes: ReadonlyMap<string, number>
  /** Another object from when on there was no telling what has changed. */
  era: object
}

const name = Symbol.for('skinwise.publicMoment')

function ofThisProcess(): AsyncLocalStorage<PublicMoment> {
  const found: unknown = Reflect.get(globalThis, name)
  if (found instanceof AsyncLocalStorage) return found
  const made = new AsyncLocalStorage<PublicMoment>()
  Reflect.set(globalThis, name, made)
  return made
}

/**
 * The moment from which the answer is made that this code works on, if it is one for everybody that
 * the front keeps. The server and Next's bundle each load this file and meet through the process.
 */
export const publicMoment = ofThisProcess()
