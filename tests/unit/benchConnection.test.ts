import { once } from 'node:events'
import { createServer } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openConnection } from '../bench/connection'
import { freePort } from '../support/freePort'

/** Asks a server that sends these pieces, one answer after the other, `times` times. */
async function askForPieces(pieces: readonly string[], times: number): Promise<string[]> {
  const port = await freePort()
  const server = createServer((socket) => {
    socket.setNoDelay(true)
    socket.on('error', () => undefined)
    socket.on('data', async () => {
      for (const piece of pieces) {
        socket.write(piece)
        await nextTurn()
      }
    })
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  try {
    const connection = await openConnection(port)
    const heads: string[] = []
    for (let n = 0; n < times; n += 1) heads.push(await connection.ask(Buffer.from('GET')))
    connection.close()
    return heads
  } finally {
    server.close()
  }
}

const head = 'HTTP/1.1 200 OK\r\nContent-Length: 12'
const body = 'a\r\n\r\nb\r\n\r\ncd'

test.each([
  ['at once', [`${head}\r\n\r\n${body}`]],
  ['byte by byte', [...`${head}\r\n\r\n${body}`]],
  ['broken within the end of its head', [`${head}\r\n\r`, `\n${body}`]],
  ['broken within its body', [`${head}\r\n\r\na\r\n`, '\r\nb', '\r\n\r\ncd']],
])('an answer that comes %s is one answer, and so is the next', async (_, pieces) => {
  expect(await askForPieces(pieces, 3)).toEqual([head, head, head])
})

test('304 has no body, whatever it says', async () => {
  const unchanged = 'HTTP/1.1 304 Not Modified\r\nETag: "1"'
  expect(await askForPieces([`${unchanged}\r\n\r\n`], 2)).toEqual([unchanged, unchanged])
})

test.each([
  [
    'does not say how long it is',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n',
  ],
  ['is longer than it says', `${head}\r\n\r\n${body}more`],
])('an answer that %s is an error', async (_, answer) => {
  await expect(askForPieces([answer], 1)).rejects.toThrow(/An answer/)
})
