import type { CheckSeries } from './measureChecks'
import type { ColdPages } from './measureColdPages'
import type { GuardSeries } from './measureGuards'
import type { HitSeries } from './measureHits'
import type { MissSeries } from './measureMisses'
import type { PublishingSeries } from './measurePublishing'

/** All that one run has measured. */
export interface Results {
  machine: Machine
  hits: HitSeries[]
  misses: MissSeries[]
  memory: MemoryRow[]
  cold: ColdPages
  checks: CheckSeries[]
  guards: GuardSeries[]
  /** While readers ask for ten pages. */
  publishing: PublishingSeries
  /** One publish a second, while readers spread over a thousand pages. */
  oneASecond: PublishingSeries
  /** The same when every publish changes every page. */
  ofAllPages: PublishingSeries
}

export interface Machine {
  date: string
  processor: string
  cores: number
  node: string
  mongod: string
  /** Whether the server and who asks it had a core each. */
  isPinned: boolean
  /** Processes that wanted to run, averaged over a minute, before and after. */
  load: { before: number; after: number }
}

/** Memory of one server, in bytes: when it has answered once, and after all measurements of it. */
export interface MemoryRow {
  size: number
  rssAtStart: number
  rssAtEnd: number
  cacheBytes: number
  cacheAnswers: number
}
