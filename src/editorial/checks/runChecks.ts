import { createHash } from 'node:crypto'
import type { Field } from 'payload'
import { type Finding, type FindingLevel, familyOf, findingLevels } from '@/domain/checkTerms'
import type { Locale } from '@/domain/locales'
import { codesOf } from '@/domain/vocabulary'
import { inLanguage } from '../requiredContent'
import { allRules } from './allRules'
import { type Brand, readBrands } from './brands'
import type { CheckedDocument } from './checkedDocument'
import { type Lexicon, lexiconOf } from './lexicon/lexicon'
import type { LinkedRecords } from './linkedRecords'
import { pieceOf, textsOf } from './pieces'
import { readLocation } from './readLocation'
import { readStep, readTreatment } from './readTreatment'
import type { Found, Rule } from './rule'
import { plainText } from './text/sentences'

/** One language of a document, as stored or as a form holds it. */
export interface ToRead {
  /** The collection's or global's slug. */
  type: string
  fields: Field[]
  doc: Record<string, unknown>
  locale: Locale
}

/** What is to be checked, and what it links to. */
export interface ToCheck extends ToRead {
  linked: LinkedRecords
}

/** Types in which only claims are looked for. */
const claimsOnly = new Set(['locations', 'safety-notices', 'home', 'settings'])
/** Types that nothing may hold up: a warning, and words that stand on every page. */
const neverBlocked = new Set(['safety-notices', 'home', 'settings'])

const isFor = (rule: Rule, type: string): boolean =>
  !claimsOnly.has(type) || familyOf(rule.id) === 'claims' || rule.id === 'offerNobodyPerforms'

const levelIn = (type: string, level: FindingLevel): FindingLevel =>
  level === 'block' && neverBlocked.has(type) ? 'warn' : level

const keyOf = (rule: Rule, locale: Locale, { field, words }: Found): string =>
  createHash('sha256')
    .update(
      [rule.id, locale, field, plainText(words).toLowerCase().replaceAll(/\s+/g, ' ')].join('\n'),
    )
    .digest('hex')
    .slice(0, 32)

const allBrands = (lexicon: Lexicon, brands: readonly Brand[]): Map<string, string> =>
  new Map([
    ...Object.entries(lexicon.brands),
    ...brands.map(({ brand, generic }) => [brand.toLowerCase(), generic] as const),
  ])

/** All that the rules are told of a document itself: no rule sees more of it. */
function readOwn({ doc, fields, locale, type }: ToRead) {
  const read = inLanguage(fields, doc, locale)
  return {
    texts: textsOf(fields, read),
    treatment: type === 'treatments' ? readTreatment(read) : null,
    step: type === 'aftercare-steps' ? readStep(read) : null,
    location: type === 'locations' ? readLocation(read) : null,
    brands: type === 'contraindications' ? readBrands(read) : [],
  }
}

/** True if the rules, with the same linked records, find the same in both. */
export const readTheSame = (one: ToRead, other: ToRead): boolean =>
  JSON.stringify(readOwn(one)) === JSON.stringify(readOwn(other))

/** Reads one language of a document for the rules; null if its language has none. */
export function readDocument({ linked, ...toRead }: ToCheck): CheckedDocument | null {
  const { locale, type } = toRead
  const lexicon = lexiconOf(locale)
  if (!lexicon) return null
  const { brands, texts, ...own } = readOwn(toRead)
  return {
    ...own,
    type,
    locale,
    lexicon,
    linked,
    pieces: texts.map(pieceOf),
    brands: allBrands(lexicon, [...linked.brands, ...brands]),
  }
}

/** Everything the rules find, firmest first; in the order of the form within a level. */
export function findingsIn(
  document: CheckedDocument,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const findings = new Map<string, Finding>()
  for (const rule of rules) {
    if (!isFor(rule, document.type)) continue
    for (const found of rule.find(document)) {
      const key = keyOf(rule, document.locale, found)
      if (findings.has(key)) continue
      findings.set(key, {
        key,
        rule: rule.id,
        level: levelIn(document.type, found.level ?? rule.level),
        locale: document.locale,
        path: found.path,
        words: found.words,
        why: found.why ?? rule.why,
        mend: found.mend ?? rule.mend,
        source: rule.source,
      })
    }
  }
  const levels = codesOf(findingLevels)
  return [...findings.values()].toSorted(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  )
}

/** Checks one language of a document; nothing is found in a language without rules. */
export function runChecks(toCheck: ToCheck, rules?: readonly Rule[]): Finding[] {
  const document = readDocument(toCheck)
  return document ? findingsIn(document, rules) : []
}
