import { z } from 'zod'
import type { Exchanged } from './exchange'
import { startProcess } from './startProcess'

/** A bare HTTP server that sends what it was given. */
export interface BareServer {
  url: string
  /** From now on answers this path with these very bytes and headers. */
  keep(path: string, answer: Exchanged): Promise<void>
  /** Processor time so far, in microseconds. */
  cpuUs(): Promise<number>
  stop(): Promise<void>
}

/** Headers that Node writes itself. */
const ofTheServer = new Set(['connection', 'date', 'keep-alive'])

export async function startBareServer(): Promise<BareServer> {
  const child = await startProcess('bareProcess.ts', 'measured')
  return {
    url: z.object({ url: z.string() }).parse(child.greeting).url,
    keep: async (path, { status, rawHeaders, body }) => {
      const headers: string[] = []
      for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
        const [name = '', value = ''] = rawHeaders.slice(i, i + 2)
        if (!ofTheServer.has(name.toLowerCase())) headers.push(name, value)
      }
      const answer = { path, status, headers, body: body.toString('base64') }
      await child.ask({ kind: 'keep', answer })
    },
    cpuUs: async () =>
      z.object({ cpuUs: z.number() }).parse(await child.ask({ kind: 'usage' })).cpuUs,
    stop: child.stop,
  }
}
