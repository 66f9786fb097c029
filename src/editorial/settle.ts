import { APIError, type PayloadRequest } from 'payload'
import { interfaceLanguage, say } from '@/domain/words'
import { judge, refuseUnlessPublic, type Verdict } from './judge'
import { PublishedWithoutLockError } from './lock'
import { actionOf, type Change, logChange } from './publishLog'
import { inTurn, type PublishTransaction, requireTransaction } from './publishTransaction'
import { liveDependants } from './safetyGate'
import {
  type DocumentRef,
  isLive,
  keyOf,
  publicLocalesOf,
  publicTypeOf,
  readStored,
  type StoredDocument,
  titleOf,
  writePublicLocales,
} from './storedDocument'

/** Notes a document as it is before an operation writes it. Only the first note of a transaction counts. */
export async function noteBefore(req: PayloadRequest, ref: DocumentRef): Promise<void> {
  const { known } = await requireTransaction(req)
  if (known.has(keyOf(ref))) return
  known.set(keyOf(ref), await readStored(req, ref))
}

/**
 * Judges a document that an operation has just written, writes its languages, its entry in the
 * log, and settles what depends on it. All of it in the operation's transaction.
 *
 * @returns the document as it is now; null if it is gone.
 * @throws {ValidationError | APIError} 4xx with what to do, if the new state may not be live.
 */
export async function settle(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<StoredDocument | null> {
  const transaction = await requireTransaction(req)
  return inTurn(transaction, () => settleNow(req, transaction, ref, refuseUnlessPublic))
}

type Refuse = (req: PayloadRequest, ref: DocumentRef, verdict: Verdict) => void

async function settleNow(
  req: PayloadRequest,
  transaction: PublishTransaction,
  ref: DocumentRef,
  refuse: Refuse,
): Promise<StoredDocument | null> {
  const type = publicTypeOf(req.payload, ref)
  const before = transaction.known.get(keyOf(ref)) ?? null
  let after = await readStored(req, ref)
  if (!transaction.isLocked) {
    // A draft save: it may leave what is live alone, and nothing else.
    if (actionOf(type, { ref, before, after })) throw new PublishedWithoutLockError(ref)
    return after
  }
  if (isLive(type, after)) {
    const verdict = await judge(req, ref, after)
    refuse(req, ref, verdict)
    const { publicLocales } = verdict
    if (publicLocales.join() !== publicLocalesOf(after).join()) {
      await writePublicLocales(req, ref, publicLocales)
    }
    after = { ...after, publicLocales }
  }
  transaction.known.set(keyOf(ref), after)
  const change = { ref, before, after }
  if (await logChange(req, change)) await settleDependants(req, transaction, change)
  return after
}

async function settleDependants(
  req: PayloadRequest,
  transaction: PublishTransaction,
  { ref, before, after }: Change,
): Promise<void> {
  const type = publicTypeOf(req.payload, ref)
  const had = isLive(type, before) ? publicLocalesOf(before) : []
  const has = isLive(type, after) ? publicLocalesOf(after) : []
  if (had.join() === has.join()) return
  const dependants = await liveDependants(req, ref)
  if (dependants.length === 0) return
  const doc = after ?? before
  const title = doc ? titleOf(type, doc, req.locale) : String(ref.id)
  if (has.length === 0)
    throw stillInUse(
      req,
      title,
      dependants.map((each) => each.title),
    )
  for (const dependant of dependants) {
    await noteBefore(req, dependant.ref)
    await settleNow(req, transaction, dependant.ref, (_, __, verdict) => {
      if (verdict.errors.length > 0) throw nowhereLeft(req, title, dependant.title)
    })
  }
}

function stillInUse(req: PayloadRequest, title: string, dependants: string[]): APIError {
  const list = new Intl.ListFormat(interfaceLanguage(req)).format(
    dependants.map((each) => say(req, { en: `“${each}”`, es: `«${each}»` })),
  )
  return new APIError(
    say(req, {
      en: `“${title}” is part of the safety information of ${list}, which patients can read now. Remove it there and publish that page first, or unpublish that page.`,
      es: `«${title}» forma parte de la información de seguridad de ${list}, que los pacientes pueden leer ahora. Quítelo de allí y publique esa página antes, o retire esa página.`,
    }),
    409,
  )
}

function nowhereLeft(req: PayloadRequest, title: string, dependant: string): APIError {
  return new APIError(
    say(req, {
      en: `With “${title}” in these languages only, “${dependant}” would not be public in any. Keep the language that page needs, or complete that page in another language first.`,
      es: `Con «${title}» solo en estos idiomas, «${dependant}» no sería público en ninguno. Conserve el idioma que esa página necesita, o complete antes esa página en otro idioma.`,
    }),
    409,
  )
}
