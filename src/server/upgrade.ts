import { type IncomingMessage, request } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * Joins a hot-reload websocket to Next. Development only: production has no websockets.
 *
 * @param open holds the socket for as long as it is open: closing a server leaves these alone
 */
export function passUpgrade(
  client: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  socketPath: string,
  open: Set<Duplex>,
): void {
  open.add(socket)
  socket.once('close', () => open.delete(socket))
  const asked = request({ socketPath, path: client.url, headers: client.headers })
  socket.on('error', () => asked.destroy())
  asked.on('error', () => socket.destroy())
  asked.on('response', () => socket.destroy())
  asked.on('upgrade', (answer, inner, innerHead) => {
    const lines = [`HTTP/1.1 101 ${answer.statusMessage ?? 'Switching Protocols'}`]
    for (let i = 0; i + 1 < answer.rawHeaders.length; i += 2) {
      lines.push(`${answer.rawHeaders[i]}: ${answer.rawHeaders[i + 1]}`)
    }
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    if (innerHead.length > 0) socket.write(innerHead)
    if (head.length > 0) inner.write(head)
    inner.on('error', () => socket.destroy())
    socket.on('close', () => inner.destroy())
    inner.on('close', () => socket.destroy())
    inner.pipe(socket).pipe(inner)
  })
  asked.end()
}
