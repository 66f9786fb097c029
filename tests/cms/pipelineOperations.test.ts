import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clockOf } from '../support/clockOf'
import { type Doc, startWorld, type World } from './pipelineWorld'

/**
 * Every way in that reference material names, once: what it writes to the log, and what is live
 * after it. "live" is the English name of the main document if anybody could read it.
 */
let world: World
const all = { overrideAccess: true } as const
const at = { collection: 'treatments', ...all } as const

async function live(id: string, collection = 'treatments'): Promise<unknown> {
  const doc = await world.stored(collection, id)
  if (!doc || doc.deletedAt || doc._status === 'draft') return null
  return doc.name && typeof doc.name === 'object' && 'en' in doc.name ? doc.name.en : undefined
}

/** What the log tells of documents; of the old addresses they leave behind only if asked to. */
async function entries(withOldAddresses = false): Promise<string[]> {
  return (await world.newEntries())
    .filter(({ documentType }) => withOldAddresses || documentType !== 'redirects')
    .map(({ action, documentType }) => `${action} ${documentType}`)
}

let serial = 0
async function create(status: 'draft' | 'published', name = 'One'): Promise<Doc> {
  serial += 1
  const doc = await world.api.create({
    ...at,
    data: { name, slug: `t-${serial}`, _status: status },
    draft: status === 'draft',
  })
  await world.newEntries()
  return doc
}

/** A live document "One" with a newer draft "Two". */
async function liveWithDraft(): Promise<Doc> {
  const doc = await create('published')
  await world.api.update({ ...at, id: doc.id, draft: true, data: { name: 'Two' } })
  expect(await entries()).toEqual([])
  return doc
}

const versionsOf = async (id: string): Promise<Doc[]> =>
  (await world.api.findVersions({ ...at, where: { parent: { equals: id } }, sort: 'createdAt' }))
    .docs

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  await world.newEntries()
})

describe('what goes live', () => {
  test('create published', async () => {
    const doc = await world.api.create({ ...at, data: { name: 'One', _status: 'published' } })
    expect(await entries()).toEqual(['publish treatments'])
    expect(await live(doc.id)).toBe('One')
  })

  test('publish a draft', async () => {
    const doc = await create('draft')
    await world.api.update({ ...at, id: doc.id, data: { _status: 'published' } })
    expect(await entries()).toEqual(['publish treatments'])
    expect(await live(doc.id)).toBe('One')
  })

  test('publish over what is live', async () => {
    const doc = await liveWithDraft()
    await world.api.update({ ...at, id: doc.id, data: { _status: 'published' } })
    expect(await entries()).toEqual(['update treatments'])
    expect(await live(doc.id)).toBe('Two')
  })

  test('draft: true with _status: published is a publish', async () => {
    const doc = await liveWithDraft()
    await world.api.update({ ...at, id: doc.id, draft: true, data: { _status: 'published' } })
    expect(await entries()).toEqual(['update treatments'])
    expect(await live(doc.id)).toBe('Two')
  })

  test('the answer says where it is public, also when only the id was asked for', async () => {
    const doc = await create('draft')
    const answer = await world.api.update({
      ...at,
      id: doc.id,
      data: { _status: 'published' },
      select: {},
    })
    expect(answer.id).toBe(doc.id)
    expect(await entries()).toEqual(['publish treatments'])
  })
})

describe('what changes nothing in public', () => {
  test('drafts and what becomes of them leave what is kept for readers alone', async () => {
    const before = await clockOf(world.payload)
    const doc = await create('draft')
    await world.api.update({ ...at, id: doc.id, draft: true, data: { name: 'Two' } })
    await world.api.update({ ...at, id: doc.id, data: { deletedAt: new Date().toISOString() } })
    await world.api.delete({ ...at, id: doc.id, trash: true })
    expect(await entries()).toEqual([])
    expect(await clockOf(world.payload)).toBe(before)
  })

  test('create a draft', async () => {
    const doc = await world.api.create({ ...at, draft: true, data: { name: 'One' } })
    expect(await entries()).toEqual([])
    expect(await live(doc.id)).toBeNull()
  })

  test('create without a status is a draft', async () => {
    const doc = await world.api.create({ ...at, data: { name: 'One' } })
    expect(await entries()).toEqual([])
    expect(await live(doc.id)).toBeNull()
  })

  test('save a draft, autosave', async () => {
    const doc = await create('published')
    await world.api.update({ ...at, id: doc.id, draft: true, data: { name: 'Two' } })
    await world.api.update({
      ...at,
      id: doc.id,
      draft: true,
      autosave: true,
      data: { name: 'Three' },
    })
    expect(await entries()).toEqual([])
    expect(await live(doc.id)).toBe('One')
  })

  test('publish again without a change, and a change that only staff can see', async () => {
    const doc = await create('published')
    const before = await clockOf(world.payload)
    await world.api.update({ ...at, id: doc.id, data: { _status: 'published' } })
    await world.api.update({ ...at, id: doc.id, data: { _status: 'published', note: 'for us' } })
    expect(await entries()).toEqual([])
    // Its date is another one now, which kept answers tell.
    expect(await clockOf(world.payload)).toBe(before + 2)
    expect(await live(doc.id)).toBe('One')
  })

  test('duplicate gives a draft, whatever was asked', async () => {
    const doc = await create('published')
    const viaLocal = await world.api.duplicate({ ...at, id: doc.id })
    const asked = await world.api.duplicate({ ...at, id: doc.id, data: { _status: 'published' } })
    const viaRest = await world.rest('POST', `/treatments/${doc.id}/duplicate`)
    expect(await entries()).toEqual([])
    for (const id of [viaLocal.id, asked.id, viaRest.doc?.id]) {
      expect(id).not.toBe(doc.id)
      expect(await live(String(id))).toBeNull()
    }
    expect(await live(doc.id)).toBe('One')
  })

  test('restore a version from the admin gives a draft over what is live', async () => {
    const doc = await create('published')
    await world.api.update({ ...at, id: doc.id, data: { name: 'Two', _status: 'published' } })
    expect(await entries()).toEqual(['update treatments'])
    const [first] = await versionsOf(doc.id)
    const answer = await world.rest('POST', `/treatments/versions/${first?.id}?draft=false`)
    expect(answer.status).toBe(200)
    expect(await entries()).toEqual([])
    expect(await live(doc.id)).toBe('Two')
    await world.api.update({ ...at, id: doc.id, data: { _status: 'published' } })
    expect(await entries()).toEqual(['update treatments'])
    expect(await live(doc.id)).toBe('One')
  })

  test('a draft saved on a trashed document leaves it in the trash', async () => {
    const doc = await create('published')
    await world.api.update({ ...at, id: doc.id, data: { deletedAt: new Date().toISOString() } })
    await world.newEntries()
    await world.api.update({ ...at, id: doc.id, trash: true, draft: true, data: { name: 'Two' } })
    expect(await entries()).toEqual([])
    expect(await live(doc.id)).toBeNull()
  })
})

describe('what is withdrawn', () => {
  test('unpublish', async () => {
    const doc = await create('published')
    await world.api.update({ ...at, id: doc.id, data: { _status: 'draft' } })
    expect(await entries()).toEqual(['unpublish treatments'])
    expect(await live(doc.id)).toBeNull()
  })

  test('unpublish although the newer draft is unfinished, in a language that is empty', async () => {
    const doc = await create('published')
    await world.api.update({ ...at, id: doc.id, draft: true, data: { name: '' } })
    const answer = await world.rest('PATCH', `/treatments/${doc.id}?locale=es`, {
      _status: 'draft',
    })
    expect(answer.status).toBe(200)
    expect(await entries()).toEqual(['unpublish treatments'])
    expect(await live(doc.id)).toBeNull()
  })

  describe.each(['Local API', 'REST', 'bulk', 'schedule'] as const)('unpublish by %s', (way) => {
    test('leaves what was live, and what waits as a draft, as they are', async () => {
      const doc = await liveWithDraft()
      const before = await world.stored('treatments', doc.id)
      const data = { _status: 'draft' }
      if (way === 'Local API') await world.api.update({ ...at, id: doc.id, data })
      if (way === 'REST') await world.rest('PATCH', `/treatments/${doc.id}`, data)
      if (way === 'bulk') {
        // By what is live, though the draft that waits says otherwise.
        const name = { equals: 'One' }
        await world.api.update({
          ...at,
          where: {
            and: [{ id: { equals: doc.id } }, { name }, { _status: { equals: 'published' } }],
          },
          data,
        })
      }
      if (way === 'schedule') {
        const input = {
          type: 'unpublish',
          doc: { relationTo: 'treatments', value: doc.id },
        } as const
        await world.payload.jobs.queue({ task: 'schedulePublish', input, overrideAccess: true })
        await world.payload.jobs.run()
      }
      expect(await entries()).toEqual(['unpublish treatments'])
      const after = await world.stored('treatments', doc.id)
      expect(after).toEqual({ ...before, _status: 'draft' })
      const { docs } = await world.api.findVersions({
        ...at,
        where: { and: [{ parent: { equals: doc.id } }, { latest: { equals: true } }] },
      })
      expect(docs).toMatchObject([{ version: { name: 'Two', _status: 'draft' } }])
    })
  })

  test('a bulk unpublish with a field that isn’t there takes nothing offline', async () => {
    const doc = await create('published')
    const answer = await world.rest('PATCH', '/treatments?where[nonsense][equals]=1', {
      _status: 'draft',
    })
    expect(answer.status).toBe(400)
    expect(await live(doc.id)).not.toBeNull()
  })

  test('trash, also over a pending draft, as the admin sends it', async () => {
    const doc = await liveWithDraft()
    const answer = await world.rest('PATCH', `/treatments/${doc.id}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(answer.status).toBe(200)
    expect(await entries()).toEqual(['trash treatments'])
    expect(await live(doc.id)).toBeNull()
  })

  test('restore from the trash without a status is a draft', async () => {
    const doc = await create('published')
    await world.api.update({ ...at, id: doc.id, data: { deletedAt: new Date().toISOString() } })
    expect(await entries()).toEqual(['trash treatments'])
    await world.api.update({ ...at, id: doc.id, trash: true, data: { deletedAt: null } })
    expect(await entries()).toEqual([])
    expect(await live(doc.id)).toBeNull()
    expect((await world.stored('treatments', doc.id))?.deletedAt ?? null).toBeNull()
  })

  test('restore from the trash as published', async () => {
    const doc = await create('published')
    await world.api.update({ ...at, id: doc.id, data: { deletedAt: new Date().toISOString() } })
    await world.newEntries()
    await world.api.update({
      ...at,
      id: doc.id,
      trash: true,
      data: { deletedAt: null, _status: 'published' },
    })
    expect(await entries()).toEqual(['restore treatments'])
    expect(await live(doc.id)).toBe('One')
  })

  test('delete what is live; delete what is in the trash', async () => {
    const one = await create('published')
    await world.api.delete({ ...at, id: one.id })
    expect(await entries()).toEqual(['delete treatments'])
    const two = await create('published')
    await world.api.update({ ...at, id: two.id, data: { deletedAt: new Date().toISOString() } })
    await world.newEntries()
    await world.api.delete({ ...at, id: two.id, trash: true })
    expect(await entries()).toEqual([])
    expect(await world.stored('treatments', two.id)).toBeNull()
  })
})

test('an address that two pages had by mistake stays live while one of them is', async () => {
  const slug = 'shared'
  const [one, two] = [await create('published'), await create('published')]
  for (const { id } of [one, two]) {
    await world.api.update({ ...at, id, data: { slug, _status: 'published' } })
  }
  await world.newEntries()
  await world.api.update({ ...at, id: one.id, data: { _status: 'draft' } })
  expect(await entries(true)).toEqual(['unpublish treatments'])
  await world.api.update({ ...at, id: two.id, data: { _status: 'draft' } })
  expect(await entries(true)).toEqual(['unpublish treatments', 'publish redirects'])
})

describe('many at once', () => {
  test('bulk publish and bulk delete write one entry a document, each with a number', async () => {
    const docs = await Promise.all(['a', 'b', 'c', 'd'].map((name) => create('draft', name)))
    const where = { id: { in: docs.map(({ id }) => id) } }
    const done = await world.api.update({
      ...at,
      where,
      draft: true,
      data: { _status: 'published' },
    })
    expect(done.errors).toEqual([])
    const published = await world.newEntries()
    expect(published.map(({ action }) => action)).toEqual(Array(4).fill('publish'))
    expect(new Set(published.map(({ seq }) => seq)).size).toBe(4)
    await world.api.delete({ ...at, where })
    expect(await entries()).toEqual(Array(4).fill('delete treatments'))
  })
})

describe('jobs, uploads and plain collections', () => {
  test('scheduled publish and unpublish', async () => {
    const doc = await create('draft')
    for (const [type, action] of [
      ['publish', 'publish treatments'],
      ['unpublish', 'unpublish treatments'],
    ] as const) {
      await world.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type, doc: { relationTo: 'treatments', value: doc.id } },
        overrideAccess: true,
      })
      await world.payload.jobs.run()
      expect(await entries()).toEqual([action])
    }
    expect(await live(doc.id)).toBeNull()
  })

  test('a picture: uploaded, replaced, trashed', async () => {
    const picture = (shade: number) => ({
      name: 'skin.txt',
      data: Buffer.from(`shade ${shade}`),
      mimetype: 'text/plain',
      size: 7,
    })
    const media = { collection: 'media', ...all }
    const doc = await world.api.create({ ...media, data: { alt: 'Skin' }, file: picture(1) })
    const [entry] = await world.newEntries()
    expect(entry).toMatchObject({ action: 'publish', snapshot: { alt: { en: 'Skin' } } })
    expect(entry?.snapshot).toHaveProperty('filename')
    await world.api.update({ ...media, id: doc.id, data: {}, file: picture(2) })
    expect(await entries()).toEqual(['update media'])
    await world.api.update({ ...media, id: doc.id, data: { deletedAt: new Date().toISOString() } })
    expect(await entries()).toEqual(['trash media'])
  })

  test('a collection without drafts: saved is live', async () => {
    const redirects = { collection: 'redirects', ...all }
    const doc = await world.api.create({ ...redirects, data: { from: '/a', to: '/b' } })
    expect(await entries(true)).toEqual(['publish redirects'])
    await world.api.update({ ...redirects, id: doc.id, draft: true, data: { to: '/c' } })
    expect(await entries(true)).toEqual(['update redirects'])
    await world.api.delete({ ...redirects, id: doc.id })
    expect(await entries(true)).toEqual(['delete redirects'])
  })
})

describe('what is refused, with a word on what to do', () => {
  const refused = (promise: Promise<unknown>, words: RegExp) =>
    expect(promise).rejects.toMatchObject({ status: 400, message: expect.stringMatching(words) })

  test('an update with neither draft nor _status', async () => {
    const doc = await liveWithDraft()
    await refused(world.api.update({ ...at, id: doc.id, data: { slug: 'x' } }), /draft=true/)
    await refused(
      world.api.update({ ...at, where: { id: { equals: doc.id } }, data: { slug: 'x' } }),
      /draft=true/,
    )
    const { status } = await world.rest('PATCH', `/treatments/${doc.id}`, { slug: 'x' })
    expect(status).toBe(400)
    expect(await entries()).toEqual([])
    expect(await live(doc.id)).toBe('One')
  })

  test('restoring a version live: the Local API has no other way', async () => {
    const doc = await liveWithDraft()
    const [first] = await versionsOf(doc.id)
    await refused(
      world.api.restoreVersion({ ...at, id: String(first?.id), draft: true }),
      /restored as a draft/,
    )
    expect(await live(doc.id)).toBe('One')
  })

  test('one language alone', async () => {
    const doc = await liveWithDraft()
    await refused(
      world.api.update({
        ...at,
        id: doc.id,
        publishSpecificLocale: 'es',
        data: { _status: 'published' },
      }),
      /published whole/,
    )
    await refused(
      world.api.update({ ...at, id: doc.id, unpublishAllLocales: true, data: {} }),
      /_status: "draft"/,
    )
    const { status } = await world.rest('PATCH', `/treatments/${doc.id}?publishSpecificLocale=es`, {
      _status: 'published',
    })
    expect(status).toBe(400)
    expect(await live(doc.id)).toBe('One')
  })
})

describe('an entry', () => {
  test('names who, what and where, and keeps what the public could see, in every language', async () => {
    const created = await world.rest('POST', '/treatments?locale=en', {
      name: 'Laser',
      slug: 'laser',
      note: 'for us',
      risks: 'Redness',
      facts: { minimumAge: 18 },
      _status: 'published',
    })
    const id = created.doc?.id
    await world.rest('PATCH', `/treatments/${id}?locale=es`, {
      name: 'Láser',
      slug: 'laser-skin',
      _status: 'published',
    })
    const [first, second] = await world.newEntries()
    expect(first).toMatchObject({
      action: 'publish',
      documentType: 'treatments',
      documentId: id,
      title: 'Laser',
      locales: ['en'],
      slug: 'laser',
      severity: 'clinical',
      by: { name: 'editor@example.com' },
      snapshot: { name: { en: 'Laser' }, risks: { en: 'Redness' }, facts: { minimumAge: 18 } },
    })
    expect(first?.snapshot).not.toHaveProperty('note')
    expect(second).toMatchObject({
      action: 'update',
      locales: ['en', 'es'],
      slug: 'laser-skin',
      previousSlug: 'laser',
      severity: 'minor',
      snapshot: { name: { en: 'Laser', es: 'Láser' }, publicLocales: ['en', 'es'] },
    })
    expect(Number(second?.seq)).toBeGreaterThan(Number(first?.seq))
  })

  test('knows the address a document had before it was withdrawn', async () => {
    const doc = await create('published')
    await world.api.update({ ...at, id: doc.id, data: { _status: 'draft' } })
    await world.api.update({
      ...at,
      id: doc.id,
      data: { slug: 'elsewhere', _status: 'published' },
    })
    const [, republished] = (await world.newEntries()).filter(
      ({ documentType }) => documentType === 'treatments',
    )
    expect(republished).toMatchObject({ slug: 'elsewhere', previousSlug: doc.slug })
  })
})
