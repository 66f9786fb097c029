import { setTimeout as sleep } from 'node:timers/promises'
import { type Asked, type Exchanged, exchange } from './exchange'
import type { MeasuredSite } from './startMeasuredSite'

/**
 * Asks until the answer comes from memory in the best coding, which is made after the first answer.
 *
 * @throws if that does not happen, or the answer is no good one
 */
export async function warm(site: MeasuredSite, asked: Asked): Promise<Exchanged> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await exchange(site, asked)
    if (answer.status !== 200) {
      throw new Error(`${asked.method} ${asked.path} answered ${answer.status}.`)
    }
    const isHit = String(answer.headers['cache-status']).includes('; hit')
    if (isHit && answer.headers['content-encoding'] === 'br') return answer
    await sleep(3)
  }
  throw new Error(`${asked.method} ${asked.path} is never answered from memory.`)
}
