import type { Payload } from 'payload'
import { looseApi } from '../looseApi'
import { locationData, treatmentData } from './documentData'
import { directInState, inState, publicWord } from './inState'
import { makeUser } from './people'
import { changeSigned, createSigned, signersOf } from './signOff'

/** A live treatment and clinic that link to documents in every state. */
export interface WebOfLinks {
  treatment: string
  location: string
  contraindication: string
  /** Conditions the public may follow in both languages, and in English only. */
  readable: string
  englishOnly: string
  /** Ids that must never leave: drafts, withdrawn and trashed documents of every kind. */
  hidden: string[]
  /** A draft that the treatment links, to ask for by name. */
  draftCondition: string
}

/** Arranges the web. The public must find in it what may be read, and no trace of the rest. */
export async function webOfLinks(
  payload: Payload,
  { onHomePage = true }: { onHomePage?: boolean } = {},
): Promise<WebOfLinks> {
  const api = looseApi(payload)
  const one = async (...[collection, state]: Tail<typeof inState>) =>
    (await inState(payload, collection, state)).id
  const direct = async (...[collection, state]: Tail<typeof directInState>) =>
    (await directInState(payload, collection, state)).id

  const readable = await one('conditions', 'published')
  const englishOnly = await one('conditions', 'englishOnly')
  const draftCondition = await one('conditions', 'draft')
  const contraindication = await one('contraindications', 'published')
  await givePhoto(payload)
  const step = await one('aftercare-steps', 'published')
  const hiddenConditions = [
    draftCondition,
    await one('conditions', 'withdrawn'),
    await one('conditions', 'trashed'),
  ]
  const hiddenTreatments = [await one('treatments', 'draft'), await one('treatments', 'withdrawn')]
  const trashedPicture = await direct('media', 'trashed')
  const trashedSource = await direct('citations', 'trashed')
  const { editor } = await signersOf(payload)
  const reviewer = await makeUser(payload, ['clinicalReviewer'])
  const signed = { signers: { editor, reviewer } }
  const trashedPerson = String(reviewer.clinician)
  const draftClinic = await one('locations', 'draft')
  const words = (what: string) => `${what} ${publicWord}`

  const base = { overrideAccess: true, draft: false, depth: 0 } as const
  const spanish = { ...base, locale: 'es' } as const
  const treatment = await createSigned(
    payload,
    'treatments',
    {
      ...treatmentData(words, {
        conditions: [readable, englishOnly, ...hiddenConditions],
        contraindications: [contraindication],
        aftercare: [step],
      }),
      image: trashedPicture,
      citations: [trashedSource],
      related: hiddenTreatments,
      alternatives: [{ treatment: hiddenTreatments[0], comparison: words('Compared') }],
    },
    signed,
  )
  const location = await api.create({
    ...base,
    collection: 'locations',
    data: {
      ...locationData(words),
      offers: [treatment.id, ...hiddenTreatments].map((id) => ({ treatment: id })),
      photos: [trashedPicture],
      examinedBy: [trashedPerson],
      successor: draftClinic,
      _status: 'published',
    },
  })
  const { slug: _slug, treats: _t, ...text } = treatmentData(words)
  const inSpanish = {
    ...text,
    contraindications: treatment.contraindications,
    aftercare: treatment.aftercare,
    risks: withText(treatment.risks, { name: words('Rojez') }),
    alternatives: withText(treatment.alternatives, { comparison: words('Comparado') }),
  }
  await changeSigned(payload, 'treatments', treatment.id, inSpanish, { ...signed, locale: 'es' })
  const deletedAt = new Date().toISOString()
  await api.update({ ...base, collection: 'clinicians', id: trashedPerson, data: { deletedAt } })
  const clinicText = { name: words('Clínica'), summary: words('Una clínica.') }
  await api.update({
    ...spanish,
    collection: 'locations',
    id: location.id,
    data: { ...clinicText, _status: 'published' },
  })
  const home = {
    ...base,
    slug: 'home',
    data: {
      heading: words('Home'),
      featuredTreatments: [treatment.id, ...hiddenTreatments],
      featuredLocations: [location.id, draftClinic],
      _status: 'published',
    },
  }
  if (onHomePage) await api.updateGlobal(home)
  return {
    treatment: treatment.id,
    location: location.id,
    contraindication,
    readable,
    englishOnly,
    draftCondition,
    hidden: [
      ...hiddenConditions,
      ...hiddenTreatments,
      trashedPicture,
      trashedSource,
      trashedPerson,
      draftClinic,
    ],
  }
}

/** Three links deep: the records' reviewer has a photo. */
async function givePhoto(payload: Payload): Promise<void> {
  const { reviewer } = await signersOf(payload)
  const photo = await directInState(payload, 'media', 'published')
  await looseApi(payload).update({
    overrideAccess: true,
    draft: false,
    depth: 0,
    collection: 'clinicians',
    id: String(reviewer.clinician),
    data: { photo: photo.id },
  })
}

type Tail<Fn extends (...args: never[]) => unknown> =
  Parameters<Fn> extends [unknown, ...infer Rest] ? Rest : never

function withText(rows: unknown, text: object): object[] {
  return Array.isArray(rows) ? rows.map((row: object) => ({ ...row, ...text })) : []
}
