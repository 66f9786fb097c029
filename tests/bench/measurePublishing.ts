import { setTimeout as sleep } from 'node:timers/promises'
import { sampleSlug } from '@/demo/content/scaleDocuments'
import { signInEditor, treatmentId } from './editor'
import { exchange } from './exchange'
import { connections } from './stand'
import type { MeasuredSite } from './startMeasuredSite'
import type { Load, Readers } from './startReaders'
import { pageOf, sampleSlugs } from './subjects'

/** What an editor publishes: a treatment, or a notice in Settings that every page shows. */
export type Published = 'settings' | 'treatment'

/** What was seen while an editor published and readers read. Times in milliseconds. */
export interface PublishingSeries {
  /** How many pages the readers spread over. */
  pages: number
  seconds: number
  readers: Load
  /** How long each publish took to be acknowledged. */
  publishMs: number[]
  /** From the acknowledgement to the first new answer on the process that took the publish. */
  liveHereMs: number[]
  /** The same on another process. */
  liveThereMs: number[]
  /** How long the admin's list of treatments took to open meanwhile. */
  adminMs: number[]
}

/**
 * Publishes on one process again and again while readers ask it for pages drawn at random, without
 * a pause, and follows the published page on that process and on another.
 *
 * @param options.what by default a treatment that no reader asks for
 * @param options.everyMs a publish begins so often, or when the one before has been seen everywhere
 */
export async function measurePublishing(options: {
  here: MeasuredSite
  there: MeasuredSite
  readers: Readers
  pages: number
  seconds: number
  everyMs: number
  what?: Published
}): Promise<PublishingSeries> {
  const { here, there, readers, pages, seconds, everyMs, what = 'treatment' } = options
  // A page nobody else reads: it waits for its turn like any other.
  const watched = sampleSlug('treatment', 0)
  const id = await treatmentId(here, watched)
  const editor = await signInEditor(here)
  const asked = sampleSlugs(pages).map(pageOf)
  const measured: Omit<PublishingSeries, 'readers'> = {
    pages: asked.length,
    seconds,
    publishMs: [],
    liveHereMs: [],
    liveThereMs: [],
    adminMs: [],
  }
  let isOver = false
  const read = async () => {
    try {
      return await readers.ask(here.url, asked, connections, seconds * 1_000)
    } finally {
      isOver = true
    }
  }
  const publish = async () => {
    for (let count = 1; !isOver; count += 1) {
      const next = sleep(everyMs)
      await publishAndFollow(`Published in a measurement, mark ${count}.`)
      await next
    }
  }
  const publishAndFollow = async (text: string) => {
    const { acknowledgedAt, tookMs } =
      what === 'settings' ? await editor.publishNotice(text) : await editor.publish(id, text)
    const [liveHere, liveThere] = await Promise.all([
      untilLive(here, watched, text, acknowledgedAt),
      untilLive(there, watched, text, acknowledgedAt),
    ])
    measured.publishMs.push(tookMs)
    measured.liveHereMs.push(liveHere)
    measured.liveThereMs.push(liveThere)
  }
  const work = async () => {
    while (!isOver) {
      measured.adminMs.push(await editor.openList())
      await sleep(500)
    }
  }
  const [load] = await Promise.all([read(), publish(), work()])
  return { ...measured, readers: load }
}

const longestMs = 30_000

async function untilLive(
  site: MeasuredSite,
  slug: string,
  text: string,
  since: number,
): Promise<number> {
  const asked = { ...pageOf(slug), headers: {} }
  for (;;) {
    const { body } = await exchange(site, asked)
    const tookMs = performance.now() - since
    if (body.includes(text)) return tookMs
    if (tookMs > longestMs) throw new Error(`${slug} is not live after ${longestMs} ms.`)
  }
}
