import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { expect, inject, test } from 'vitest'
import { openPublicState } from '@/server/publicState'
import { freePort } from '../support/freePort'

test('a database that could not be reached at first is read once it can be', async () => {
  const port = await freePort()
  const mongoPort = inject('mongoPort')
  const reader = openPublicState(`mongodb://127.0.0.1:${port}/nothing_test?directConnection=true`)
  const relay = createServer((socket) => {
    const database = connect(mongoPort, '127.0.0.1')
    socket.pipe(database).pipe(socket)
    for (const side of [socket, database]) side.on('error', () => side.destroy())
  })
  try {
    await expect(reader.read(undefined)).rejects.toThrow()
    await expect(reader.read(undefined)).rejects.toThrow()
    await once(relay.listen(port, '127.0.0.1'), 'listening')
    expect(await reader.read(undefined)).toMatchObject({ seq: 0 })
  } finally {
    await reader.close()
    relay.close()
  }
})
