import type { Payload } from 'payload'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { locales } from '@/domain/locales'
import { env } from '@/env'
import { aftercareSteps } from './content/aftercare/allSteps'
import { citations } from './content/citations'
import { conditions } from './content/conditions/allConditions'
import type { TreatmentSource } from './content/contentTypes'
import { contraindications } from './content/contraindications/allContraindications'
import { locations } from './content/locations/allLocations'
import { media } from './content/media/pictures'
import { clinicians, users } from './content/people'
import { safetyNotices } from './content/safetyNotices'
import { treatments } from './content/treatments/allTreatments'
import { unpublishedTreatments } from './content/treatments/unpublished'
import { aftercareStepData, conditionData, contraindicationData } from './documents/clinicalData'
import { KeyedIds } from './documents/keyedIds'
import { locationData } from './documents/locationData'
import { findSigners, type Signers } from './documents/signOffDocument'
import { citationData, clinicianData, safetyNoticeData } from './documents/supportingData'
import { treatmentData } from './documents/treatmentData'
import {
  ensureDirect,
  ensureDraft,
  ensurePublished,
  ensureUnpublished,
  findStoredId,
  hasBeenPublic,
  publishInSpanish,
  redraft,
  type Written,
} from './documents/writeDocument'
import { ensureHome, ensureSettings } from './documents/writeGlobals'
import { ensureMedia } from './documents/writeMedia'
import type { Report } from './progress'
import { refuseProduction } from './refuseProduction'

/** The database holds accounts, but none of the demonstration's: it is somebody's own. */
export class ForeignDatabaseError extends Error {
  constructor(databaseName: string) {
    super(
      `The database "${databaseName}" has accounts of its own. Demonstration content is only written into an empty database or over an earlier demonstration.`,
    )
    this.name = 'ForeignDatabaseError'
  }
}

/**
 * Writes the demonstration through the publish pipeline, in both languages. What is stored already
 * stays as it is, so a second run changes nothing and a run that was cut short is finished.
 *
 * @returns the ids of what stands in the database now, by the content's own keys
 * @throws {ProductionDatabaseError} in production outside the embedded demo.
 * @throws {ForeignDatabaseError} if the database belongs to somebody else.
 */
export async function seedDemo(payload: Payload, report: Report): Promise<KeyedIds> {
  refuseProduction(env())
  await refuseForeignAccounts(payload)
  const ids = new KeyedIds()
  // A safety record must be live before the treatment that links it: what is linked comes first.
  await writeSupporting(payload, ids, report)
  // Nothing clinical goes live without people who have signed it.
  await writeUsers(payload, ids, report)
  const signers = await findSigners(payload)
  await writeClinical(payload, ids, signers, report)
  await writeTreatments(payload, ids, signers, report)
  await writePlaces(payload, ids, signers, report)
  return ids
}

async function refuseForeignAccounts(payload: Payload): Promise<void> {
  // No access check: the question is about the whole database, before there is anybody to ask.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  const own = await findStoredId(payload, 'users', {
    email: { in: Object.values(demoSignIns) },
  })
  if (totalDocs > 0 && own === undefined) throw new ForeignDatabaseError(env().databaseName)
}

/** Writes documents one after the other and tells how many were new. */
async function writeEach<Source>(
  report: Report,
  what: string,
  sources: readonly Source[],
  write: (source: Source) => Promise<Written>,
): Promise<void> {
  let written = 0
  for (const source of sources) if ((await write(source)).isNew) written += 1
  report(`${what}: ${written} written, ${sources.length - written} there already`)
}

async function writeSupporting(payload: Payload, ids: KeyedIds, report: Report): Promise<void> {
  await writeEach(report, 'Sources', citations, async (source) => {
    const where = { title: { equals: source.title } }
    const written = await ensureDirect(payload, 'citations', ['en'], where, () =>
      citationData(source),
    )
    ids.set('citations', source.key, written.id)
    return written
  })
  await writeEach(report, 'Clinicians', clinicians, async (source) => {
    const where = { name: { equals: source.name } }
    const written = await ensureDirect(payload, 'clinicians', locales, where, (locale) =>
      clinicianData(source, locale),
    )
    ids.set('clinicians', source.key, written.id)
    return written
  })
  await writeEach(report, 'Pictures', media, async (source) => {
    const written = await ensureMedia(payload, source)
    ids.set('media', source.key, written.id)
    return written
  })
}

async function writeClinical(
  payload: Payload,
  ids: KeyedIds,
  signers: Signers,
  report: Report,
): Promise<void> {
  await writeEach(report, 'Conditions', conditions, async (source) => {
    const written = await ensurePublished(
      payload,
      {
        collection: 'conditions',
        where: { slug: { equals: source.slug } },
        data: (locale) => conditionData(source, locale, ids),
      },
      signers,
    )
    ids.set('conditions', source.slug, written.id)
    return written
  })
  await writeEach(report, 'Contraindications', contraindications, async (source) => {
    const written = await ensurePublished(
      payload,
      {
        collection: 'contraindications',
        where: { slug: { equals: source.slug } },
        data: (locale) => contraindicationData(source, locale, ids),
      },
      signers,
    )
    ids.set('contraindications', source.slug, written.id)
    return written
  })
  await writeEach(report, 'Aftercare steps', aftercareSteps, async (source) => {
    const written = await ensurePublished(
      payload,
      {
        collection: 'aftercare-steps',
        where: { title: { equals: source.title.en } },
        data: (locale) => aftercareStepData(source, locale, ids),
      },
      signers,
    )
    ids.set('aftercare-steps', source.key, written.id)
    return written
  })
}

/** Treatments name each other, so all of them are drafted before the first one is published. */
async function writeTreatments(
  payload: Payload,
  ids: KeyedIds,
  signers: Signers,
  report: Report,
): Promise<void> {
  const documentOf = (source: TreatmentSource, withLinks: boolean) => ({
    collection: 'treatments' as const,
    where: { slug: { equals: source.slug } },
    data: (locale: 'en' | 'es') => treatmentData(source, locale, ids, { withLinks }),
  })
  for (const source of treatments) {
    const { id } = await ensureDraft(payload, documentOf(source, false))
    ids.set('treatments', source.slug, id)
  }
  await writeEach(report, 'Treatments', treatments, async (source) => {
    const id = ids.id('treatments', source.slug)
    if (await hasBeenPublic(payload, 'treatments', id)) return { id, isNew: false }
    await redraft(payload, documentOf(source, true), id)
    await publishInSpanish(payload, documentOf(source, true), id, signers)
    return { id, isNew: true }
  })
  await writeEach(report, 'Treatments kept as drafts', unpublishedTreatments, ({ slug, data }) =>
    ensureUnpublished(payload, 'treatments', { slug: { equals: slug } }, () => data(ids)),
  )
  await writeEach(report, 'Safety notices', safetyNotices, (source) =>
    ensurePublished(
      payload,
      {
        collection: 'safety-notices',
        where: { title: { equals: source.title.en } },
        data: (locale) => safetyNoticeData(source, locale, ids),
      },
      signers,
    ),
  )
}

async function writePlaces(
  payload: Payload,
  ids: KeyedIds,
  signers: Signers,
  report: Report,
): Promise<void> {
  await writeEach(report, 'Clinics', locations, async (source) => {
    const written = await ensurePublished(
      payload,
      {
        collection: 'locations',
        where: { slug: { equals: source.slug } },
        data: (locale) => locationData(source, locale, ids),
      },
      signers,
    )
    ids.set('locations', source.slug, written.id)
    return written
  })
  const isSettingsNew = await ensureSettings(payload)
  const isHomeNew = await ensureHome(payload, ids)
  report(`Settings and home page: ${isSettingsNew || isHomeNew ? 'written' : 'there already'}`)
}

async function writeUsers(payload: Payload, ids: KeyedIds, report: Report): Promise<void> {
  await writeEach(report, 'Demo sign-ins', users, async ({ name, email, roles, clinician }) => {
    const known = await findStoredId(payload, 'users', { email: { equals: email } })
    if (known !== undefined) return { id: known, isNew: false }
    const created = await payload.create({
      collection: 'users',
      data: {
        name,
        email,
        roles: [...roles],
        password: demoPassword,
        clinician: clinician && ids.id('clinicians', clinician),
      },
      depth: 0,
      draft: false,
      // There is no account yet that could make the first one.
      overrideAccess: true,
    })
    return { id: created.id, isNew: true }
  })
}
