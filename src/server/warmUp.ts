import { buffer } from 'node:stream/consumers'
import { createInnerClient } from './askInner'
import { builtHeaders } from './innerRequest'

/**
 * Makes the home page once, in both languages, before anybody asks for it: the first page loads
 * code that all the others need too. What fails here is told to the reader who asks for it.
 */
export async function warmUp(socketPath: string, publicUrl: string): Promise<void> {
  const inner = createInnerClient(socketPath, 20_000)
  const make = async (path: string) =>
    buffer(await inner.ask({ method: 'GET', path, headers: builtHeaders(publicUrl) }))
  await Promise.allSettled(['/', '/es'].map(make))
  inner.close()
}
