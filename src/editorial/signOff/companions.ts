import { APIError, type PayloadRequest } from 'payload'
import { type Locale, locales } from '@/domain/locales'
import { documentKey, type ReviewedDocument } from '@/domain/reviewDesk'
import { say } from '@/domain/words'
import { type LinkedRecord, linkedSafetyRecords } from '../safetyGate'
import { publicLocalesOf } from '../storedDocument'
import { documentOf, readSubject, type Subject } from './reviewSubject'

const lacks = (record: LinkedRecord, written: readonly Locale[]): boolean =>
  written.some((locale) => !record.publicLocales.includes(locale))

/**
 * The safety records that must go live with a document: those it links that are not public in every
 * language it is complete in, and whose draft would change that.
 *
 * @throws {APIError} 409 if one of them is gone.
 */
export async function neededCompanions(req: PayloadRequest, subject: Subject): Promise<Subject[]> {
  const linked = await linkedSafetyRecords(req, subject.ref, subject.doc)
  const needed = new Map<string, Subject>()
  for (const record of linked) {
    if (!lacks(record, subject.written)) continue
    const companion = await readSubject(req, 'publish', documentOf(record.ref, record.title))
    if (!companion) {
      throw new APIError(
        say(req, {
          en: `“${record.title}” is linked here and is in the trash or deleted. Restore it, or remove its row, and ask again.`,
          es: `«${record.title}» está enlazado aquí y está en la papelera o eliminado. Restáurelo o quite su fila y vuelva a pedirlo.`,
        }),
        409,
      )
    }
    const known = companion.live ? publicLocalesOf(companion.live) : []
    const brings = locales.some((each) => companion.written.includes(each) && !known.includes(each))
    if (brings || !companion.live) needed.set(documentKey(companion), companion)
  }
  return [...needed.values()]
}

/** The documents of a review as its record keeps them. */
export const namesOf = (subjects: readonly Subject[]): ReviewedDocument[] =>
  subjects.map(({ documentId, documentType, title }) => ({ documentType, documentId, title }))
