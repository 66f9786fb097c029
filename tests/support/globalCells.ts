import type { Payload, TypedUser } from 'payload'
import type { Cell } from './accessCells'
import { type AccessTable, draftedGlobalTable, settingsTable } from './accessTable'
import { hiddenWord, publicWord } from './factories/inState'
import { type Reader, readers } from './factories/people'
import { looseApi } from './looseApi'
import { readAs, writeAs } from './tryAsReader'

type People = Record<Reader, TypedUser | null>

const arranging = { overrideAccess: true, depth: 0 } as const

/** Where a global stands, and how it gets there; each follows on the one before. */
interface GlobalState {
  slug: 'home' | 'settings'
  state: string
  table: AccessTable
  data: object
  draft: boolean
}

export const globalStates: readonly GlobalState[] = [
  {
    slug: 'home',
    state: 'draft',
    table: draftedGlobalTable,
    data: { heading: hiddenWord, _status: 'draft' },
    draft: true,
  },
  {
    slug: 'home',
    state: 'published',
    table: draftedGlobalTable,
    data: { heading: publicWord, _status: 'published' },
    draft: false,
  },
  {
    slug: 'home',
    state: 'publishedWithDraft',
    table: draftedGlobalTable,
    data: { heading: hiddenWord, _status: 'draft' },
    draft: true,
  },
  {
    slug: 'home',
    state: 'withdrawn',
    table: draftedGlobalTable,
    data: { heading: hiddenWord, _status: 'draft' },
    draft: false,
  },
  {
    slug: 'settings',
    state: 'saved',
    table: settingsTable,
    data: { organisation: publicWord },
    draft: false,
  },
]

/** An unpublished global answers with an empty object. */
const something = (value: Record<string, unknown>): unknown =>
  Object.keys(value).some((key) => key !== 'globalType') ? value : undefined

/** Brings a global into a state and returns the table's squares for it. */
export async function globalCells(
  payload: Payload,
  people: People,
  { slug, state, table, data, draft }: GlobalState,
): Promise<Cell[]> {
  const api = looseApi(payload)
  await api.updateGlobal({ ...arranging, slug, data, draft })
  const hasVersions = 'readVersions' in table
  const versions = hasVersions ? await api.findGlobalVersions({ ...arranging, slug }) : undefined
  const versionId = versions?.docs[0]?.id ?? ''
  const change =
    slug === 'home'
      ? { draft: true, data: { heading: 'Changed', _status: 'draft' } }
      : { data: { organisation: 'Changed' } }
  return readers.flatMap((reader) => {
    const user = people[reader]
    const attempts: Record<string, Cell['run']> = {
      [`read ${state}`]: () =>
        readAs(user, async (as) => something(await api.findGlobal({ ...as, slug }))),
      readVersions: () =>
        readAs(user, async (as) => (await api.findGlobalVersions({ ...as, slug })).docs[0]),
      readVersionById: () =>
        readAs(user, (as) => api.findGlobalVersionByID({ ...as, slug, id: versionId })),
      restoreVersion: () =>
        writeAs(payload, user, (as) => api.restoreGlobalVersion({ ...as, slug, id: versionId })),
      update: () => writeAs(payload, user, (as) => api.updateGlobal({ ...as, slug, ...change })),
    }
    return Object.entries(attempts).flatMap(([operation, run]): Cell[] => {
      const row = table[operation]
      // Restoring writes the live page; a draft's version is refused by the pipeline, not by role.
      const isApart = operation === 'restoreVersion' && state !== 'published'
      const where = `${operation} of ${slug} (${state})`
      return row === undefined || isApart ? [] : [{ where, operation, reader, row, run }]
    })
  })
}
