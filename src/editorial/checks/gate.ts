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

/**
 * The findings that keep a written document from being live: of level block, in one of `locales`,
 * not waived by a reviewer, and not already live unchanged. None for a dependant, which nobody has
 * written.
 */
export async function blockingFindings(
  req: PayloadRequest,
  { ref, before, doc, isDependant }: Judged,
  locales: readonly Locale[],
  records = recordsNow(req),
): Promise<Finding[]> {
  const { fields, isChecked } = publicTypeOf(req.payload, ref)
  if (isDependant || !isChecked) return []
  const blocking: Finding[] = []
  for (const locale of locales) {
    const live = before && publicLocalesOf(before).includes(locale) ? before : null
    const toRead = { type: ref.slug, fields, locale }
    if (live && readTheSame({ ...toRead, doc: live }, { ...toRead, doc })) continue
    const found = (
      await checkStored(req, ref, doc, locale, { records, rules: blockingRules })
    ).filter(isBlock)
    if (found.length === 0) continue
    const rules = blockingRules.filter(({ id }) => found.some(({ rule }) => rule === id))
    const known = live ? await checkStored(req, ref, live, locale, { records, rules }) : []
    const liveKeys = new Set(known.map(({ key }) => key))
    blocking.push(...found.filter(({ key }) => !liveKeys.has(key)))
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
