import type { PayloadRequest, ValidationFieldError } from 'payload'
import { checkRules, type Finding } from '@/domain/checkTerms'
import type { Locale } from '@/domain/locales'
import { languageName, say } from '@/domain/words'
import type { Judged } from '../judge'
import { type RecordsNow, recordsNow } from '../recordsNow'
import { publicLocalesOf, publicTypeOf, type StoredDocument } from '../storedDocument'
import { allRules } from './allRules'
import { isWaived, readDecisions } from './decisions'
import { loadLinks } from './loadLinks'
import type { Rule } from './rule'
import { readTheSame, runChecks } from './runChecks'

interface Checking {
  /** What has been read a moment ago. */
  records?: RecordsNow
  /** All, if not told. */
  rules?: readonly Rule[]
}

/** Checks one language of a stored document against what it links to now. */
export async function checkStored(
  req: PayloadRequest,
  ref: Judged['ref'],
  doc: StoredDocument | Record<string, unknown>,
  locale: Locale,
  { records, rules }: Checking = {},
): Promise<Finding[]> {
  const { fields } = publicTypeOf(req.payload, ref)
  const toRead = { type: ref.slug, fields, doc, locale }
  return runChecks({ ...toRead, linked: await loadLinks(req, toRead, records) }, rules)
}

const isBlock = ({ level }: Pick<Finding, 'level'>): boolean => level === 'block'

/** The others cannot hold up a publish, which waits for these. */
const blockingRules = allRules.filter(isBlock)

/** What is live of a document in one language; null if nothing is. */
const liveIn = (before: StoredDocument | null, locale: Locale): StoredDocument | null =>
  before && publicLocalesOf(before).includes(locale) ? before : null

/** Of what was found in one language: what is of level block, and not already live unchanged. */
async function newBlocks(
  req: PayloadRequest,
  { before, ref }: Judged,
  found: readonly Finding[],
  locale: Locale,
  records: RecordsNow,
): Promise<Finding[]> {
  const live = liveIn(before, locale)
  const blocks = found.filter(isBlock)
  if (!live || blocks.length === 0) return blocks
  const rules = blockingRules.filter(({ id }) => blocks.some(({ rule }) => rule === id))
  const known = await checkStored(req, ref, live, locale, { records, rules })
  const liveKeys = new Set(known.map(({ key }) => key))
  return blocks.filter(({ key }) => !liveKeys.has(key))
}

/**
 * Everything the checks find in some languages of a document, and which of it would keep the document
 * from being live if no reviewer waived it.
 */
export async function allFindings(
  req: PayloadRequest,
  judged: Judged,
  locales: readonly Locale[],
): Promise<Record<'blocking' | 'found', Finding[]>> {
  const { doc, ref } = judged
  const records = recordsNow(req)
  const all: Record<'blocking' | 'found', Finding[]> = { blocking: [], found: [] }
  for (const locale of locales) {
    const found = await checkStored(req, ref, doc, locale, { records })
    all.found.push(...found)
    all.blocking.push(...(await newBlocks(req, judged, found, locale, records)))
  }
  return all
}

/**
 * The findings that keep a written document from being live: of level block, in one of `locales`,
 * not waived by a reviewer, and not already live unchanged. None for a dependant, which nobody has
 * written.
 */
export async function blockingFindings(
  req: PayloadRequest,
  judged: Judged,
  locales: readonly Locale[],
  records = recordsNow(req),
): Promise<Finding[]> {
  const { before, doc, isDependant, ref } = judged
  const { fields, isChecked } = publicTypeOf(req.payload, ref)
  if (isDependant || !isChecked) return []
  // A sign-off judges live text again that nobody has written.
  const isUntouched = JSON.stringify(before) === JSON.stringify(doc)
  const blocking: Finding[] = []
  for (const locale of locales) {
    const live = liveIn(before, locale)
    const toRead = { type: ref.slug, fields, locale }
    if (live && isUntouched) continue
    if (live && readTheSame({ ...toRead, doc: live }, { ...toRead, doc })) continue
    const found = await checkStored(req, ref, doc, locale, { records, rules: blockingRules })
    blocking.push(...(await newBlocks(req, judged, found, locale, records)))
  }
  if (blocking.length === 0) return []
  const decisions = await readDecisions(req, ref)
  return blocking.filter(({ key }) => !isWaived(decisions.get(key)))
}

/** A finding in one paragraph: the words, why, and how to mend it. */
export const findingMessage = (req: PayloadRequest, { mend, why, words }: Finding): string =>
  [words && say(req, { en: `“${words}”:`, es: `«${words}»:` }), say(req, why), say(req, mend)]
    .filter(Boolean)
    .join(' ')

/** Findings as marks for the form. */
export const findingErrors = (
  req: PayloadRequest,
  findings: readonly Finding[],
): ValidationFieldError[] =>
  findings.map((finding) => ({
    label: `${say(req, checkRules[finding.rule])} (${languageName(req, finding.locale)})`,
    path: finding.path,
    message: findingMessage(req, finding),
  }))
