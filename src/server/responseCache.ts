/** Something the cache keeps, and what it weighs. */
interface Kept<T> {
  value: T
  bytes: number
  isProven: boolean
}

/** Bounded by bytes: what was not asked for longest goes first. */
export interface ResponseCache<T> {
  /** Asking for a value is what keeps it. */
  get(key: string): T | undefined
  /** The same for ourselves: it says nothing about what readers want. */
  peek(key: string): T | undefined
  /** @param bytes what the value weighs, its key included */
  set(key: string, value: T, bytes: number): void
  /** A kept value has grown. Nothing happens if it is no longer there. */
  grow(key: string, value: T, bytes: number): void
  readonly bytes: number
  readonly size: number
}

/** So much of the cache is kept from what has been asked for only once. */
const provenShare = 0.8
/** An answer larger than this share of the cache would empty it for one reader. */
const largestShare = 1 / 8

/**
 * A cache in two parts. What comes in is on probation until it is asked for again, and only there
 * can it push others out: a robot that asks for a million addresses once leaves the pages that
 * people read where they are.
 */
export function createResponseCache<T>(maxBytes: number): ResponseCache<T> {
  // A Map keeps the order of insertion: the first key is the one not asked for longest.
  const probation = new Map<string, Kept<T>>()
  const proven = new Map<string, Kept<T>>()
  let bytes = 0
  let provenBytes = 0

  function remove(key: string, kept: Kept<T>): void {
    const part = kept.isProven ? proven : probation
    part.delete(key)
    bytes -= kept.bytes
    if (kept.isProven) provenBytes -= kept.bytes
  }

  function add(key: string, kept: Kept<T>): void {
    const part = kept.isProven ? proven : probation
    part.set(key, kept)
    bytes += kept.bytes
    if (kept.isProven) provenBytes += kept.bytes
  }

  function makeRoom(): void {
    while (provenBytes > maxBytes * provenShare) {
      const [oldest] = proven
      if (oldest === undefined) break
      const [key, kept] = oldest
      remove(key, kept)
      add(key, { ...kept, isProven: false })
    }
    while (bytes > maxBytes) {
      const [oldest] = probation.size > 0 ? probation : proven
      if (oldest === undefined) break
      remove(...oldest)
    }
  }

  const find = (key: string): Kept<T> | undefined => proven.get(key) ?? probation.get(key)

  return {
    get: (key) => {
      const kept = find(key)
      if (kept === undefined) return undefined
      if (kept.isProven) {
        proven.delete(key)
        proven.set(key, kept)
      } else {
        remove(key, kept)
        add(key, { ...kept, isProven: true })
        makeRoom()
      }
      return kept.value
    },
    peek: (key) => find(key)?.value,
    set: (key, value, size) => {
      const before = find(key)
      if (before !== undefined) remove(key, before)
      if (size > maxBytes * largestShare) return
      add(key, { value, bytes: size, isProven: before?.isProven ?? false })
      makeRoom()
    },
    grow: (key, value, more) => {
      const kept = find(key)
      if (kept?.value !== value) return
      remove(key, kept)
      add(key, { ...kept, bytes: kept.bytes + more })
      makeRoom()
    },
    get bytes() {
      return bytes
    },
    get size() {
      return probation.size + proven.size
    },
  }
}
