import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startWorld, type World } from './pipelineWorld'

/** Globals go through the same pipeline: `home` has drafts, of `settings` what is saved is live. */
let world: World
const home = { slug: 'home', overrideAccess: true } as const
const settings = { slug: 'settings', overrideAccess: true } as const

const entries = async (): Promise<string[]> =>
  (await world.newEntries()).map(({ action, documentType }) => `${action} ${documentType}`)

async function liveHeading(): Promise<unknown> {
  const stored: { _status?: unknown; heading?: unknown } =
    (await world.payload.db.findGlobal({ slug: 'home' })) ?? {}
  return stored._status === 'published' ? stored.heading : null
}

const publish = (heading: string): Promise<unknown> =>
  world.api.updateGlobal({ ...home, data: { heading, _status: 'published' } })

const saveDraft = (heading: string, rest: object = {}): Promise<unknown> =>
  world.api.updateGlobal({ ...home, ...rest, draft: true, data: { heading } })

async function versionOf(heading: string): Promise<string> {
  const { docs } = await world.api.findGlobalVersions({
    ...home,
    where: { 'version.heading': { equals: heading } },
  })
  return String(docs[0]?.id)
}

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  await world.newEntries()
})

describe('a global with drafts', () => {
  test('a draft and an autosave show nothing; publishing shows, changes and withdraws', async () => {
    await saveDraft('Draft')
    await saveDraft('Autosaved', { autosave: true })
    expect(await entries()).toEqual([])
    expect(await liveHeading()).toBeNull()

    await publish('One')
    await saveDraft('Later')
    expect(await entries()).toEqual(['publish home'])
    expect(await liveHeading()).toEqual({ en: 'One' })

    await world.api.updateGlobal({ ...home, data: { _status: 'published' } })
    expect(await entries()).toEqual(['update home'])
    expect(await liveHeading()).toEqual({ en: 'Later' })

    await saveDraft('')
    await world.api.updateGlobal({ ...home, data: { _status: 'draft' } })
    expect(await entries()).toEqual(['unpublish home'])
    expect(await liveHeading()).toBeNull()
  })

  test('an entry keeps it, with its languages', async () => {
    await publish('One')
    await world.api.updateGlobal({
      ...home,
      locale: 'es',
      data: { heading: 'Uno', _status: 'published' },
    })
    expect(await world.newEntries()).toMatchObject([
      { documentId: 'home', locales: ['en'], snapshot: { heading: { en: 'One' } } },
      { documentId: 'home', locales: ['en', 'es'], snapshot: { heading: { es: 'Uno' } } },
    ])
  })

  test('a published version is restored through the gates; a draft never takes the page down', async () => {
    await publish('First')
    await publish('Second')
    await saveDraft('Unfinished')
    await world.newEntries()
    for (const [heading, draft] of [
      ['Unfinished', false],
      ['First', true],
    ] as const) {
      const answer = await world.rest(
        'POST',
        `/globals/home/versions/${await versionOf(heading)}?draft=${draft}`,
      )
      expect(answer.status).toBe(409)
      expect(answer.errors[0]?.message).toMatch(/offline/)
      expect(await liveHeading()).toMatchObject({ en: 'Second' })
    }
    expect(await entries()).toEqual([])
    await world.api.restoreGlobalVersion({ ...home, id: await versionOf('First') })
    expect(await entries()).toEqual(['update home'])
    expect(await liveHeading()).toMatchObject({ en: 'First' })
  })

  test('it is refused without a status, in one language alone, and with blanks for text', async () => {
    await publish('One')
    await world.newEntries()
    const answers = [
      await world.rest('POST', '/globals/home', { heading: 'x' }),
      await world.rest('POST', '/globals/home?publishSpecificLocale=es', {
        heading: 'x',
        _status: 'published',
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
    await world.api.updateGlobal({ ...home, locale: 'es', draft: true, data: { heading: '' } })
    await expect(publish('  ')).rejects.toMatchObject({
      status: 400,
      data: { global: 'home', errors: [{ path: 'heading' }] },
    })
    expect(await entries()).toEqual([])
    expect(await liveHeading()).toMatchObject({ en: 'One' })
  })
})

describe('a global without drafts', () => {
  test('saving is publishing', async () => {
    const save = (organisation: string) =>
      world.api.updateGlobal({ ...settings, data: { organisation } })
    await save('Clinic')
    await save('Clinic')
    await save('Other clinic')
    expect(await entries()).toEqual(['publish settings', 'update settings'])
  })

  test('side by side with everything else', async () => {
    const results = await Promise.allSettled([
      ...['A', 'B', 'C', 'D'].map((organisation) =>
        world.api.updateGlobal({ ...settings, data: { organisation } }),
      ),
      ...['A', 'B', 'C', 'D'].map(publish),
    ])
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    expect((await entries()).length).toBe(8)
  })
})
