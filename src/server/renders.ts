/** More answers wait to be made than we promise to make. */
export class TooBusyError extends Error {
  constructor() {
    super('Too many pages are being made.')
    this.name = 'TooBusyError'
  }
}

/** Bounds how much is asked of Next at once, and makes each answer once for all who wait for it. */
export interface Renders {
  /**
   * Runs `work` when there is a place.
   *
   * @param isUrgent whether it begins at once, on a place of its own, and nothing else begins beside
   * it; of several urgent ones the first, and the others before whoever waits
   * @throws {TooBusyError}
   */
  inTurn<T>(work: () => Promise<T>, isUrgent?: boolean): Promise<T>
}

/**
 * @param most how many run at once, besides an urgent one: the event loop is shared with the admin,
 * which must go on
 * @param mostWaiting how many wait at most
 */
export function createRenders(most: number, mostWaiting: number): Renders {
  let running = 0
  let isUrgentRunning = false
  const waiting: (() => void)[] = []

  function fillPlaces(): void {
    while (running < most && !isUrgentRunning) {
      const next = waiting.shift()
      if (next === undefined) return
      running += 1
      next()
    }
  }

  async function runUrgent<T>(work: () => Promise<T>): Promise<T> {
    isUrgentRunning = true
    try {
      return await work()
    } finally {
      isUrgentRunning = false
      fillPlaces()
    }
  }

  return {
    inTurn: async (work, isUrgent = false) => {
      if (isUrgent && !isUrgentRunning) return runUrgent(work)
      if (running < most && !isUrgentRunning) running += 1
      else {
        if (waiting.length >= mostWaiting) throw new TooBusyError()
        await new Promise<void>((resolve) => {
          if (isUrgent) waiting.unshift(resolve)
          else waiting.push(resolve)
        })
      }
      try {
        return await work()
      } finally {
        running -= 1
        fillPlaces()
      }
    },
  }
}

/** Lets everybody who asks for the same thing wait for the same work. */
export interface Sharing<T> {
  /**
   * Joins work for `key` that has not begun, or that began in `version`; else starts it. Work that
   * turns out to have begun in an older version is not joined after all.
   *
   * @param work calls `begun` with the version it reads, as it begins to read
   * @returns the outcome, and whether it was somebody else's work
   */
  share(
    key: string,
    version: number,
    work: (begun: (version: number) => void) => Promise<T>,
  ): Promise<{ outcome: T; isJoined: boolean }>
}

export function createSharing<T>(): Sharing<T> {
  const underWay = new Map<string, { readonly version: number | undefined; outcome: Promise<T> }>()
  return {
    share: async (key, version, work) => {
      for (;;) {
        const found = underWay.get(key)
        if (found === undefined || (found.version ?? version) !== version) break
        const outcome = await found.outcome
        if ((found.version ?? version) >= version) return { outcome, isJoined: true }
      }
      let readVersion: number | undefined
      const outcome = work((begun) => {
        readVersion = begun
      })
      const own = {
        outcome,
        get version() {
          return readVersion
        },
      }
      underWay.set(key, own)
      try {
        return { outcome: await outcome, isJoined: false }
      } finally {
        if (underWay.get(key) === own) underWay.delete(key)
      }
    },
  }
}
