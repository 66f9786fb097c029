import type { PublicState } from '@/server/publicState'
import type { Reading, Revision } from '@/server/revision'

/** A revision that moves when a test says so, where the database is not what is tested. */
export interface ScriptedRevision extends Revision<PublicState> {
  /** Something went live: from now on nothing made before may be served. */
  publish(oldAddresses?: ReadonlyMap<string, string | null>): void
  /** The lease has run out: the next request has to wait for a read. */
  expire(): void
  /** The database is out of reach, and has been for so long; undefined: it is back. */
  lose(ageMs: number | undefined): void
  drops: { isSure: boolean }[]
}

export function scriptedRevision(): ScriptedRevision {
  let known = { version: 1, state: { seq: 1, oldAddresses: new Map<string, string | null>() } }
  let isLeased = true
  let lostForMs: number | undefined
  const scripted: ScriptedRevision = {
    drops: [],
    current: () => (isLeased && lostForMs === undefined ? known : undefined),
    fresh: async (): Promise<Reading<PublicState>> => {
      if (lostForMs !== undefined) return { kind: 'unreachable', known, ageMs: lostForMs }
      isLeased = true
      return { kind: 'fresh', known }
    },
    drop: (write) => {
      scripted.drops.push(write)
      isLeased = false
    },
    close: () => undefined,
    publish: (oldAddresses = known.state.oldAddresses) => {
      const { version, state } = known
      const rows = new Map(oldAddresses)
      known = { version: version + 1, state: { seq: state.seq + 1, oldAddresses: rows } }
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
