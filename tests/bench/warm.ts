import { type Asked, type Exchanged, exchange } from './exchange'
import type { MeasuredSite } from './startMeasuredSite'

/** Asks twice: the second answer comes from memory. */
export async function warm(site: MeasuredSite, asked: Asked): Promise<Exchanged> {
  await exchange(site, asked)
  const answer = await exchange(site, asked)
  const isHit = String(answer.headers['cache-status']).includes('; hit')
  if (answer.status === 200 && isHit && answer.headers['content-encoding'] === 'br') return answer
  throw new Error(`${asked.method} ${asked.path} is not answered from memory.`)
}
