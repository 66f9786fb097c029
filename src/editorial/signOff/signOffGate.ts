import type { PayloadRequest, ValidationFieldError } from 'payload'
import { isStaff } from '@/access/roles'
import { defaultLocale, type Locale } from '@/domain/locales'
import type { ClinicalFingerprints } from '@/domain/reviewDesk'
import { languageName, say } from '@/domain/words'
import {
  type DocumentRef,
  findStored,
  publicLocalesOf,
  publicTypeOf,
  type StoredDocument,
} from '../storedDocument'
import { clinicalFingerprints } from './clinicalFingerprint'
import { countingSignOffs } from './countingSignOffs'
import { type LinkedSafety, onlyAddsCaution } from './onlyAddsCaution'
import { recallsSince } from './recallGate'
import { documentOf } from './reviewSubject'
import { newestOf, type StoredSignOff, signOffFor, signOffsOf } from './storedSignOff'

/** What sign-offs say of a live document. */
export interface SignOffVerdict {
  /** Of the languages asked about, those whose clinical text may be public. */
  signed: Locale[]
  /** The sign-off of each of them that has one; text that was live before may have none. */
  signOffs: Partial<Record<Locale, StoredSignOff>>
  /** Of what was live before, null if nothing was, and of what is live now. */
  fingerprints: { was: ClinicalFingerprints | null; is: ClinicalFingerprints }
  errors: ValidationFieldError[]
  /** True if something is public without a sign-off because it is only stricter than before. */
  addsCaution: boolean
}

interface ToSign {
  ref: DocumentRef
  before: StoredDocument | null
  doc: StoredDocument
  isDependant: boolean
}

const label = (req: PayloadRequest): string =>
  say(req, { en: 'Clinical review', es: 'Revisión clínica' })

const idsIn = (rows: unknown, field: string): string[] =>
  Array.isArray(rows) ? rows.flatMap((row) => (row?.[field] ? [String(row[field])] : [])) : []

/** The safety records that a document links, with what a link takes from them. */
async function linkedSafety(req: PayloadRequest, doc: StoredDocument): Promise<LinkedSafety[]> {
  const contraindications = await findStored(req, 'contraindications', {
    id: { in: idsIn(doc.contraindications, 'contraindication') },
  })
  const steps = await findStored(req, 'aftercare-steps', {
    id: { in: idsIn(doc.aftercare, 'step') },
  })
  return [
    ...contraindications.map(({ defaultSeverity, defaultWait, id }) => ({
      id: String(id),
      severity: defaultSeverity,
      wait: defaultWait,
    })),
    ...steps.map(({ action, id }) => ({ id: String(id), action })),
  ]
}

/**
 * Which languages of a live document have their sign-off: a complete one for exactly this text, or
 * the same text was live in that language before.
 *
 * @param written the languages whose text is complete
 */
export async function judgeSignOff(
  req: PayloadRequest,
  { before, doc, isDependant, ref }: ToSign,
  written: readonly Locale[],
): Promise<SignOffVerdict> {
  const { fields } = publicTypeOf(req.payload, ref)
  const is = clinicalFingerprints(fields, doc)
  const was = before ? clinicalFingerprints(fields, before) : null
  const liveIn = before ? publicLocalesOf(before) : []
  const isAsLive = (locale: Locale): boolean =>
    liveIn.includes(locale) && was?.[locale] !== undefined && was[locale] === is[locale]

  const all = await signOffsOf(req, documentOf(ref, ''))
  const signOffs: SignOffVerdict['signOffs'] = {}
  for (const locale of written) {
    const counting = isAsLive(locale)
      ? all
      : await countingSignOffs(req, documentOf(ref, ''), all, locale)
    const found = signOffFor(counting, is, locale)
    if (found) signOffs[locale] = found
  }
  let signed = written.filter((locale) => isAsLive(locale) || signOffs[locale])
  let addsCaution = false
  if (before && !isDependant && isStaff(req.user)) {
    const stricter = written.filter((each) => liveIn.includes(each) && !signed.includes(each))
    addsCaution =
      stricter.length > 0 && onlyAddsCaution(fields, before, doc, await linkedSafety(req, doc))
    if (addsCaution)
      signed = written.filter((each) => signed.includes(each) || liveIn.includes(each))
  }
  const errors: ValidationFieldError[] = []
  if (!isDependant) {
    const message = refusal(req, { written, signed, liveIn })
    if (message) errors.push({ label: label(req), path: 'review', message })
    // Caution that nobody has looked at yet has no sign-off of its own.
    const signedAt = newestOf(Object.values(signOffs)) ?? all[0]?.at
    const recalls = addsCaution ? [] : await recallsSince(req, ref, signedAt)
    for (const title of recalls) {
      errors.push({ label: label(req), path: 'review', message: recalled(req, title) })
    }
  }
  return { signed, signOffs, fingerprints: { was, is }, errors, addsCaution }
}

function refusal(
  req: PayloadRequest,
  { liveIn, signed, written }: Readonly<Record<'liveIn' | 'signed' | 'written', readonly Locale[]>>,
): string | null {
  if (written.length === 0) return null
  if (signed.length === 0) {
    return say(req, {
      en: 'This clinical text has no sign-off yet. Request a review; nothing you wrote is lost.',
      es: 'Este texto clínico aún no tiene visto bueno. Pida una revisión; no se pierde nada de lo escrito.',
    })
  }
  // The language everybody falls back on is never withdrawn by a change that waits for its review.
  if (!liveIn.includes(defaultLocale) || !written.includes(defaultLocale)) return null
  if (signed.includes(defaultLocale)) return null
  const language = languageName(req, defaultLocale)
  return say(req, {
    en: `The clinical text in ${language} has changed and has no sign-off yet, so publishing would take that page offline. Request a review first.`,
    es: `El texto clínico en ${language} ha cambiado y aún no tiene visto bueno: publicarlo retiraría esa página. Pida antes una revisión.`,
  })
}

const recalled = (req: PayloadRequest, title: string): string =>
  say(req, {
    en: `“${title}” is a recall, and this page has not been reviewed since. Have it reviewed, or take it offline.`,
    es: `«${title}» es una retirada y esta página no se ha revisado desde entonces. Haga que se revise o retírela.`,
  })
