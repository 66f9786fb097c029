import { afterAll, beforeAll, expect, test } from 'vitest'
import { freeze } from '@/editorial/frozenCopy'
import { isLive, publicTypeOf } from '@/editorial/storedDocument'
import { unsafePages } from '../support/unsafePages'
import { type Doc, type Entry, startWorld, type World } from './pipelineWorld'

/**
 * Random work on a small web of links, two or three at once: whatever wins, no public treatment lacks
 * a warning, and the log tells how it came to be.
 */
const isLong = process.env.LONG === '1'
const rounds = isLong ? 200 : 40
const stepsInRound = 4
const patienceMs = 300_000

let world: World
const all = { overrideAccess: true } as const

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

/** Numbers from 0 to below 1 that a seed repeats (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Node {
  collection: 'aftercare-steps' | 'contraindications' | 'treatments'
  id: string
}

interface Graph {
  treatments: Node[]
  contraindications: Node[]
  steps: Node[]
}

const draft = async (collection: Node['collection'], data: object): Promise<Node> => {
  const { id } = await world.api.create({ ...all, collection, draft: true, data })
  return { collection, id }
}

const linksTo = ({ contraindications, steps }: Pick<Graph, 'contraindications' | 'steps'>) => ({
  contraindications: contraindications.map(({ id }) => ({ contraindication: id })),
  aftercare: steps.map(({ id }) => ({ step: id })),
})

/** Two treatments, three contraindications and two steps, all live. */
async function makeGraph(): Promise<Graph> {
  const contraindications = await Promise.all(
    ['A', 'B', 'C'].map((name) => draft('contraindications', { name })),
  )
  const steps = await Promise.all(['D', 'E'].map((name) => draft('aftercare-steps', { name })))
  const [first, , third] = contraindications
  const treatments = await Promise.all([
    draft('treatments', { name: 'One', slug: 'one', ...linksTo({ contraindications, steps }) }),
    draft('treatments', {
      name: 'Two',
      slug: 'two',
      ...linksTo({
        contraindications: [first, third].filter((each) => each !== undefined),
        steps: steps.slice(1),
      }),
    }),
  ])
  for (const { collection, id } of [...contraindications, ...steps, ...treatments]) {
    await world.api.update({ ...all, collection, id, data: { _status: 'published' } })
  }
  return { treatments, contraindications, steps }
}

type Random = () => number

const pick = <T>(random: Random, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('There is nothing to pick.')
  return item
}

const some = <T>(random: Random, list: readonly T[]): T[] => list.filter(() => random() < 0.6)

async function goesWith({ collection, id }: Node): Promise<string[]> {
  const { goesWith: found } = await world.rest('GET', `/${collection}/${id}/take-down`)
  return Array.isArray(found) ? found.map(({ documentId }) => String(documentId)) : []
}

/** Refused requests are half of the point; a request that fails in another way is none of it. */
async function asked(request: ReturnType<World['rest']>): Promise<void> {
  const { errors, status } = await request
  if (status >= 500 && status !== 503) throw new Error(`${status}: ${JSON.stringify(errors)}`)
}

const works: Record<string, (node: Node, graph: Graph, random: Random) => Promise<void>> = {
  publish: ({ collection, id }) =>
    asked(world.rest('PATCH', `/${collection}/${id}`, { _status: 'published' })),
  unpublish: ({ collection, id }) =>
    asked(world.rest('PATCH', `/${collection}/${id}`, { _status: 'draft' })),
  trash: ({ collection, id }) =>
    asked(world.rest('PATCH', `/${collection}/${id}`, { deletedAt: new Date(0).toISOString() })),
  restore: ({ collection, id }, _graph, random) =>
    asked(
      world.rest('PATCH', `/${collection}/${id}?trash=true`, {
        deletedAt: null,
        _status: pick(random, ['draft', 'published']),
      }),
    ),
  delete: ({ collection, id }) => asked(world.rest('DELETE', `/${collection}/${id}`)),
  edit: async ({ collection, id }, graph, random) => {
    const data =
      collection === 'treatments'
        ? {
            name: `Edited ${random()}`,
            ...linksTo({
              contraindications: some(random, graph.contraindications),
              steps: some(random, graph.steps),
            }),
          }
        : { name: `Edited ${random()}` }
    const isDraft = random() < 0.5
    await asked(
      isDraft
        ? world.rest('PATCH', `/${collection}/${id}?draft=true`, data)
        : world.rest('PATCH', `/${collection}/${id}?locale=${pick(random, ['en', 'es'])}`, {
            ...data,
            _status: 'published',
          }),
    )
  },
  takeDown: async (node) =>
    asked(
      world.rest('POST', `/${node.collection}/${node.id}/take-down`, {
        reason: 'By chance',
        andTreatments: await goesWith(node),
      }),
    ),
  putBack: ({ collection, id }) => asked(world.rest('POST', `/${collection}/${id}/put-back`)),
}

/** Seldom deleted: what is gone can't be fought over. */
const kinds = Object.keys(works).flatMap((kind) =>
  kind === 'delete' ? [kind] : [kind, kind, kind],
)

/** What the log says is live now: by document, its newest frozen copy. */
function replay(entries: readonly Entry[]): Record<string, unknown> {
  const live: Record<string, unknown> = {}
  for (const { documentId, documentType, snapshot } of entries) {
    live[`${documentType}:${documentId}`] = snapshot ?? null
  }
  return Object.fromEntries(Object.entries(live).filter(([, copy]) => copy !== null))
}

async function liveNow(): Promise<Record<string, unknown>> {
  const live: Record<string, unknown> = {}
  for (const slug of ['treatments', 'contraindications', 'aftercare-steps', 'redirects'] as const) {
    const type = publicTypeOf(world.payload, { kind: 'collection', slug, id: '' })
    const { docs } = await world.payload.db.find<Doc>({ collection: slug, pagination: false })
    for (const doc of docs) {
      if (isLive(type, doc)) live[`${slug}:${doc.id}`] = freeze(type.fields, doc)
    }
  }
  return live
}

test(
  `no order of events takes a warning from a live page (${rounds} rounds)`,
  async () => {
    const done: Record<string, number> = {}
    for (let round = 0; round < rounds; round += 1) {
      const random = randomFrom(round)
      const graph = await makeGraph()
      const nodes = [...graph.treatments, ...graph.contraindications, ...graph.steps]
      for (let step = 0; step < stepsInRound; step += 1) {
        const atOnce = Array.from({ length: random() < 0.5 ? 2 : 3 }, () => ({
          kind: pick(random, kinds),
          node: pick(random, nodes),
          delayMs: random() * 8,
        }))
        const before = await world.seq()
        await Promise.all(
          atOnce.map(async ({ delayMs, kind, node }) => {
            await new Promise((resolve) => setTimeout(resolve, delayMs))
            await works[kind]?.(node, graph, random)
          }),
        )
        const told = { round, step, atOnce: atOnce.map(({ kind, node }) => `${kind} ${node.id}`) }
        expect({ ...told, unsafe: await unsafePages(world.payload) }).toEqual({
          ...told,
          unsafe: [],
        })
        if ((await world.seq()) > before) {
          for (const { kind } of atOnce) done[kind] = (done[kind] ?? 0) + 1
        }
      }
      expect(replay(await world.allEntries()), `round ${round}`).toEqual(await liveNow())
      for (const collection of ['treatments', 'contraindications', 'aftercare-steps']) {
        await world.api.delete({ ...all, collection, trash: true, where: { id: { exists: true } } })
      }
    }
    // Every kind of work was part of something that changed what is public.
    expect(Object.keys(done).toSorted()).toEqual(Object.keys(works).toSorted())
  },
  patienceMs,
)
