import { z } from 'zod'
import { type Asked, wireOf } from './exchange'
import { startProcess } from './startProcess'

/** What readers who ask without a pause saw; times in milliseconds. */
export type Load = z.infer<typeof loadSchema>

const loadSchema = z.object({
  answers: z.number(),
  perSecond: z.number(),
  hitShare: z.number(),
  /** How many answers had which status. */
  statuses: z.record(z.string(), z.number()),
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
  /** Processor time of the client for one answer, in microseconds. */
  clientCpuUs: z.number(),
})

/** Readers in a process of their own, on the other processor core where that can be told. */
export interface Readers {
  /** Asks for these, drawn at random, for `ms` milliseconds. */
  ask(url: string, requests: readonly Asked[], connections: number, ms: number): Promise<Load>
  stop(): Promise<void>
}

export async function startReaders(): Promise<Readers> {
  const child = await startProcess('loadProcess.ts', 'asking')
  return {
    ask: async (url, requests, connections, ms) => {
      const port = Number(new URL(url).port)
      const wires = requests.map(wireOf)
      return loadSchema.parse(await child.ask({ port, requests: wires, connections, ms }))
    },
    stop: child.stop,
  }
}
