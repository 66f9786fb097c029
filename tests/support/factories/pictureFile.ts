import { randomBytes } from 'node:crypto'
import sharp from 'sharp'

/** A small picture unlike any other, as an upload. */
export async function pictureFile(name = 'picture.png') {
  const [red = 0, green = 0, blue = 0] = randomBytes(3)
  const data = await sharp({
    create: { width: 40, height: 30, channels: 3, background: { r: red, g: green, b: blue } },
  })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}
