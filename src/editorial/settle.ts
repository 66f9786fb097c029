import { APIError, type PayloadRequest } from 'payload'
import { safetyLinksTo } from '@/domain/safetyLinks'
import { interfaceLanguage, say } from '@/domain/words'
import { judge, refuseUnlessPublic, type Verdict } from './judge'
import { nextSeq, PublishedWithoutLockError } from './lock'
import { refuseMilderNotice } from './milderNotice'
import { followUpNotice } from './noticeFollowUp'
import { writeOldAddresses } from './oldAddresses'
import { actionOf, type LogNote, logChange } from './publishLog'
import {
  type ChangedRecord,
  inTurn,
  noteBefore,
  openTransaction,
  type PublishTransaction,
  requireTransaction,
} from './publishTransaction'
import { liveDependants } from './safetyGate'
import { followUp, followUpSource } from './signOff/followUp'
import { groupFrom, groupOf, isSameGroup, writeGroupToNewest } from './signOff/reviewGroup'
import { documentOf } from './signOff/reviewSubject'
import type { StoredSignOff } from './signOff/storedSignOff'
import {
  type DocumentRef,
  isLive,
  keyOf,
  publicLocalesOf,
  publicTypeOf,
  readStored,
  type StoredDocument,
  titleOf,
  writeGateFields,
} from './storedDocument'

/**
 * Judges a document that an operation has just written, writes its languages, its entry in the log
 * and what becomes of addresses it had. All of it in the operation's transaction.
 *
 * @param note what its entry in the log says besides
 * @returns the document as it is now; null if it is gone.
 * @throws {ValidationError | APIError} 4xx with what to do, if the new state may not be live.
 */
export async function settle(
  req: PayloadRequest,
  ref: DocumentRef,
  note?: LogNote,
): Promise<StoredDocument | null> {
  const transaction = await requireTransaction(req)
  return inTurn(transaction, () => settleNow(req, transaction, { ref, note }))
}

interface ToSettle {
  ref: DocumentRef
  /** The safety record because of which a document is judged that nobody has written. */
  because?: ChangedRecord
  note?: LogNote | undefined
}

async function settleNow(
  req: PayloadRequest,
  transaction: PublishTransaction,
  { ref, because, note }: ToSettle,
): Promise<StoredDocument | null> {
  const type = publicTypeOf(req.payload, ref)
  const before = transaction.known.get(keyOf(ref)) ?? null
  let after = await readStored(req, ref)
  if (!transaction.isLocked) {
    // A draft save: it may leave what is live alone, and nothing else.
    const isUntouched = JSON.stringify(before) === JSON.stringify(after)
    if (!isUntouched && actionOf(type, { ref, before, after })) {
      throw new PublishedWithoutLockError(ref)
    }
    transaction.written.delete(keyOf(ref))
    return after
  }
  let signOffs: StoredSignOff[] = []
  let verdict: Verdict | null = null
  if (isLive(type, after)) {
    const was = isLive(type, before) ? before : null
    const isDependant = because !== undefined
    verdict = await judge(req, { ref, before: was, doc: after, isDependant })
    if (because && verdict.errors.length > 0) {
      throw nowhereLeft(req, because.title, titleOf(type, after, req.locale))
    }
    refuseUnlessPublic(req, ref, verdict)
    signOffs = signOffsUsed(verdict)
    after = await writeVerdict(req, { ref, before: was, after, verdict, signOffs })
  }
  refuseMilderNotice(req, { ref, before, after })
  transaction.known.set(keyOf(ref), after)
  const isChanged = await logChange(
    req,
    { ref, before, after },
    {
      ...note,
      signOff: signOffs.map(({ id }) => id),
    },
  )
  // Its date has changed: kept answers that tell it are old, though the log has nothing to say.
  const isWritten = transaction.written.has(keyOf(ref))
  if (!isChanged && isWritten && (isLive(type, before) || isLive(type, after))) await nextSeq(req)
  if (after && verdict?.signOff && !because) {
    const document = documentOf(ref, titleOf(type, after, req.locale))
    await followUp(req, { type, document, live: after, verdict: verdict.signOff, signOffs })
  }
  await followUpNotice(req, { ref, before, after })
  await followUpSource(req, { ref, before, after })
  for (const row of await writeOldAddresses(req, { ref, before, after })) {
    await settleNow(req, transaction, { ref: row })
  }
  const lives = (doc: StoredDocument | null): string =>
    isLive(type, doc) ? publicLocalesOf(doc).join() : ''
  if (isChanged && safetyLinksTo(ref.slug).length > 0 && lives(before) !== lives(after)) {
    const doc = after ?? before
    transaction.unsettled.set(keyOf(ref), {
      ref,
      title: doc ? titleOf(type, doc, req.locale) : String(ref.id),
      isLive: isLive(type, after),
    })
  }
  transaction.written.delete(keyOf(ref))
  return after
}

/** The sign-offs of the languages that are public now, each once. */
function signOffsUsed({ publicLocales, signOff }: Verdict): StoredSignOff[] {
  const used = publicLocales.flatMap((locale) => signOff?.signOffs[locale] ?? [])
  return used.filter((each, index) => used.findIndex(({ id }) => id === each.id) === index)
}

interface Judgement {
  ref: DocumentRef
  /** What was live before; null if nothing was. */
  before: StoredDocument | null
  after: StoredDocument
  verdict: Verdict
  signOffs: readonly StoredSignOff[]
}

/** Writes what the gate alone writes. @returns the document with it. */
async function writeVerdict(
  req: PayloadRequest,
  { after, before, ref, signOffs, verdict }: Judgement,
): Promise<StoredDocument> {
  const { publicLocales } = verdict
  const isSameLocales = publicLocales.join() === publicLocalesOf(after).join()
  if (!verdict.signOff) {
    if (!isSameLocales) await writeGateFields(req, ref, { publicLocales })
    return { ...after, publicLocales }
  }
  const review = groupFrom(signOffs) ?? groupOf(before)
  const isSameReview = isSameGroup(review, groupOf(after))
  if (!isSameLocales || !isSameReview) await writeGateFields(req, ref, { publicLocales, review })
  if (!isSameReview) await writeGroupToNewest(req, ref, review)
  return { ...after, publicLocales, review }
}

/**
 * Settles the documents that depend on the safety records an operation has written. Once it has
 * written all of them: what depends on several is judged by the last word of each.
 *
 * @throws {APIError} 409 that names the live pages in the way.
 */
export async function settleDependants(req: PayloadRequest): Promise<void> {
  const transaction = await openTransaction(req.payload, req)
  if (!transaction || transaction.unsettled.size === 0) return
  await inTurn(transaction, async () => {
    for (const [key, record] of transaction.unsettled) {
      transaction.unsettled.delete(key)
      const dependants = await liveDependants(req, record.ref)
      if (dependants.length > 0 && !record.isLive) {
        throw stillInUse(
          req,
          record.title,
          dependants.map(({ title }) => title),
        )
      }
      for (const dependant of dependants) {
        await noteBefore(req, dependant.ref)
        await settleNow(req, transaction, { ref: dependant.ref, because: record })
      }
    }
  })
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
