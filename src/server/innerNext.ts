import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import next from 'next'
import { type AnswerMaking, answerMaking } from '@/domain/answerMaking'
import type { PublicMoment } from '@/domain/publicMoment'
import { takeUpAnswer } from './answersInTheMaking'
import { builtHeader } from './innerRequest'
import { closeServer } from './listen'

/** Next, listening where only this user's processes can reach it. */
export interface InnerNext {
  socketPath: string
  close(graceMs?: number): Promise<void>
}

/**
 * Starts Next on a unix socket in a private folder.
 *
 * @param dir the project's folder
 * @param hostname the name browsers use, which Next's development server checks
 * @param moment what is known of the public state, while it is known: newer than what the front knew
 * when it asked, or the same
 */
export async function startInnerNext(options: {
  dir: string
  isDev: boolean
  hostname: string
  moment(): PublicMoment | undefined
}): Promise<InnerNext> {
  // tsx has them on: Node would read the maps of the whole build, 65 MB, at every start.
  if (!options.isDev) process.setSourceMapsEnabled(false)
  const folder = mkdtempSync(path.join(tmpdir(), 'skinwise-'))
  chmodSync(folder, 0o700)
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeFolder)

  // The front has checked sizes already; a smaller limit here would answer in its stead. Without a
  // keep-alive limit no connection closes just as the front sends a request on it.
  const server = createServer({ maxHeaderSize: 256 * 1024, keepAliveTimeout: 0, requestTimeout: 0 })
  const app = next({
    dir: options.dir,
    dev: options.isDev,
    hostname: options.hostname,
    httpServer: server,
    quiet: true,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  const makingOf = ({ headers }: IncomingMessage): AnswerMaking | undefined => {
    const name = headers[builtHeader]
    if (typeof name !== 'string') return undefined
    const moment = options.moment()
    return takeUpAnswer(name) ?? (moment && { moment, dependsOn: null })
  }
  server.on('request', (request, response) => {
    const make = () => handle(request, response)
    const making = makingOf(request)
    const made = making === undefined ? answerMaking.exit(make) : answerMaking.run(making, make)
    made.catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const socketPath = path.join(folder, 'next.sock')
  server.listen(socketPath)
  await once(server, 'listening')
  return {
    socketPath,
    close: async (graceMs = 5_000) => {
      await closeServer(server, graceMs)
      // In development Next first writes its cache, for as long as that takes.
      await Promise.race([app.close(), sleep(graceMs, undefined, { ref: false })])
      removeFolder()
      process.off('exit', removeFolder)
    },
  }
}
