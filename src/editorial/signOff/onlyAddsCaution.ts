import type { Field } from 'payload'
import { isLongerWait, isMoreUrgent, isStricter, waitOf } from '@/domain/caution'
import { locales } from '@/domain/locales'
import { canonicalJson, emptyJson } from '../frozenCopy'
import { isRecord, type StoredDocument } from '../storedDocument'
import { clinicalFingerprints, plainText } from './clinicalFingerprint'

/** What an added or changed link takes from the record it links. */
export interface LinkedSafety {
  id: string
  /** Of a contraindication. */
  severity?: unknown
  wait?: unknown
  /** Of an aftercare step. */
  action?: unknown
}

type Row = Record<string, unknown>

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRecord) : [])

const isEmpty = (value: unknown): boolean => canonicalJson(value) === emptyJson

const isBlank = (prose: unknown): boolean =>
  isRecord(prose)
    ? locales.every((locale) => isBlank(prose[locale]))
    : typeof prose !== 'string' || plainText(prose) === ''

/** The later document with what is merely stricter put back as it was. */
interface Softened {
  doc: StoredDocument
  isStricter: boolean
}

class Softening {
  isStricter = false

  constructor(private readonly linked: readonly LinkedSafety[]) {}

  /** `before` if `after` is the same thing, only stricter. */
  value(before: unknown, after: unknown, is: (before: unknown, after: unknown) => boolean) {
    if (!is(before, after)) return after
    this.isStricter = true
    return before
  }

  /** @param severity what the wait stands beside: "never" is over with it, "first" gets an end. */
  wait(before: unknown, after: unknown, usual: unknown, severity: unknown): unknown {
    const known = isEmpty(before) ? usual : before
    if (severity !== 'relative' && (severity !== 'temporary' || isEmpty(known))) return after
    return this.value(before, after, () => isLongerWait(waitOf(known), waitOf(after)))
  }

  contraindications(before: Row[], after: Row[]): Row[] {
    const ids = before.map(({ contraindication }) => contraindication)
    return after.flatMap((row) => {
      const was = before.find(({ id }) => id !== undefined && id === row.id)
      if (!was) {
        // A second link to the same record could read as an exception to the first.
        const isNew = !ids.includes(row.contraindication) && isBlank(row.patientWording)
        if (isNew) this.isStricter = true
        return isNew ? [] : [row]
      }
      const record = this.linked.find(({ id }) => id === String(row.contraindication))
      const severity = this.value(was.severity, row.severity, (from, to) =>
        isStricter(from ?? record?.severity, to),
      )
      const beside = row.severity ?? record?.severity
      return [{ ...row, severity, wait: this.wait(was.wait, row.wait, record?.wait, beside) }]
    })
  }

  aftercare(before: Row[], after: Row[]): Row[] {
    const ids = before.map(({ step }) => step)
    return after.filter((row) => {
      const record = this.linked.find(({ id }) => id === String(row.step))
      const isWarning = !ids.includes(row.step) && record?.action === 'warning'
      if (isWarning) this.isStricter = true
      return !isWarning
    })
  }

  risks(before: Row[], after: Row[]): Row[] {
    return after.map((row) => {
      const was = before.find(({ id }) => id !== undefined && id === row.id)
      return was
        ? { ...row, careLevel: this.value(was.careLevel, row.careLevel, isMoreUrgent) }
        : row
    })
  }
}

function soften(
  before: StoredDocument,
  after: StoredDocument,
  linked: readonly LinkedSafety[],
): Softened {
  const softening = new Softening(linked)
  const doc = { ...after }
  const has = (name: string): boolean => name in before || name in after
  if (has('contraindications')) {
    doc.contraindications = softening.contraindications(
      rowsOf(before.contraindications),
      rowsOf(after.contraindications),
    )
  }
  if (has('aftercare')) {
    doc.aftercare = softening.aftercare(rowsOf(before.aftercare), rowsOf(after.aftercare))
  }
  if (has('risks')) doc.risks = softening.risks(rowsOf(before.risks), rowsOf(after.risks))
  if (has('careLevel')) {
    doc.careLevel = softening.value(before.careLevel, after.careLevel, isMoreUrgent)
  }
  if (has('defaultSeverity')) {
    doc.defaultSeverity = softening.value(before.defaultSeverity, after.defaultSeverity, isStricter)
  }
  if (has('defaultWait')) {
    const { defaultSeverity, defaultWait } = after
    doc.defaultWait = softening.wait(before.defaultWait, defaultWait, undefined, defaultSeverity)
  }
  return { doc, isStricter: softening.isStricter }
}

/**
 * True if the clinical content of `after` is that of `before` and stricter in nothing but structure:
 * an added contraindication without words of its own, a stricter severity, a longer wait, a more
 * urgent care level, an added warning sign. Any other clinical difference makes it false, and so
 * does no difference at all.
 *
 * @param linked the contraindications and steps that `after` links, as they are live
 */
export function onlyAddsCaution(
  fields: readonly Field[],
  before: StoredDocument,
  after: StoredDocument,
  linked: readonly LinkedSafety[],
): boolean {
  const softened = soften(before, after, linked)
  if (!softened.isStricter) return false
  const [was, is] = [before, softened.doc].map((doc) => clinicalFingerprints(fields, doc))
  return canonicalJson(was) === canonicalJson(is)
}
