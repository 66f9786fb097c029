import { randomUUID } from 'node:crypto'
import { APIError, NotFound, type PayloadRequest } from 'payload'
import type { TakenDocument } from '@/domain/takeDownTerms'
import { say } from '@/domain/words'
import { inLockedTransaction } from '../inLockedTransaction'
import { liveDependants } from '../safetyGate'
import { settle } from '../settle'
import { type DocumentRef, isLive, publicTypeOf, readStored, titleOf } from '../storedDocument'
import { takenRef } from './takenRef'
import { writeStatus } from './writeStatus'

/** Live pages that would lose a safety record, and so are taken down with it. */
export async function goesWith(req: PayloadRequest, ref: DocumentRef): Promise<TakenDocument[]> {
  const dependants = await liveDependants(req, ref)
  return dependants.map(({ ref: { slug, id }, title }) => ({
    documentType: slug,
    documentId: String(id),
    title,
  }))
}

const isSame = (confirmed: readonly string[], found: readonly TakenDocument[]): boolean =>
  [...new Set(confirmed)].toSorted().join() ===
  found
    .map(({ documentId }) => documentId)
    .toSorted()
    .join()

/**
 * Takes a live document offline at once: no check, no sign-off, and a waiting draft stays as it is.
 * A safety record takes the live pages with it that would lose it, if exactly these are confirmed.
 *
 * No access is checked here: ask whether the person is staff before.
 *
 * @param confirmed ids of the pages that go with it, as the person was shown them
 * @returns all that was taken down, the document itself last
 * @throws {APIError} 409 if it is not live, or if other pages would go than were confirmed: these
 * stand in the error's data as `goesWith`.
 */
export async function takeDown(
  req: PayloadRequest,
  ref: DocumentRef,
  { confirmed, reason }: { confirmed: readonly string[]; reason: string },
): Promise<TakenDocument[]> {
  return inLockedTransaction(req, async () => {
    const stored = await readStored(req, ref)
    if (!stored) throw new NotFound(req.t)
    const type = publicTypeOf(req.payload, ref)
    if (!isLive(type, stored)) throw notLive(req)
    const dependants = await goesWith(req, ref)
    if (!isSame(confirmed, dependants)) throw listHasChanged(req, dependants)
    const title = titleOf(type, stored, req.locale)
    const all = [...dependants, { documentType: ref.slug, documentId: String(ref.id), title }]
    const note = { reason, takeDown: randomUUID() }
    // Pages first: at no step does one of them stand without its warning.
    for (const each of all) {
      const doc = await readStored(req, takenRef(each))
      if (!doc) throw new NotFound(req.t)
      await writeStatus(req, takenRef(each), doc, 'draft')
      await settle(req, takenRef(each), note)
    }
    return all
  })
}

function notLive(req: PayloadRequest): APIError {
  return new APIError(
    say(req, {
      en: 'Patients can’t read this now: there is nothing to take down. Open the page again to see where it stands.',
      es: 'Los pacientes no pueden leer esto ahora: no hay nada que retirar. Vuelva a abrir la página para ver su estado.',
    }),
    409,
  )
}

function listHasChanged(req: PayloadRequest, dependants: TakenDocument[]): APIError {
  return new APIError(
    say(req, {
      en: 'Nothing was taken down: the list of pages that go with it has changed. Look at the list once more and confirm it.',
      es: 'No se ha retirado nada: ha cambiado la lista de páginas que se retiran a la vez. Revise la lista y confírmela de nuevo.',
    }),
    409,
    { goesWith: dependants },
    true,
  )
}
