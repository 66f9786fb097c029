import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Another program listens where we want to. */
export class PortTakenError extends Error {
  constructor(
    readonly host: string,
    readonly port: number,
  ) {
    super(
      `Port ${port} on ${host} is taken by another program. ` +
        `End it, or choose another port: PORT=${port + 1}`,
    )
    this.name = 'PortTakenError'
  }
}

/**
 * Listens on one host and port.
 *
 * @returns the address, e.g. `http://127.0.0.1:3000`
 * @throws {PortTakenError}
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    server.listen({ host, port })
    await once(server, 'listening')
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw isTaken ? new PortTakenError(host, port) : error
  }
  const address = server.address()
  const realPort = typeof address === 'object' ? (address?.port ?? port) : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${realPort}`
}

/** Takes no new connections, waits up to `graceMs` for requests under way, then ends the rest. */
export async function closeServer(server: Server, graceMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  // A connection kept alive becomes idle when its answer is out, and would stay open after that.
  const sweep = setInterval(() => server.closeIdleConnections(), 25)
  const timer = setTimeout(() => server.closeAllConnections(), graceMs)
  // Sockets that left HTTP for another protocol are not among those: they must not hold a stop up.
  await Promise.race([closed, sleep(graceMs + 1_000, undefined, { ref: false })])
  clearInterval(sweep)
  clearTimeout(timer)
}

/**
 * Checks, without keeping it, that a port can be had: before long work, not after it.
 *
 * @throws {PortTakenError}
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const probe = createServer()
  await listen(probe, host, port)
  await closeServer(probe, 0)
}
