import { setTimeout as sleep } from 'node:timers/promises'
import { type Asked, type Exchanged, exchange } from './exchange'
import type { MeasuredSite } from './startMeasuredSite'

/** Asks once more, when the answer is in memory and compressed. */
export async function warm(site: MeasuredSite, asked: Asked): Promise<Exchanged> {
  await untilCompressed(site, asked)
  const answer = await exchange(site, asked)
  const isHit = String(answer.headers['cache-status']).includes('; hit')
  if (answer.status === 200 && isHit && answer.headers['content-encoding'] === 'br') return answer
  throw new Error(`${asked.method} ${asked.path} is not answered from memory.`)
}

/**
 * Waits until the site keeps the answer in the best coding, which is made after the first answer.
 * Asks whether anything has changed, because the answer to that costs next to nothing.
 */
export async function untilCompressed(site: MeasuredSite, asked: Asked): Promise<void> {
  const headers = { ...asked.headers, 'if-none-match': '*' }
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const answer = await exchange(site, { ...asked, headers })
    if (answer.status !== 304) {
      throw new Error(`${asked.method} ${asked.path} answered ${answer.status}.`)
    }
    if (String(answer.headers.etag).endsWith('-br"')) return
    await sleep(3)
  }
  throw new Error(`${asked.method} ${asked.path} is never compressed.`)
}
