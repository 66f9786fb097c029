import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sweepReplacedFiles } from '@/editorial/replacedFiles'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

async function picture(background: string, name: string) {
  const data = await sharp({ create: { width: 900, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}

const folder = () =>
  test.config.collections.find(({ slug }) => slug === 'media')?.upload.staticDir ?? ''

it('names a file after its content, also when it is replaced', async () => {
  const { payload } = test
  // `overrideAccess: true`: the file's name is the same whoever uploads it.
  const first = await payload.create({
    collection: 'media',
    overrideAccess: true,
    data: { isDecorative: true },
    file: await picture('#804020', 'Jane Doe before.png'),
  })
  expect(first.filename).toMatch(/^[0-9a-f]{20}\.webp$/)
  expect(first.sizes?.small?.filename).toMatch(/^[0-9a-f]{20}-640x\d+\.webp$/)
  const replaced = await payload.update({
    collection: 'media',
    id: first.id,
    overrideAccess: true,
    data: {},
    file: await picture('#204080', 'Jane Doe before.png'),
  })
  expect(replaced.filename).toMatch(/^[0-9a-f]{20}\.webp$/)
  expect(replaced.filename).not.toBe(first.filename)
})

describe('a picture that is cropped', () => {
  const crop = {
    uploadEdits: {
      crop: { x: 0, y: 0, width: 50, height: 100, unit: '%' },
      widthInPixels: 450,
      heightInPixels: 30,
    },
  }
  const stored = (filename: unknown) => readFile(path.join(folder(), String(filename)))

  const save = async (id: string, data: object, query: object) => {
    const req = await createLocalReq({}, test.payload)
    Object.assign(req, { query })
    return await test.payload.update({ collection: 'media', id, req, overrideAccess: true, data })
  }

  const upload = async (background: string) =>
    await test.payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { alt: 'A cheek', showsPatient: true, consentReference: 'A-1' },
      file: await picture(background, 'cheek.png'),
    })

  it('gets an address of its own', async () => {
    const whole = await upload('#112233')
    const half = await save(whole.id, {}, crop)
    expect(half.filename).toMatch(/^[0-9a-f]{20}\.webp$/)
    expect(half.filename).not.toBe(whole.filename)
    expect(half.width).toBe(450)
    expect((await sharp(await stored(half.filename)).metadata()).width).toBe(450)
  })

  it('leaves the bytes of an address as they are, whatever else is edited', async () => {
    const whole = await upload('#332211')
    const bytes = await stored(whole.filename)
    const moved = await save(whole.id, { focalX: 10, focalY: 10 }, {})
    expect(moved.filename).toBe(whole.filename)
    expect((await stored(whole.filename)).equals(bytes)).toBe(true)
    const pointed = await save(whole.id, {}, { uploadEdits: { focalPoint: { x: 5, y: 5 } } })
    expect(pointed.filename).not.toBe(whole.filename)
    const req = await createLocalReq({}, test.payload)
    Object.assign(req, { query: crop })
    const many = await test.payload.update({
      ...{ collection: 'media', req, overrideAccess: true, data: { alt: 'Another' } },
      where: { id: { equals: whole.id } },
    })
    expect(many.docs.map(({ filename }) => filename)).toEqual([pointed.filename])
    expect((await sharp(await stored(pointed.filename)).metadata()).width).toBe(900)
  })
})

describe('a picture whose new file is refused', () => {
  const served = async (filename: unknown) => {
    const answer = await handleEndpoints({
      config: test.config,
      request: new Request(`http://localhost/api/media/file/${filename}`),
    })
    return answer.status
  }

  it('goes on being served, whole, at its address', async () => {
    const { payload } = test
    const live = await payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { alt: 'A cheek' },
      file: await picture('#445566', 'cheek.png'),
    })
    const names = [live.filename, live.sizes?.small?.filename]
    for (const name of names) expect(await served(name)).toBe(200)
    const refused = payload.update({
      collection: 'media',
      id: live.id,
      overrideAccess: true,
      data: { showsPatient: true, consentReference: '' },
      file: await picture('#665544', 'other.png'),
    })
    await expect(refused).rejects.toThrow()
    for (const name of names) expect(await served(name)).toBe(200)
    await payload.update({
      collection: 'media',
      id: live.id,
      overrideAccess: true,
      data: {},
      file: await picture('#665544', 'other.png'),
    })
    for (const name of names) expect(await served(name)).toBeGreaterThanOrEqual(400)
  })

  it('keeps no file for longer than an hour that no picture names', async () => {
    const { payload } = test
    const kept = path.join(folder(), '.replaced')
    const live = await payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { alt: 'A chin' },
      file: await picture('#778899', 'chin.png'),
    })
    const file = path.join(folder(), String(live.filename))
    await payload.delete({ collection: 'media', id: live.id, overrideAccess: true })
    expect(existsSync(file)).toBe(false)
    expect(await readdir(kept)).toContain(live.filename)
    await sweepReplacedFiles(payload, folder())
    expect(await readdir(kept)).toContain(live.filename)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60 * 1_000 })
    expect(await sweepReplacedFiles(payload, folder())).toBeGreaterThan(0)
    vi.useRealTimers()
    expect(await readdir(kept)).toEqual([])
    expect(existsSync(file)).toBe(false)
  })
})

it('shows a patient until the day the consent ends', async () => {
  const { payload } = test
  const day = (offset: number) =>
    `${new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)}T12:00:00.000Z`
  const isShown = async (consentExpiresOn: string | null) => {
    // `overrideAccess: true` for the upload; the question is what a visitor then reads.
    const { id } = await payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { alt: 'A cheek', showsPatient: true, consentReference: 'A-1', consentExpiresOn },
      file: await picture('#a07050', 'cheek.png'),
    })
    const found = await payload.find({
      collection: 'media',
      overrideAccess: false,
      where: { id: { equals: id } },
    })
    return found.docs.length === 1
  }
  expect(await isShown(null)).toBe(true)
  expect(await isShown(day(0))).toBe(true)
  expect(await isShown(day(-1))).toBe(false)
})
