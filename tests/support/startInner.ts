import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Front, type FrontOptions, startFront } from '@/server/front'
import { scriptedRevision } from './scriptedRevision'
import { testSecret } from './testEnvironment'

/** A front before a small real server that stands where Next stands. */
export interface FrontWithInner {
  front: Front
  url: string
  inner: Server
  socketPath: string
  close(): Promise<void>
}

export async function startFrontWithInner(
  inner: (request: IncomingMessage, response: ServerResponse) => void,
  options: Partial<FrontOptions> = {},
): Promise<FrontWithInner> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skinwise-front-'))
  const socketPath = path.join(folder, 'inner.sock')
  const server = createServer({ maxHeaderSize: 256 * 1024 }, inner).listen(socketPath)
  await once(server, 'listening')
  const front = await startFront({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1:3000',
    corsOrigins: ['*'],
    payloadSecret: testSecret,
    socketPath,
    revision: scriptedRevision(),
    cacheBytes: 0,
    staleLimitMs: 0,
    isDev: false,
    ...options,
  })
  return {
    front,
    url: front.url,
    inner: server,
    socketPath,
    close: async () => {
      await front.close(0)
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
