import {
  type Field,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { isLocale, type Locale, locales } from '@/domain/locales'
import { interfaceLanguage, languageName, say } from '@/domain/words'
import { blockingFindings, findingErrors } from './checks/gate'
import { markFields } from './markFields'
import { objectionsToOldAddress } from './oldAddressGate'
import { recordsNow } from './recordsNow'
import { findMissing, type MissingField } from './requiredContent'
import { linkedSafetyRecords, objectionOf, sharedLocales } from './safetyGate'
import { judgeSignOff, type SignOffVerdict } from './signOff/signOffGate'
import { type DocumentRef, publicTypeOf, type StoredDocument } from './storedDocument'

/** What the gates say of a live document. Public somewhere, or the reasons why nowhere. */
export interface Verdict {
  publicLocales: Locale[]
  /** Marks for the form; each names what to do. Empty if the document may be live. */
  errors: ValidationFieldError[]
  /** What its sign-offs say; null for a type that needs none. */
  signOff: SignOffVerdict | null
}

function missingError(req: PayloadRequest, field: MissingField, locale: Locale) {
  const { label, path } = field
  if (!field.isLocalized) {
    return { label, path, message: say(req, { en: 'Fill this in first.', es: 'Rellénelo antes.' }) }
  }
  const language = languageName(req, locale)
  const name =
    typeof label === 'function'
      ? label({ i18n: req.i18n, t: req.t })
      : typeof label === 'object'
        ? (label[interfaceLanguage(req)] ?? path)
        : (label ?? path)
  return {
    label: `${name} (${language})`,
    path,
    message: say(req, {
      en: `Fill this in, in ${language}: no language is complete yet.`,
      es: `Rellénelo en ${language}: todavía no hay ningún idioma completo.`,
    }),
  }
}

/** What a document lacks to be complete in each language. */
const missingIn = (req: PayloadRequest, fields: Field[], doc: StoredDocument) =>
  locales.map((locale) => ({ locale, fields: findMissing(fields, doc, locale, req.user) }))

const isWritten = ({ fields }: { fields: MissingField[] }): boolean =>
  fields.every((field) => !field.isLocalized)

/** What keeps a document from being complete in any language, in the language that is closest. */
export function missingErrors(
  req: PayloadRequest,
  fields: Field[],
  doc: StoredDocument,
  missing = missingIn(req, fields, doc),
): ValidationFieldError[] {
  // The form shows one language: its own gaps if it has any, else those of the fullest language.
  const closest =
    missing.find(({ locale }) => isLocale(req.locale) && locale === req.locale) ??
    missing.toSorted((a, b) => a.fields.length - b.fields.length)[0]
  const isComplete = missing.some(isWritten)
  return (closest?.fields ?? [])
    .filter((field) => !isComplete || !field.isLocalized)
    .map((field) => missingError(req, field, closest?.locale ?? locales[0]))
}

/** A live document to be judged. */
export interface Judged {
  ref: DocumentRef
  /** What was live of it until now; null if nothing was. */
  before: StoredDocument | null
  doc: StoredDocument
  /** True if nobody has written it: a record that it links has changed. */
  isDependant: boolean
}

/**
 * Judges a live document as it was written, all languages together: a language is public if its
 * required prose is there, every linked safety record is public in it, and its clinical text has a
 * sign-off where the type needs one. Fields that have no language must be there in any case, and
 * every linked safety record must be live. What the checks forbid must not stand in a language that
 * would be public.
 */
export async function judge(req: PayloadRequest, judged: Judged): Promise<Verdict> {
  const { doc, ref } = judged
  const { fields, needsSignOff } = publicTypeOf(req.payload, ref)
  const missing = missingIn(req, fields, doc)
  const written = missing.filter(isWritten).map(({ locale }) => locale)
  const records = recordsNow(req)
  const linked = await linkedSafetyRecords(req, ref, doc, records)
  const shared = sharedLocales(linked)
  const signOff = needsSignOff ? await judgeSignOff(req, judged, written) : null
  const publicLocales = written.filter(
    (locale) => shared.includes(locale) && (signOff?.signed.includes(locale) ?? true),
  )

  const errors = [
    ...(await objectionsToOldAddress(req, ref, doc)),
    ...missingErrors(req, fields, doc, missing),
  ]
  for (const record of linked) {
    const message =
      record.publicLocales.length === 0 || publicLocales.length === 0
        ? objectionOf(req, record, written)
        : null
    if (message) errors.push({ label: record.title, path: record.path, message })
  }
  const unsigned = signOff?.errors ?? []
  // What is refused anyway is told all that it takes, as its request for review would be.
  const checked = errors.length + unsigned.length > 0 ? written : publicLocales
  errors.push(...findingErrors(req, await blockingFindings(req, judged, checked, records)))
  // Last: a review comes after everything has been mended, and mending voids an earlier one.
  errors.push(...unsigned)
  return { publicLocales, errors, signOff }
}

/** @throws {ValidationError} that marks the fields in the form, if a verdict has errors. */
export function refuseUnlessPublic(req: PayloadRequest, ref: DocumentRef, verdict: Verdict): void {
  if (verdict.errors.length === 0) return
  const type = ref.kind === 'collection' ? { collection: ref.slug } : { global: ref.slug }
  const errors = markFields(verdict.errors)
  throw new ValidationError({ ...type, id: ref.id, errors, req }, req.t)
}
