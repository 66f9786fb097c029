import type { PublicState } from '@/server/publicState'
import type { Known, Reading, Revision } from '@/server/revision'

/** A revision that moves when a test says so, where the database is not what is tested. */
export interface ScriptedRevision extends Revision<PublicState> {
  /** Something went live: from now on nothing made before may be served. */
  publish(change?: Partial<PublicState>): void
  /** The lease has run out: the next request has to wait for a read. */
  expire(): void
  /** The database is out of reach, and has been for so long; undefined: it is back. */
  lose(ageMs: number | undefined): void
  drops: { isSure: boolean }[]
  /** How often somebody has waited for a reading. */
  readings: number
}

export function scriptedRevision(): ScriptedRevision {
  let known: Known<PublicState> = {
    version: 1,
    state: {
      seq: 1,
      changes: new Map(),
      era: {},
      oldAddresses: new Map(),
      justPublished: new Set(),
    },
  }
  let isLeased = true
  let lostForMs: number | undefined
  const scripted: ScriptedRevision = {
    drops: [],
    readings: 0,
    current: () => (isLeased && lostForMs === undefined ? known : undefined),
    fresh: async (): Promise<Reading<PublicState>> => {
      scripted.readings += 1
      if (lostForMs !== undefined) return { kind: 'unreachable', known, ageMs: lostForMs }
      isLeased = true
      return { kind: 'fresh', known }
    },
    drop: (write) => {
      scripted.drops.push(write)
      isLeased = false
    },
    close: () => undefined,
    publish: (change) => {
      const { version, state } = known
      known = { version: version + 1, state: { ...state, seq: state.seq + 1, ...change } }
    },
    expire: () => {
      isLeased = false
    },
    lose: (ageMs) => {
      lostForMs = ageMs
    },
  }
  return scripted
}
