import type { Env } from '@/env'
import { startFront } from './front'
import { startInnerNext } from './innerNext'
import { superviseWorker } from './superviseWorker'

/** A running site. */
export interface Server {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  url: string
  /** Finishes requests and the job under way (bounded), then ends Next and removes its socket. */
  close(graceMs?: number): Promise<void>
}

/**
 * Starts Next behind the front, and then the worker unless `WORKER=off`.
 *
 * @param options.dir the project's folder, which holds `.next`
 * @throws {PortTakenError}
 */
export async function startServer(options: {
  env: Env
  dir: string
  isDev: boolean
}): Promise<Server> {
  const { env, isDev } = options
  const inner = await startInnerNext({ dir: options.dir, isDev, hostname: env.host })
  try {
    const front = await startFront({
      host: env.host,
      port: env.port,
      publicUrl: env.publicUrl,
      corsOrigins: env.corsOrigins,
      socketPath: inner.socketPath,
      isDev,
    })
    const worker = env.startsWorker ? superviseWorker(options.dir) : undefined
    return {
      url: front.url,
      close: async (graceMs = 10_000) => {
        await Promise.all([worker?.stop(), front.close(graceMs)])
        await inner.close()
      },
    }
  } catch (error) {
    await inner.close(0)
    throw error
  }
}
