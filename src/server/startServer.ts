import type { Env } from '@/env'
import { startDueJobs } from './dueJobs'
import { startFront } from './front'
import { startInnerNext } from './innerNext'
import { warmUp } from './warmUp'

/** A running site. */
export interface Server {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  url: string
  /** Finishes requests under way (bounded), then ends Next and removes its socket. */
  close(graceMs?: number): Promise<void>
}

/**
 * Starts Next behind the front, and listens once the first page can be had at once.
 *
 * @param options.dir the project's folder, which holds `.next`
 * @param options.runsDueJobs whether this process runs scheduled jobs; needs `env.jobsSecret`
 * @throws {PortTakenError}
 */
export async function startServer(options: {
  env: Env
  dir: string
  isDev: boolean
  runsDueJobs: boolean
}): Promise<Server> {
  const { env, isDev } = options
  const inner = await startInnerNext({ dir: options.dir, isDev, hostname: env.host })
  try {
    // In development that would compile pages nobody has asked for.
    if (!isDev) await warmUp(inner.socketPath)
    const front = await startFront({
      host: env.host,
      port: env.port,
      publicUrl: env.publicUrl,
      corsOrigins: env.corsOrigins,
      socketPath: inner.socketPath,
      isDev,
    })
    const stopDueJobs =
      options.runsDueJobs && env.jobsSecret !== undefined
        ? startDueJobs({ socketPath: inner.socketPath, secret: env.jobsSecret })
        : () => undefined
    return {
      url: front.url,
      close: async (graceMs = 10_000) => {
        stopDueJobs()
        await front.close(graceMs)
        await inner.close()
      },
    }
  } catch (error) {
    await inner.close(0)
    throw error
  }
}
