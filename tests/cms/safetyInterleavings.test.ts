import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { freeze } from '@/editorial/frozenCopy'
import { isLive, publicTypeOf, type StoredDocument } from '@/editorial/storedDocument'
import {
  aftercareStepData,
  contraindicationData,
  treatmentData,
} from '../support/factories/documentData'
import { randomFrom } from '../support/randomFrom'
import { type Answer, type ReviewWorld, startReviewWorld } from '../support/reviewWorld'
import { unsafePages } from '../support/unsafePages'

/**
 * Random work on a small web of links in the shipped configuration, two or three at once, sign-offs
 * among it: whatever wins, no public treatment lacks a warning, and the log tells how it came to be.
 *
 * It proves that a record in use can't go offline: if `settle.ts` doesn't look for the pages that
 * need it, this fails in its first round. Looking, it refuses by two rules, of which either is
 * enough. It does not prove that the publish lock is needed, since two at random seldom meet in the
 * moment between a gate and its commit: that `pipelineConcurrency.test.ts` does, where three tests
 * fail as soon as the clock is counted outside the transaction.
 */
const isLong = process.env.LONG === '1'
const rounds = isLong ? 200 : 40
const stepsInRound = 3
const patienceMs = 900_000

let world: ReviewWorld
let graph: Graph
let start: Map<string, Raw[]>

beforeAll(async () => {
  world = await startReviewWorld()
  graph = await makeGraph()
  start = await copyOf()
}, patienceMs)
afterAll(() => world.stop())

interface Node {
  collection: 'aftercare-steps' | 'contraindications' | 'treatments'
  id: string
}

interface Graph {
  treatments: Node[]
  contraindications: Node[]
  steps: Node[]
}

const make = async (collection: Node['collection'], data: object): Promise<Node> => ({
  collection,
  id: await world.draft(collection, data),
})

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id)

/** Two treatments, three contraindications and two steps, all live; the last of each in one page only. */
async function makeGraph(): Promise<Graph> {
  const contraindications: Node[] = []
  const steps: Node[] = []
  const treatments: Node[] = []
  for (let each = 0; each < 3; each += 1) {
    contraindications.push(await make('contraindications', contraindicationData()))
  }
  for (let each = 0; each < 2; each += 1) {
    steps.push(await make('aftercare-steps', aftercareStepData()))
  }
  for (const count of [undefined, -1]) {
    const links = {
      contraindications: idsOf(contraindications.slice(0, count)),
      aftercare: idsOf(steps.slice(0, count)),
    }
    const treatment = await make('treatments', treatmentData(undefined, links))
    treatments.push(treatment)
    // The first brings all the records with it.
    const review = await world.request('editor', 'treatments', treatment.id)
    await world.approve('reviewer', review)
    const { status } = await world.post('editor', `/reviews/${review}/publish`)
    if (status !== 200) throw new Error(`The graph can't go live: ${status}.`)
  }
  return { treatments, contraindications, steps }
}

interface Raw {
  [field: string]: unknown
  _id: unknown
}

/** What stays when a round starts over: accounts, and the number of the last publish. */
const kept = ['clock', 'users']

const database = () => world.payload.db.connection.getClient().db(world.payload.db.connection.name)

/** Every document of the database as it is, to start each round from. */
async function copyOf(): Promise<Map<string, Raw[]>> {
  const copy = new Map<string, Raw[]>()
  for (const { name } of await database().listCollections().toArray()) {
    if (kept.includes(name)) continue
    copy.set(name, await database().collection<Raw>(name).find().toArray())
  }
  return copy
}

async function startOver(): Promise<void> {
  for (const [name, docs] of start) {
    const collection = database().collection<Raw>(name)
    await collection.deleteMany({})
    if (docs.length > 0) await collection.insertMany(docs)
  }
}

type Random = () => number

const pick = <T>(random: Random, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('There is nothing to pick.')
  return item
}

/** At least one of them: a page without any is refused for other reasons. */
function some<T>(random: Random, list: readonly T[]): T[] {
  const found = list.filter(() => random() < 0.6)
  return found.length > 0 ? found : [pick(random, list)]
}

const goesWithSchema = z.object({ goesWith: z.array(z.object({ documentId: z.string() })) })

async function goesWith({ collection, id }: Node): Promise<string[]> {
  const { body } = await world.get('editor', `/${collection}/${id}/take-down`)
  const found = goesWithSchema.safeParse(body).data
  return found ? found.goesWith.map(({ documentId }) => documentId) : []
}

/** Refused requests are half of the point; a request that fails in another way is none of it. */
async function asked(request: Promise<Answer>): Promise<Answer> {
  const answer = await request
  const { body, status } = answer
  if (status >= 500 && status !== 503) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return answer
}

const patch = (path: string, data: object): Promise<Answer> =>
  asked(world.ask('admin', 'PATCH', path, data))

const editOf = ({ collection }: Node, random: Random): object =>
  collection === 'treatments'
    ? {
        name: `Edited ${random()}`,
        contraindications: some(random, graph.contraindications).map(({ id }) => ({
          contraindication: id,
          severity: pick(random, ['absolute', 'relative']),
        })),
        aftercare: some(random, graph.steps).map(({ id }) => ({ step: id })),
      }
    : collection === 'contraindications'
      ? { question: `Pregnant, or an infection? ${random()}` }
      : { title: `Keep it clean ${random()}` }

/** The newest request about a document that stands where something can be done with it. */
async function reviewOf({ id }: Node, state: string): Promise<string | undefined> {
  const reviews = await world.reviewsOf(id, 'publish')
  return reviews.find((review) => review.state === state)?.id
}

const works: Record<string, (node: Node, random: Random) => Promise<unknown>> = {
  publish: ({ collection, id }) => patch(`/${collection}/${id}`, { _status: 'published' }),
  unpublish: ({ collection, id }) => patch(`/${collection}/${id}`, { _status: 'draft' }),
  trash: ({ collection, id }) =>
    patch(`/${collection}/${id}`, { deletedAt: new Date(0).toISOString() }),
  restore: ({ collection, id }, random) =>
    patch(`/${collection}/${id}?trash=true`, {
      deletedAt: null,
      _status: pick(random, ['draft', 'published']),
    }),
  delete: ({ collection, id }) => asked(world.ask('admin', 'DELETE', `/${collection}/${id}`)),
  edit: (node, random) => patch(`/${node.collection}/${node.id}?draft=true`, editOf(node, random)),
  editLive: (node, random) =>
    patch(`/${node.collection}/${node.id}`, {
      ...(node.collection === 'treatments' ? { name: `Edited ${random()}` } : {}),
      _status: 'published',
    }),
  request: ({ collection: documentType, id: documentId }) =>
    asked(world.post('editor', '/reviews/request', { documentType, documentId })),
  approve: async (node) => {
    const review = await reviewOf(node, 'open')
    if (review) await asked(world.approve('reviewer', review))
  },
  publishWhole: async (node) => {
    const review = await reviewOf(node, 'approved')
    if (review) await asked(world.post('editor', `/reviews/${review}/publish`))
  },
  /** From an edit to what is live, while others do what they do. */
  sign: async (node, random) => {
    for (const step of ['edit', 'request', 'approve', 'publishWhole']) {
      await works[step]?.(node, random)
    }
  },
  replace: async ({ collection, id }, random) => {
    if (collection === 'treatments') return
    const others = collection === 'contraindications' ? graph.contraindications : graph.steps
    const by = pick(random, others).id
    const { body } = await asked(world.post('editor', `/${collection}/${id}/replace`, { by }))
    if (typeof body.id !== 'string') return
    await asked(world.approve('reviewer', body.id))
    await asked(world.post('editor', `/reviews/${body.id}/publish`))
  },
  takeDown: async (node) =>
    asked(
      world.post('editor', `/${node.collection}/${node.id}/take-down`, {
        reason: 'By chance',
        andTreatments: await goesWith(node),
      }),
    ),
  putBack: ({ collection, id }) => asked(world.post('editor', `/${collection}/${id}/put-back`)),
}

/** Seldom deleted: what is gone can't be fought over. */
const kinds = Object.keys(works).flatMap((kind) =>
  kind === 'delete' ? [kind] : [kind, kind, kind],
)

const slugs = ['treatments', 'contraindications', 'aftercare-steps', 'redirects'] as const

/** As the database gives it back: dates as text. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

interface Entry extends StoredDocument {
  seq: number
  documentType: string
  documentId: string
}

async function allEntries(): Promise<Entry[]> {
  const { docs } = await world.payload.db.find<Entry>({
    collection: 'publications',
    pagination: false,
    sort: 'seq',
  })
  return docs
}

/** What the log says is live now: by document, its newest frozen copy. */
function replay(entries: readonly Entry[]): unknown {
  const live: Record<string, unknown> = {}
  for (const { documentId, documentType, snapshot } of entries) {
    if (!slugs.some((slug) => slug === documentType)) continue
    live[`${documentType}:${documentId}`] = snapshot ?? null
  }
  return plain(Object.fromEntries(Object.entries(live).filter(([, copy]) => copy !== null)))
}

async function liveNow(): Promise<unknown> {
  const live: Record<string, unknown> = {}
  for (const slug of slugs) {
    const type = publicTypeOf(world.payload, { kind: 'collection', slug, id: '' })
    const { docs } = await world.payload.db.find<StoredDocument>({
      collection: slug,
      pagination: false,
    })
    for (const doc of docs) {
      if (isLive(type, doc)) live[`${slug}:${doc.id}`] = freeze(type.fields, doc)
    }
  }
  return plain(live)
}

const newestSeq = async (): Promise<number> => (await allEntries()).at(-1)?.seq ?? 0

test(
  `no order of events takes a warning from a live page (${rounds} rounds)`,
  async () => {
    const done: Record<string, number> = {}
    const nodes = [...graph.treatments, ...graph.contraindications, ...graph.steps]
    expect(await unsafePages(world.payload)).toEqual([])
    for (let round = 0; round < rounds; round += 1) {
      const random = randomFrom(round)
      for (let step = 0; step < stepsInRound; step += 1) {
        const atOnce = Array.from({ length: random() < 0.5 ? 2 : 3 }, () => ({
          kind: pick(random, kinds),
          node: pick(random, nodes),
          delayMs: random() * 8,
        }))
        const before = await newestSeq()
        await Promise.all(
          atOnce.map(async ({ delayMs, kind, node }) => {
            await new Promise((resolve) => setTimeout(resolve, delayMs))
            await works[kind]?.(node, random)
          }),
        )
        const told = { round, step, atOnce: atOnce.map(({ kind, node }) => `${kind} ${node.id}`) }
        expect({ ...told, unsafe: await unsafePages(world.payload) }).toEqual({
          ...told,
          unsafe: [],
        })
        if ((await newestSeq()) > before) {
          for (const { kind } of atOnce) done[kind] = (done[kind] ?? 0) + 1
        }
      }
      expect(replay(await allEntries()), `round ${round}`).toEqual(await liveNow())
      await startOver()
    }
    // Every kind of work was part of something that changed what is public.
    expect(Object.keys(done).toSorted()).toEqual(Object.keys(works).toSorted())
  },
  patienceMs * (isLong ? 5 : 1),
)
