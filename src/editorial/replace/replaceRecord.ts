import { APIError, NotFound, type PayloadRequest, saveVersion, ValidationError } from 'payload'
import { z } from 'zod'
import type { ReviewedDocument, ReviewResult } from '@/domain/reviewDesk'
import { safetyLinksTo } from '@/domain/safetyLinks'
import { say } from '@/domain/words'
import { editedByField } from '../editedBy'
import { canonicalJson } from '../frozenCopy'
import { inLockedTransaction } from '../inLockedTransaction'
import { refusalReasons } from '../refusalReasons'
import { liveDependants } from '../safetyGate'
import { clinicalFingerprints } from '../signOff/clinicalFingerprint'
import { requestWhole } from '../signOff/requestReview'
import { documentOf } from '../signOff/reviewSubject'
import {
  collectionConfig,
  type DocumentRef,
  findStored,
  isLive,
  publicTypeOf,
  readNewest,
  readStored,
  type StoredDocument,
  titleOf,
} from '../storedDocument'
import { type Swap, swapLink } from './swapLink'

/** Which document a refusal is about: its type doesn't say that it says so. */
const aboutSchema = z.object({ id: z.unknown() })

interface Dependant {
  ref: DocumentRef
  title: string
}

/** The records that could stand in the place of one, by title. */
export async function findReplacements(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<(ReviewedDocument & { isLive: boolean })[]> {
  const type = publicTypeOf(req.payload, ref)
  const others = await findStored(req, ref.slug, {
    and: [{ id: { not_equals: ref.id } }, { deletedAt: { exists: false } }],
  })
  return others
    .map((doc) => ({
      ...documentOf({ ...ref, id: doc.id }, titleOf(type, doc, req.locale)),
      isLive: isLive(type, doc),
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title))
}

/** Both records as patients would read them. @throws {APIError} 4xx unless they can be swapped. */
async function readSwap(req: PayloadRequest, ref: DocumentRef, by: string): Promise<Swap> {
  const type = publicTypeOf(req.payload, ref)
  const from = await readStored(req, ref)
  if (!from) throw new NotFound(req.t)
  const stored = await readStored(req, { ...ref, id: by })
  if (!stored || stored.deletedAt || stored.id === from.id) {
    throw new APIError(
      say(req, {
        en: 'Choose another record of this kind that is not in the trash. Nothing was changed.',
        es: 'Elija otro registro de este tipo que no esté en la papelera. No se ha cambiado nada.',
      }),
      400,
    )
  }
  const other = isLive(type, stored) ? stored : await readNewest(req, { ...ref, id: by })
  return { from, by: other ?? stored }
}

/** The newest text of a live page. @throws {APIError} 409 if a clinical change waits in it. */
async function newestText(req: PayloadRequest, { ref, title }: Dependant): Promise<StoredDocument> {
  const { fields } = publicTypeOf(req.payload, ref)
  const live = await readStored(req, ref)
  const newest = await readNewest(req, ref)
  if (!live || !newest) throw new NotFound(req.t)
  const [is, was] = [newest, live].map((doc) => canonicalJson(clinicalFingerprints(fields, doc)))
  if (is === was) return newest
  throw new APIError(
    say(req, {
      en: `A draft of “${title}” with a clinical change waits. Publish it or undo that change first, then replace the record. Nothing was changed.`,
      es: `Hay un borrador de «${title}» con un cambio clínico pendiente. Publíquelo o deshaga ese cambio antes de sustituir el registro. No se ha cambiado nada.`,
    }),
    409,
  )
}

/** The page's text with the link swapped. @throws {APIError} 409 if it would be milder by that. */
function withSwap(
  req: PayloadRequest,
  { ref, title }: Dependant,
  { doc, record, swap }: { doc: StoredDocument; record: DocumentRef; swap: Swap },
): StoredDocument {
  const swapped = { ...doc }
  for (const { field, from, rows } of safetyLinksTo(record.slug)) {
    if (from !== ref.slug) continue
    const rowsAfter = swapLink(doc[rows], field, swap)
    if (!rowsAfter) throw milder(req, title)
    swapped[rows] = rowsAfter
  }
  return swapped
}

async function saveDraft(
  req: PayloadRequest,
  { id, slug }: DocumentRef,
  doc: StoredDocument,
): Promise<void> {
  const collection = collectionConfig(req.payload, slug)
  if (!collection) throw new NotFound(req.t)
  const editor = req.user ? { [editedByField.name]: req.user.id } : {}
  // All languages at once: an update through Payload knows the words of one.
  await saveVersion({
    id,
    collection,
    docWithLocales: { ...doc, ...editor, _status: 'draft' },
    draft: true,
    operation: 'update',
    payload: req.payload,
    req,
    returning: false,
  })
}

/**
 * Prepares that one safety record stands in the place of another: every live page that links it gets
 * a draft with the link swapped, and one review asks about all of them. Publishing it takes the old
 * record offline in the same transaction. Nothing changes in public here.
 *
 * No access is checked here: ask whether the person is staff before.
 *
 * @param by id of the record that takes its place; published with the pages if it isn't live
 * @throws {APIError} 4xx that names the page and says what to do, after nothing was changed.
 */
export async function replaceRecord(
  req: PayloadRequest,
  ref: DocumentRef,
  { by, note }: { by: string; note: string | null },
): Promise<ReviewResult & { documents: ReviewedDocument[] }> {
  const titles = new Map<unknown, string>()
  try {
    return await inLockedTransaction(req, async () => {
      const swap = await readSwap(req, ref, by)
      const dependants = await liveDependants(req, ref)
      for (const dependant of dependants) {
        titles.set(dependant.ref.id, dependant.title)
        const doc = await newestText(req, dependant)
        const swapped = withSwap(req, dependant, { doc, record: ref, swap })
        await saveDraft(req, dependant.ref, swapped)
      }
      const documents = dependants.map((each) => documentOf(each.ref, each.title))
      const [first, ...others] = documents
      if (!first) throw unused(req)
      const retires = [documentOf(ref, '')]
      const review = await requestWhole(req, { documents: [first, ...others], note, retires })
      return { ...review, documents }
    })
  } catch (error) {
    if (error instanceof ValidationError) throw refused(req, titles, error)
    throw error
  }
}

function unused(req: PayloadRequest): APIError {
  return new APIError(
    say(req, {
      en: 'No live page uses this record: there is nothing to replace. Take it down instead.',
      es: 'Ninguna página publicada usa este registro: no hay nada que sustituir. Retírelo.',
    }),
    409,
  )
}

function milder(req: PayloadRequest, title: string): APIError {
  return new APIError(
    say(req, {
      en: `“${title}” has both records, and the row that would stay is milder than the one that would go, or lacks its words. Make that row at least as strict there first. Nothing was changed.`,
      es: `«${title}» tiene ambos registros, y la fila que quedaría es menos estricta que la que se quitaría, o le falta su texto. Haga antes esa fila al menos igual de estricta. No se ha cambiado nada.`,
    }),
    409,
  )
}

/** The form that the marks are meant for isn't open: the page is named instead. */
function refused(
  req: PayloadRequest,
  titles: ReadonlyMap<unknown, string>,
  error: ValidationError,
): APIError {
  const { id } = aboutSchema.parse(error.data)
  const title = titles.get(id)
  const reasons = refusalReasons(error)
  return new APIError(
    title === undefined
      ? say(req, {
          en: `Nothing was changed, because the new record can’t go live yet: ${reasons}`,
          es: `No se ha cambiado nada, porque el nuevo registro aún no puede publicarse: ${reasons}`,
        })
      : say(req, {
          en: `Nothing was changed, because “${title}” can’t go to review: ${reasons}`,
          es: `No se ha cambiado nada, porque «${title}» no puede ir a revisión: ${reasons}`,
        }),
    409,
  )
}
