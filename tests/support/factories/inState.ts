import type { Payload } from 'payload'
import { looseApi } from '../looseApi'
import {
  aftercareStepData,
  citationData,
  clinicianData,
  conditionData,
  contraindicationData,
  locationData,
  pictureData,
  plainWords,
  redirectData,
  safetyNoticeData,
  type TreatmentLinks,
  treatmentData,
  type Words,
} from './documentData'
import { pictureFile } from './pictureFile'
import { publishSigned, signersOf } from './signOff'

/** Where a document stands in its life. `englishOnly` is public in English, not in Spanish. */
export const draftedStates = [
  'draft',
  'published',
  'publishedWithDraft',
  'withdrawn',
  'trashed',
  'englishOnly',
] as const
export type DraftedState = (typeof draftedStates)[number]

/** A document without drafts is live as soon as it is saved. */
export const directStates = ['published', 'trashed'] as const

export const draftedCollections = [
  'treatments',
  'conditions',
  'contraindications',
  'aftercare-steps',
  'locations',
  'safety-notices',
] as const
export type DraftedCollection = (typeof draftedCollections)[number]

export const directCollections = ['citations', 'clinicians', 'media'] as const
export type DirectCollection = (typeof directCollections)[number]

/** The public word in texts anybody may read, and the one in texts the public must never see. */
export const publicWord = 'PUBLICWORDING'
export const hiddenWord = 'HIDDENWORDING'

const publicWords: Words = (what) => `${what} ${publicWord}`
const hiddenWords: Words = (what) => `${what} ${hiddenWord}`

/** Everything that writes here is the test itself: it arranges what roles are then tried on. */
const arranging = { overrideAccess: true, depth: 0 } as const

const liveOnes = new WeakMap<Payload, Map<DraftedCollection, Promise<{ id: string }>>>()

/** A live document that others can link: the same one every time. */
export async function liveOne(payload: Payload, collection: DraftedCollection): Promise<string> {
  const all = liveOnes.get(payload) ?? new Map<DraftedCollection, Promise<{ id: string }>>()
  liveOnes.set(payload, all)
  const made = all.get(collection) ?? inState(payload, collection, 'published')
  all.set(collection, made)
  return (await made).id
}

/** A treatment that lacks nothing the checks ask for; it links live records where none are named. */
export const completeTreatment = async (payload: Payload, links: TreatmentLinks = {}) =>
  treatmentData(plainWords, {
    contraindications: [await liveOne(payload, 'contraindications')],
    aftercare: [await liveOne(payload, 'aftercare-steps')],
    ...links,
  })

async function dataFor(
  payload: Payload,
  collection: DraftedCollection,
  words: Words,
): Promise<object> {
  switch (collection) {
    case 'treatments': {
      const contraindication = await inState(payload, 'contraindications', 'published')
      const step = await inState(payload, 'aftercare-steps', 'published')
      return treatmentData(words, {
        contraindications: [contraindication.id],
        aftercare: [step.id],
      })
    }
    case 'conditions':
      return conditionData(words)
    case 'contraindications':
      return contraindicationData(words)
    case 'aftercare-steps':
      return aftercareStepData(words)
    case 'locations':
      return locationData(words)
    case 'safety-notices':
      return safetyNoticeData(words, [await liveOne(payload, 'treatments')])
  }
}

/** The texts of a document in Spanish: everything localised once more, rows by their ids. */
function inSpanish(doc: Record<string, unknown>, data: Record<string, unknown>): object {
  const { slug: _slug, ...rest } = data
  const risks = Array.isArray(doc.risks) && Array.isArray(rest.risks)
  return {
    ...rest,
    ...Object.fromEntries(
      ['risks', 'contraindications', 'aftercare', 'treats']
        .filter((rows) => Array.isArray(doc[rows]))
        .map((rows) => [rows, doc[rows]]),
    ),
    ...(risks ? { risks: rowsOf(doc.risks, rest.risks) } : {}),
  }
}

function rowsOf(stored: unknown, written: unknown): unknown[] {
  if (!Array.isArray(stored) || !Array.isArray(written)) return []
  return written.map((row: object, index) => ({ ...row, id: stored[index]?.id }))
}

/**
 * Stores a document of a collection with drafts in a state. Its public texts carry
 * {@link publicWord}, those the public must not see {@link hiddenWord}.
 */
export async function inState(
  payload: Payload,
  collection: DraftedCollection,
  state: DraftedState,
): Promise<{ id: string }> {
  const api = looseApi(payload)
  const isPublic = ['published', 'publishedWithDraft', 'englishOnly'].includes(state)
  const data = { ...(await dataFor(payload, collection, isPublic ? publicWords : hiddenWords)) }
  const base = { ...arranging, collection }
  const { id } = await api
    .create({ ...base, locale: 'en', draft: true, data: { ...data, _status: 'draft' } })
    .then(async (doc) => {
      if (state !== 'englishOnly') {
        const spanish = { ...inSpanish(doc, data), _status: 'draft' }
        await api.update({ ...base, id: doc.id, locale: 'es', draft: true, data: spanish })
      }
      return doc
    })
  if (state === 'draft') return { id }
  await publishSigned(payload, collection, id)
  const title = 'title' in data ? 'title' : 'name'
  // A safety notice goes offline by a reviewer alone.
  const { reviewer } = await signersOf(payload)
  const withdrawing = { ...base, id, locale: 'en', draft: false, user: reviewer }
  switch (state) {
    case 'published':
    case 'englishOnly':
      break
    case 'publishedWithDraft': {
      const newer = { _status: 'draft', [title]: hiddenWords('Newer') }
      await api.update({ ...base, id, locale: 'en', draft: true, data: newer })
      break
    }
    case 'withdrawn':
      await api.update({ ...withdrawing, data: { _status: 'draft' } })
      break
    case 'trashed': {
      const deletedAt = new Date().toISOString()
      await api.update({ ...withdrawing, data: { deletedAt } })
      break
    }
  }
  return { id }
}

/** Stores a document of a collection without drafts: live, or in the trash. */
export async function directInState(
  payload: Payload,
  collection: DirectCollection,
  state: (typeof directStates)[number],
): Promise<{ id: string }> {
  const api = looseApi(payload)
  const words = state === 'published' ? publicWords : hiddenWords
  const data = {
    citations: () => citationData(words),
    clinicians: () => clinicianData(words),
    media: () => pictureData(words),
  }[collection]()
  const file = collection === 'media' ? { file: await pictureFile() } : {}
  const { id } = await api.create({ ...arranging, collection, data, ...file })
  if (collection === 'media') {
    await api.update({ ...arranging, collection, id, locale: 'es', data })
  }
  if (state === 'trashed') {
    const deletedAt = new Date().toISOString()
    await api.update({ ...arranging, collection, id, data: { deletedAt } })
  }
  return { id }
}

/** A whole valid document that is not stored yet, with its file where it has one. */
export async function freshData(
  payload: Payload,
  collection: DirectCollection | DraftedCollection,
): Promise<{ data: object; file?: object }> {
  switch (collection) {
    case 'citations':
      return { data: citationData(hiddenWords) }
    case 'clinicians':
      return { data: clinicianData(hiddenWords) }
    case 'media':
      return { data: pictureData(hiddenWords), file: await pictureFile() }
    default:
      return { data: await dataFor(payload, collection, hiddenWords) }
  }
}

/** A stored redirect. */
export async function storedRedirect(payload: Payload): Promise<{ id: string }> {
  return looseApi(payload).create({ ...arranging, collection: 'redirects', data: redirectData() })
}
