import { APIError, NotFound, type PayloadRequest, ValidationError } from 'payload'
import type { Locale } from '@/domain/locales'
import { languageList, say } from '@/domain/words'
import { brokenRules } from '../brokenRules'
import { freeze } from '../frozenCopy'
import { inLockedTransaction } from '../inLockedTransaction'
import { severityOf } from '../publishLog'
import { noteBefore } from '../publishTransaction'
import { refusalReasons } from '../refusalReasons'
import { settle } from '../settle'
import {
  type DocumentRef,
  isCollection,
  publicLocalesOf,
  publicTypeOf,
  readStored,
  titleOf,
} from '../storedDocument'
import { readLiveAndDraft } from './findCorrections'

/**
 * Copies fields of the newest draft to the live page at once, in every language. The draft is left
 * alone and goes on waiting for its review.
 *
 * No access is checked here: ask whether the person is staff before.
 *
 * @param names fields at the top of the document, each wholly free of clinical content
 * @throws {APIError} 400 if a field can't be corrected, its words break a rule, or the page would
 * lose a language; 409 if nothing is
 * live, no draft waits, or the field says the same by now.
 */
export async function correctLive(
  req: PayloadRequest,
  ref: DocumentRef,
  names: readonly string[],
): Promise<void> {
  try {
    await inLockedTransaction(req, () => correct(req, ref, names))
  } catch (error) {
    throw error instanceof ValidationError ? refused(req, error) : error
  }
}

async function correct(
  req: PayloadRequest,
  ref: DocumentRef,
  names: readonly string[],
): Promise<void> {
  const { payload } = req
  if (!isCollection(payload, ref.slug) || !(await readStored(req, ref))) throw new NotFound(req.t)
  const both = await readLiveAndDraft(req, ref)
  if (!both) throw nothingToCorrect(req)
  const fields = both.fields.filter(({ name }) => names.includes(name))
  const unknown = names.filter((name) => fields.every((field) => field.name !== name))
  if (unknown.length > 0) throw notCorrectable(req, unknown)

  await noteBefore(req, ref)
  await payload.db.updateOne({
    collection: ref.slug,
    id: ref.id,
    req,
    // The draft waits as long as it is newer than the page, which keeps its date for that.
    data: {
      ...Object.fromEntries(fields.map(({ name }) => [name, both.draft[name] ?? null])),
      updatedAt: null,
    },
    returning: false,
  })
  const corrected = await settle(req, ref)
  if (!corrected) throw new NotFound(req.t)
  const lost = publicLocalesOf(both.live).filter(
    (locale) => !publicLocalesOf(corrected).includes(locale),
  )
  if (lost.length > 0) throw wouldWithdraw(req, lost)
  const errors = await brokenRules(req, { ref, fields, doc: corrected }, publicLocalesOf(corrected))
  if (errors.length > 0) {
    throw new ValidationError({ collection: ref.slug, errors, id: ref.id, req }, req.t)
  }
  const type = publicTypeOf(payload, ref)
  const copies = [both.live, corrected].map((doc) => freeze(type.fields, doc))
  if (severityOf(type.fields, copies[0] ?? null, copies[1] ?? null) !== 'minor') {
    throw new Error(
      `${titleOf(type, corrected, req.locale)}: a correction changed clinical content.`,
    )
  }
}

function nothingToCorrect(req: PayloadRequest): APIError {
  return new APIError(
    say(req, {
      en: 'There is nothing to correct: this is not live, or no draft waits. Change the text and publish it.',
      es: 'No hay nada que corregir: esto no está publicado o no hay ningún borrador pendiente. Cambie el texto y publíquelo.',
    }),
    409,
  )
}

function notCorrectable(req: PayloadRequest, names: readonly string[]): APIError {
  const list = names.join(', ')
  return new APIError(
    say(req, {
      en: `Nothing was changed. These fields hold clinical content, or say the same on the live page by now: ${list}. Clinical changes go live with a review.`,
      es: `No se ha cambiado nada. Estos campos contienen texto clínico o ya dicen lo mismo en la página publicada: ${list}. Los cambios clínicos se publican tras una revisión.`,
    }),
    400,
  )
}

function wouldWithdraw(req: PayloadRequest, lost: Locale[]): APIError {
  const list = languageList(req, lost)
  return new APIError(
    say(req, {
      en: `Nothing was changed: in ${list} the draft leaves empty what the page needs. Fill it in there first.`,
      es: `No se ha cambiado nada: en ${list} el borrador deja vacío algo que la página necesita. Rellénelo antes.`,
    }),
    400,
  )
}

function refused(req: PayloadRequest, error: ValidationError): APIError {
  const reasons = refusalReasons(error)
  return new APIError(
    say(req, {
      en: `Nothing was changed on the live page. ${reasons}`,
      es: `No se ha cambiado nada en la página publicada. ${reasons}`,
    }),
    400,
  )
}
