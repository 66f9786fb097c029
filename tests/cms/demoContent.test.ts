import { execFile } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { citations } from '@/demo/content/citations'
import { treatments } from '@/demo/content/treatments/allTreatments'
import { nodeArguments } from '@/demo/runChild'
import { ForeignDatabaseError, seedDemo } from '@/demo/seedDemo'
import { seedScale } from '@/demo/seedScale'
import { locales } from '@/domain/locales'
import { logGaps } from '../support/logGaps'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'
import { testSecret } from '../support/testEnvironment'

const published = [
  'treatments',
  'conditions',
  'contraindications',
  'aftercare-steps',
  'locations',
  'safety-notices',
] as const
const unpublished = ['microneedling-as-received', 'microneedling-with-platelet-rich-plasma']

let world: TestPayload

/** Everything the database holds, versions, log and clock included, as one comparable value. */
async function dump(): Promise<Record<string, string>> {
  const { connection } = world.payload.db
  const names = (await connection.listCollections()).map(({ name }) => name).sort()
  const entries = names.map(async (name) => {
    const documents = await connection.collection(name).find().sort({ _id: 1 }).toArray()
    return [name, JSON.stringify(documents)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** Seeds until a line of the report begins with `word`, then fails as a killed process would. */
async function seedUntil(word: string): Promise<void> {
  const seeding = seedDemo(world.payload, (line) => {
    if (line.startsWith(word)) throw new Error('cut short')
  })
  await expect(seeding).rejects.toThrow('cut short')
}

beforeAll(async () => {
  world = await startPayload()
})
afterAll(() => world.stop())

test('a database with accounts of its own is refused, and nothing is written', async () => {
  const api = looseApi(world.payload)
  // Made as the first user of an empty database: nobody could allow it.
  const own = await api.create({
    collection: 'users',
    data: {
      name: 'Own',
      email: 'own@clinic.example',
      password: 'a password of their own',
      roles: ['admin'],
    },
    draft: false,
    overrideAccess: true,
  })
  await expect(seedDemo(world.payload, () => {})).rejects.toThrow(ForeignDatabaseError)
  const { totalDocs } = await api.count({ collection: 'citations', overrideAccess: true })
  expect(totalDocs).toBe(0)
  await api.delete({ collection: 'users', id: own.id, overrideAccess: true })
})

// Most of the file's work; on a busy machine it takes longer than one test may.
const whole = { timeout: 300_000 }

test(
  'a run that was cut short is finished by the next one, and a further one changes nothing',
  whole,
  async () => {
    await seedUntil('Contraindications')
    await seedUntil('Treatments')
    await seedDemo(world.payload, () => {})
    const before = await dump()
    const lines: string[] = []
    await seedDemo(world.payload, (line) => lines.push(line))
    expect(
      lines.filter((line) => !/there already/.test(line) || /: [1-9]\d* written/.test(line)),
    ).toEqual([])
    expect(await dump()).toEqual(before)
  },
)

test('an import is in the log: every document as it is public now', async () => {
  expect(await logGaps(world.payload)).toEqual([])
  const { totalDocs } = await looseApi(world.payload).count({
    collection: 'publications',
    // The log has no reader but staff.
    overrideAccess: true,
  })
  expect(totalDocs).toBeGreaterThan(50)
})

test('every document is public in both languages, except the drafts, which are public in none', async () => {
  const api = looseApi(world.payload)
  for (const collection of published) {
    // Asked as the gate writes it, to name each document that is missing a language.
    const { docs } = await api.find({
      collection,
      overrideAccess: true,
      showHiddenFields: true,
      pagination: false,
      depth: 0,
    })
    expect(docs.length, collection).toBeGreaterThan(0)
    for (const doc of docs) {
      const name = String(doc.slug ?? doc.title)
      const isDraft = unpublished.includes(name)
      expect([name, doc._status, doc.publicLocales ?? []]).toEqual([
        name,
        isDraft ? 'draft' : 'published',
        isDraft ? [] : [...locales],
      ])
    }
  }
})

test('a reader finds none of the drafts, in any language', async () => {
  for (const locale of locales) {
    const { docs } = await looseApi(world.payload).find({
      collection: 'treatments',
      locale,
      overrideAccess: false,
      pagination: false,
      depth: 0,
    })
    expect(docs.map(({ slug }) => slug).sort()).toEqual(treatments.map(({ slug }) => slug).sort())
  }
})

test('the article as received can not be published', async () => {
  const api = looseApi(world.payload)
  const { docs } = await api.find({
    collection: 'treatments',
    where: { slug: { equals: 'microneedling-as-received' } },
    overrideAccess: true,
    depth: 0,
  })
  const publishing = api.update({
    collection: 'treatments',
    id: docs[0]?.id ?? '',
    data: { _status: 'published' },
    draft: false,
    locale: 'en',
    overrideAccess: true,
  })
  await expect(publishing).rejects.toThrow(/invalid/i)
})

test('clinical pages name their reviewer, the day and the next review', async () => {
  for (const collection of ['treatments', 'conditions', 'contraindications', 'aftercare-steps']) {
    const { docs } = await looseApi(world.payload).find({
      collection,
      overrideAccess: false,
      pagination: false,
      depth: 1,
    })
    for (const doc of docs) {
      expect(doc.review, `${collection} ${doc.slug ?? doc.title}`).toMatchObject({
        reviewedBy: { name: 'Dr. Naledi Okafor-Reyes' },
        reviewedOn: expect.stringMatching(/^\d{4}/),
        nextReviewOn: expect.stringMatching(/^\d{4}/),
      })
    }
  }
})

test('a source counts as checked only with an address where it was opened', () => {
  const unopened = ['fda-rf-notice', 'fda-guidance', 'cfr-microneedling', 'device-label']
  for (const source of citations) {
    expect(source.checkedOn === undefined || source.url !== undefined, source.key).toBe(true)
    if (unopened.includes(source.key)) expect(source.checkedOn, source.key).toBeUndefined()
  }
})

test('people and places are invented: reserved phone numbers, example addresses', async () => {
  const text = JSON.stringify(await dump())
  const phones = text.match(/\+\d{10,}/g) ?? []
  expect(phones.length).toBeGreaterThan(0)
  for (const phone of phones) expect(phone).toMatch(/^\+131255501\d\d$/)
  for (const [, domain] of text.matchAll(/[\w.-]+@([\w.-]+\.\w+)/g))
    expect(domain).toBe('example.com')
})

test('a production database is refused by the command', whole, async () => {
  const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) => {
    const env = {
      ...process.env,
      NODE_ENV: 'production' as const,
      DATABASE_URL: world.databaseUrl,
      PAYLOAD_SECRET: testSecret,
      PUBLIC_URL: 'https://clinic.example',
      SKINWISE_DEMO: '0',
    }
    const args = nodeArguments('src/demo/seedCommand.ts')
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    )
  })
  expect(code).toBe(1)
  expect(output).toContain('does not belong in the production database')
})

test(
  'samples for measurements are public, logged, and the same when made again',
  whole,
  async () => {
    const api = looseApi(world.payload)
    const ids = await seedDemo(world.payload, () => {})
    const makeSamples = () => seedScale(world.payload, ids, 5, () => {}, 2)
    await makeSamples()
    const before = await dump()
    await makeSamples()
    expect(await dump()).toEqual(before)

    for (const locale of locales) {
      const { docs } = await api.find({
        collection: 'treatments',
        where: { slug: { like: 'sample-treatment' } },
        locale,
        overrideAccess: false,
        pagination: false,
        depth: 1,
      })
      expect(docs).toHaveLength(5)
      expect(new Set(docs.map(({ name }) => name)).size).toBe(5)
    }
    const { docs: entries } = await api.find({
      collection: 'publications',
      // The log has no reader but staff.
      overrideAccess: true,
      pagination: false,
      depth: 0,
    })
    const numbers = entries.map(({ seq }) => seq)
    expect(new Set(numbers).size).toBe(numbers.length)
    const logged = entries.map(({ slug }) => slug)
    expect(logged).toEqual(
      expect.arrayContaining(['sample-treatment-00004', 'sample-clinic-00000']),
    )
  },
)
