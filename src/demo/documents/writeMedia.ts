import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { MediaSource } from '../content/contentTypes'
import { mediaData } from './supportingData'
import { findStoredId, type Written } from './writeDocument'

const folder = new URL('../content/media/', import.meta.url)

/** Draws one of our own pictures and uploads it, with its words in both languages. */
export async function ensureMedia(payload: Payload, source: MediaSource): Promise<Written> {
  const known = await findStoredId(payload, 'media', { alt: { equals: source.alt.en } })
  if (known !== undefined) return { id: known, isNew: false }
  const svg = await readFile(fileURLToPath(new URL(`${source.file}.svg`, folder)))
  const data = await sharp(svg).png().toBuffer()
  // The seed is a command of whoever runs the machine; there is no user whose access could be asked.
  const common = { collection: 'media', depth: 0, draft: false, overrideAccess: true } as const
  const { id } = await payload.create({
    ...common,
    data: mediaData(source, 'en'),
    file: { data, mimetype: 'image/png', name: `${source.file}.png`, size: data.length },
    locale: 'en',
  })
  await payload.update({ ...common, id, data: mediaData(source, 'es'), locale: 'es' })
  return { id, isNew: true }
}
