import { once } from 'node:events'
import { connect } from 'node:net'

/** A connection to an HTTP server, kept alive, one request at a time. */
export interface Connection {
  /**
   * Sends the bytes of a request and waits for the whole answer.
   *
   * @returns the answer's status line and headers
   * @throws if the connection ends, or the answer does not say how long it is
   */
  ask(wire: Buffer): Promise<string>
  close(): void
}

const headEnd = '\r\n\r\n'

export async function openConnection(port: number): Promise<Connection> {
  // One buffer for all that comes in: nothing is kept, so nothing has to be allocated.
  const incoming = Buffer.allocUnsafe(64 * 1024)
  let pending = Buffer.alloc(0)
  let head = ''
  let missing = 0
  let settle: { resolve(head: string): void; reject(error: Error): void } | undefined

  function receive(chunk: Buffer): void {
    if (missing > 0) missing -= chunk.length
    else {
      const data = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
      const end = data.indexOf(headEnd)
      // A copy: the next bytes come into the same buffer.
      pending = end < 0 ? Buffer.from(data) : Buffer.alloc(0)
      if (end < 0) return
      head = data.toString('latin1', 0, end)
      missing = bodyLength(head) - (data.length - end - headEnd.length)
    }
    if (missing < 0) throw new Error(`An answer longer than it says:\n${head}`)
    if (missing === 0) settle?.resolve(head)
  }

  const socket = connect({
    port,
    host: '127.0.0.1',
    onread: {
      buffer: incoming,
      callback: (size) => {
        try {
          receive(incoming.subarray(0, size))
        } catch (error) {
          socket.destroy(error instanceof Error ? error : new Error(String(error)))
        }
        return true
      },
    },
  })
  socket.on('error', (error) => settle?.reject(error))
  socket.on('close', () => settle?.reject(new Error('The server closed the connection.')))
  await once(socket, 'connect')
  socket.setNoDelay(true)
  return {
    ask: (wire) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject }
        socket.write(wire)
      }),
    close: () => {
      settle = undefined
      socket.destroy()
    },
  }
}

function bodyLength(head: string): number {
  if (head.startsWith('304', 9)) return 0
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`An answer without a length:\n${head}`)
  return Number(length)
}
