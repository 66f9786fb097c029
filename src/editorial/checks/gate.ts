import type { PayloadRequest, ValidationFieldError } from 'payload'
import { checkRules, type Finding } from '@/domain/checkTerms'
import type { Locale } from '@/domain/locales'
import { languageName, say } from '@/domain/words'
import type { Judged } from '../judge'
import { publicLocalesOf, publicTypeOf, type StoredDocument } from '../storedDocument'
import { isWaived, readDecisions } from './decisions'
import { loadLinks, type ReadRecords } from './loadLinks'
import { runChecks } from './runChecks'

/**
 * Checks one language of a stored document against what it links to now.
 *
 * @param known what was read for another language a moment ago
 */
export async function checkStored(
  req: PayloadRequest,
  ref: Judged['ref'],
  doc: StoredDocument | Record<string, unknown>,
  locale: Locale,
  known?: ReadRecords,
): Promise<Finding[]> {
  const { fields } = publicTypeOf(req.payload, ref)
  const linked = await loadLinks(req, { type: ref.slug, fields, doc, locale }, known)
  return runChecks({ type: ref.slug, fields, doc, locale, linked })
}

const isBlock = ({ level }: Finding): boolean => level === 'block'

/**
 * The findings that keep a written document from being live: of level block, in one of `locales`,
 * not waived by a reviewer, and not already live unchanged. None for a dependant, which nobody has
 * written.
 */
export async function blockingFindings(
  req: PayloadRequest,
  { ref, before, doc, isDependant }: Judged,
  locales: readonly Locale[],
): Promise<Finding[]> {
  if (isDependant || !publicTypeOf(req.payload, ref).isChecked) return []
  const blocking: Finding[] = []
  const records: ReadRecords = new Map()
  for (const locale of locales) {
    const found = (await checkStored(req, ref, doc, locale, records)).filter(isBlock)
    if (found.length === 0) continue
    const wasLive = before !== null && publicLocalesOf(before).includes(locale)
    const known = wasLive ? await checkStored(req, ref, before, locale, records) : []
    const live = new Set(known.map(({ key }) => key))
    blocking.push(...found.filter(({ key }) => !live.has(key)))
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
