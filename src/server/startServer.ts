import type { Env } from '@/env'
import { startFront } from './front'
import { startInnerNext } from './innerNext'
import { openPublicState, type PublicState } from './publicState'
import { followRevision, type Revision } from './revision'
import { superviseWorker } from './superviseWorker'
import { warmUp } from './warmUp'

/** A running site. */
export interface Server {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  url: string
  /** Finishes requests and the job under way (bounded), then ends Next and removes its socket. */
  close(graceMs?: number): Promise<void>
}

/**
 * Starts Next behind the front, listens once the first page can be had at once, and then starts the
 * worker unless `WORKER=off`.
 *
 * @param options.dir the project's folder, which holds `.next`
 * @param options.lease how often the revision is read and how long a read vouches, in milliseconds
 * @throws {PortTakenError}
 */
export async function startServer(options: {
  env: Env
  dir: string
  isDev: boolean
  lease?: { pollMs: number; leaseMs: number }
}): Promise<Server> {
  const { env, isDev } = options
  const publicState = openPublicState(env.databaseUrl)
  let following: Revision<PublicState> | undefined
  const inner = await startInnerNext({
    dir: options.dir,
    isDev,
    hostname: env.host,
    // In development what is read changes with its code, which no revision knows of.
    moment: () => (isDev ? undefined : following?.current()?.state),
  })
  // Next has loaded: until then timers fire late, and reads of the revision would fail.
  const revision = followRevision({ read: publicState.read, ...options.lease })
  following = revision
  const stopFollowing = async () => {
    revision.close()
    await publicState.close()
  }
  try {
    // In development that would compile pages nobody has asked for.
    if (!isDev) await warmUp(inner.socketPath, env.publicUrl)
    const front = await startFront({
      host: env.host,
      port: env.port,
      publicUrl: env.publicUrl,
      corsOrigins: env.corsOrigins,
      payloadSecret: env.payloadSecret,
      socketPath: inner.socketPath,
      revision,
      // The same goes for a page.
      cacheBytes: isDev ? 0 : env.cacheBytes,
      staleLimitMs: env.staleLimitMs,
      isDev,
    })
    if (!env.mail) console.log('No mail is sent: SMTP_URL is not set.')
    const worker = env.startsWorker ? superviseWorker(options.dir) : undefined
    return {
      url: front.url,
      close: async (graceMs = 10_000) => {
        await Promise.all([worker?.stop(), front.close(graceMs)])
        await stopFollowing()
        await inner.close()
      },
    }
  } catch (error) {
    await stopFollowing()
    await inner.close(0)
    throw error
  }
}
