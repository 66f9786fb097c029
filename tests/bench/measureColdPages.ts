import { exchange } from './exchange'
import { connections } from './stand'
import type { MeasuredSite } from './startMeasuredSite'
import { pageOf, sampleSlugs } from './subjects'

/** What it takes to make every page again, as after a publish, and what keeping them all takes. */
export interface ColdPages {
  pages: number
  perSecond: number
  /** Processor time of the server for one page, in milliseconds. */
  cpuMs: number
  /** What the cache grew by, in bytes a page. */
  cacheBytes: number
}

/** Reads so many pages once each, as quickly as the site makes them. */
export async function measureColdPages(site: MeasuredSite, pages: number): Promise<ColdPages> {
  const slugs = sampleSlugs(pages)
  const before = await site.usage()
  const began = performance.now()
  const waiting = slugs.values()
  const read = async () => {
    for (const slug of waiting) await exchange(site, pageOf(slug))
  }
  await Promise.all(Array.from({ length: connections }, read))
  const elapsedMs = performance.now() - began
  const after = await site.usage()
  return {
    pages,
    perSecond: (pages / elapsedMs) * 1_000,
    cpuMs: (after.cpuUs - before.cpuUs) / pages / 1_000,
    cacheBytes: (after.bytes - before.bytes) / pages,
  }
}
