import { APIError, NotFound, type PayloadRequest, ValidationError } from 'payload'
import type { LeftOutReason, TakenDocument } from '@/domain/takeDownTerms'
import { say } from '@/domain/words'
import { fingerprintOf, freeze } from '../frozenCopy'
import { inLockedTransaction } from '../inLockedTransaction'
import { noteBefore } from '../publishTransaction'
import { refusalReasons } from '../refusalReasons'
import { settle } from '../settle'
import {
  collectionConfig,
  type DocumentRef,
  isCollection,
  isRecord,
  readStored,
  type StoredDocument,
} from '../storedDocument'
import { findTakeDown } from './findTakeDown'
import { takenRef } from './takenRef'
import { writeStatus } from './writeStatus'

/** What was live of a document before its take-down, as the log keeps it. */
async function lastLiveCopy(
  req: PayloadRequest,
  { documentId, documentType }: TakenDocument,
): Promise<{ copy: Record<string, unknown>; fingerprint: unknown }> {
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: 'publications',
    req,
    limit: 1,
    pagination: false,
    sort: '-seq',
    where: {
      and: [
        { documentType: { equals: documentType } },
        { documentId: { equals: documentId } },
        { fingerprint: { exists: true } },
      ],
    },
  })
  const snapshot = docs[0]?.snapshot
  if (!isRecord(snapshot)) throw new Error(`The log has no copy of ${documentType} ${documentId}.`)
  return { copy: snapshot, fingerprint: docs[0]?.fingerprint }
}

/**
 * The document with the text that was live, written if need be: something that saved the document
 * while it was offline has put other text there.
 */
async function withLiveText(
  req: PayloadRequest,
  ref: DocumentRef,
  document: TakenDocument,
): Promise<StoredDocument> {
  const { payload } = req
  const stored = await readStored(req, ref)
  const config = collectionConfig(payload, ref.slug)
  if (!stored || !config || !isCollection(payload, ref.slug)) throw new NotFound(req.t)
  const now = freeze(config.fields, stored)
  const { copy, fingerprint } = await lastLiveCopy(req, document)
  if (fingerprintOf(now) === fingerprint) return stored
  const nothing = Object.fromEntries(Object.keys(now).map((name) => [name, null]))
  const { id: _id, ...data } = { ...nothing, ...copy }
  await noteBefore(req, ref)
  await payload.db.updateOne({
    collection: ref.slug,
    id: ref.id,
    req,
    data: { ...data, updatedAt: null },
    returning: false,
  })
  return { ...stored, ...data }
}

/**
 * Puts a document back as it was when it was taken down, with all that was taken down with it and
 * that nobody has decided about since. A waiting draft stays as it is. The gates judge each as if it
 * had been published now.
 *
 * No access is checked here: ask whether the person is staff before.
 *
 * @returns what is live again, and what stays offline because of a later decision
 * @throws {APIError} 409 if no take-down keeps it offline, or if a gate refuses one of them.
 */
export async function putBack(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<{
  documents: TakenDocument[]
  leftOut: (TakenDocument & { why: LeftOutReason })[]
}> {
  let current: TakenDocument | undefined
  try {
    return await inLockedTransaction(req, async () => {
      if (!(await readStored(req, ref))) throw new NotFound(req.t)
      const found = await findTakeDown(req, ref)
      if (!found) throw notTakenDown(req)
      for (const document of found.standing) {
        current = document
        const taken = takenRef(document)
        await writeStatus(req, taken, await withLiveText(req, taken, document), 'published')
        await settle(req, taken)
      }
      return { documents: found.standing, leftOut: found.leftOut }
    })
  } catch (error) {
    if (error instanceof ValidationError && current) throw refused(req, current, error)
    throw error
  }
}

function notTakenDown(req: PayloadRequest): APIError {
  return new APIError(
    say(req, {
      en: 'This can’t be put back: it is live, or somebody has decided about it since it was taken down. The history says what happened; publish it from its form if patients should read it again.',
      es: 'No se puede reponer: está publicado, o alguien ha decidido otra cosa desde que se retiró. El historial dice qué ocurrió; publíquelo desde su formulario si los pacientes deben leerlo de nuevo.',
    }),
    409,
  )
}

function refused(req: PayloadRequest, { title }: TakenDocument, error: ValidationError): APIError {
  const reasons = refusalReasons(error)
  return new APIError(
    say(req, {
      en: `Nothing was put back, because “${title}” may not be live as it was: ${reasons}`,
      es: `No se ha repuesto nada, porque «${title}» no puede publicarse tal como estaba: ${reasons}`,
    }),
    409,
  )
}
