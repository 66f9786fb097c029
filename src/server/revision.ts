/** What the front knows of the public state at one moment. */
export interface Known<State> {
  state: State
  /** Counts up with every change this process has seen; never repeats while it lives. */
  version: number
}

/**
 * The public state a request may be answered by. `unreachable`: the database said nothing for
 * `ageMs` milliseconds, and `known` is the newest it had said before, unless this process has written
 * something since.
 */
export type Reading<State> =
  | { kind: 'fresh'; known: Known<State> }
  | { kind: 'unreachable'; known: Known<State> | undefined; ageMs: number }

/** The public state, known by a lease: what was read a moment ago, or else what is read now. */
export interface Revision<State> {
  /** The state, while a read that began less than `leaseMs` ago vouches for it. */
  current(): Known<State> | undefined
  /**
   * The same, waiting for one read that all waiting requests share, if need be. What is written
   * after the call need not be in it: else writes without end would hold every reader up.
   */
  fresh(): Promise<Reading<State>>
  /**
   * From now on only reads count that begin later: this process may have just written something.
   *
   * @param write.isSure it has; what was known before may not even stand in for a lost database
   */
  drop(write: { isSure: boolean }): void
  close(): void
}

export interface RevisionOptions<State> {
  /**
   * Reads the public state. Gets what was known before, and returns that very object when nothing
   * has changed.
   */
  read(known: State | undefined): Promise<State>
  /** Pause between two reads nobody waits for. */
  pollMs?: number
  /** How old, counted from its begin, a read may be to vouch for an answer. */
  leaseMs?: number
  /** How long a read may take. */
  attemptMs?: number
}

/**
 * A timer this late tells that the process was stopped or starved, so that a read which failed
 * meanwhile says nothing about the database.
 */
const pauseMs = 250

/** So long after a failed read the database counts as out of reach, unless a later one succeeds. */
const verdictMs = 1_500

interface Attempt<State> {
  began: number
  /** Null if it failed. */
  outcome: Promise<Known<State> | null>
}

/**
 * Follows the public state by polling. A push would be quicker and wrong: a process that was paused
 * would serve what it knew before the message reached it.
 */
export function followRevision<State>(options: RevisionOptions<State>): Revision<State> {
  const { pollMs = 50, leaseMs = 200, attemptMs = 1_000 } = options
  // The monotonic clock: setting the machine's time must not stretch a lease.
  const now = () => performance.now()
  const started = now()
  let newest: (Known<State> & { began: number }) | undefined
  let notBefore = Number.NEGATIVE_INFINITY
  let outdatedBefore = Number.NEGATIVE_INFINITY
  let attempt: Attempt<State> | undefined
  let failures = 0
  let failedAt = Number.NEGATIVE_INFINITY

  function begin(): Attempt<State> {
    const began = now()
    const succeed = (state: State): Known<State> => {
      failures = 0
      const version = newest?.state === state ? newest.version : (newest?.version ?? 0) + 1
      // Reads may overtake each other: the one that began last knows best.
      if (newest === undefined || began > newest.began) newest = { state, version, began }
      return newest
    }
    const fail = (): null => {
      const ended = now()
      if (ended - began > attemptMs + pauseMs) return null
      // What broke several reads at once is one failure.
      if (began >= failedAt) failures += 1
      failedAt = ended
      return null
    }
    const outcome = within(attemptMs, options.read(newest?.state)).then(succeed, fail)
    const own = { began, outcome }
    attempt = own
    void outcome.then(() => {
      if (attempt === own) attempt = undefined
    })
    return own
  }

  function current(): Known<State> | undefined {
    if (newest === undefined || newest.began < notBefore) return undefined
    return now() - newest.began < leaseMs ? newest : undefined
  }

  /** One failed read may be a connection that broke; two in a row are an outage. */
  function isUnreachable(): boolean {
    return failures >= 2 && failedAt > notBefore && now() - failedAt < verdictMs
  }

  async function fresh(): Promise<Reading<State>> {
    for (;;) {
      const known = current()
      if (known !== undefined) return { kind: 'fresh', known }
      if (isUnreachable()) {
        const ageMs = now() - (newest?.began ?? started)
        const isOutdated = newest !== undefined && newest.began < outdatedBefore
        return { kind: 'unreachable', known: isOutdated ? undefined : newest, ageMs }
      }
      const earliest = Math.max(notBefore, now() - leaseMs)
      const joined = attempt !== undefined && attempt.began >= earliest ? attempt : begin()
      const read = await joined.outcome
      // However long it took: it tells what was there when it began.
      if (read !== null) return { kind: 'fresh', known: read }
    }
  }

  const poll = setInterval(() => {
    if (attempt === undefined) begin()
  }, pollMs)
  begin()
  return {
    current,
    fresh,
    drop: ({ isSure }) => {
      notBefore = now()
      if (isSure) outdatedBefore = notBefore
    },
    close: () => clearInterval(poll),
  }
}

/** @throws after `ms` milliseconds, if the promise has not settled by then. */
function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer in ${ms} ms.`)), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
