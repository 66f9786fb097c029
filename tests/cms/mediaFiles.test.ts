import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
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
