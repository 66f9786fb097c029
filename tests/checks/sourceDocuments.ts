import type { CollectionConfig, Field } from 'payload'
import type {
  AftercareStepSource,
  ConditionSource,
  ContraindicationSource,
  SafetyNoticeSource,
  TreatmentSource,
} from '@/demo/content/contentTypes'
import {
  aftercareStepData,
  conditionData,
  contraindicationData,
} from '@/demo/documents/clinicalData'
import { KeyedIds } from '@/demo/documents/keyedIds'
import { treatmentData } from '@/demo/documents/treatmentData'
import type { Finding } from '@/domain/checkTerms'
import type { Locale } from '@/domain/locales'
import { type LinkedRecords, noLinks } from '@/editorial/checks/linkedRecords'
import { runChecks } from '@/editorial/checks/runChecks'
import { AftercareSteps } from '../../collections/AftercareSteps'
import { Conditions } from '../../collections/Conditions'
import { Contraindications } from '../../collections/Contraindications'
import { Treatments } from '../../collections/Treatments'

/** Content as its files hold it, without a database. */
export interface Sources {
  treatments: readonly TreatmentSource[]
  conditions: readonly ConditionSource[]
  contraindications: readonly ContraindicationSource[]
  aftercareSteps: readonly AftercareStepSource[]
  notices?: readonly SafetyNoticeSource[]
}

/** Ids that are their documents' keys. */
export class KeysAsIds extends KeyedIds {
  override id(_collection: string, key: string): string {
    return key
  }
}

/** Everything in the content, read in one language: what any document of it could link to. */
export function linksIn(sources: Sources, locale: Locale): LinkedRecords {
  const conditions = sources.conditions.map(({ slug, name, alsoKnownAs }) => ({
    id: slug,
    names: [name[locale], ...(alsoKnownAs?.[locale] ?? [])],
  }))
  return {
    ...noLinks,
    conditions,
    contraindications: sources.contraindications.map((record) => ({
      id: record.slug,
      name: record.name[locale],
      question: record.question[locale],
      kind: record.kind,
      severity: record.severity,
      genericNames: record.genericNames ?? [],
      brandNames: record.brandNames ?? [],
      concerns: conditions.filter(({ id }) => record.concerns?.includes(id)),
    })),
    steps: sources.aftercareSteps.map(({ key, action, careLevel, timing }) => ({
      id: key,
      action,
      careLevel,
      isTimed: timing?.from !== undefined || timing?.to !== undefined,
    })),
    notices: (sources.notices ?? []).map(({ title, message, treatments }) => ({
      title: title[locale],
      text: message[locale],
      treatments: sources.treatments
        .filter(({ slug }) => treatments.includes(slug))
        .map(({ slug, name, alsoKnownAs, techniques }) => ({
          id: slug,
          names: [name[locale], ...(alsoKnownAs?.[locale] ?? [])],
          techniques,
        })),
    })),
    brands: sources.contraindications.flatMap(({ brandNames = [], genericNames = [] }) =>
      brandNames.map((brand) => ({
        brand,
        generic: genericNames.length === 1 ? (genericNames[0] ?? '') : '',
      })),
    ),
  }
}

const ids = new KeysAsIds()

/** Checks one treatment of the content. */
export const checkTreatment = (
  sources: Sources,
  treatment: TreatmentSource,
  locale: Locale,
): Finding[] =>
  check(
    Treatments,
    { ...treatmentData(treatment, locale, ids, { withLinks: true }) },
    locale,
    linksIn(sources, locale),
  )

/** Checks any document. */
export const check = (
  { slug, fields }: CollectionConfig,
  doc: Record<string, unknown>,
  locale: Locale,
  linked: LinkedRecords = noLinks,
): Finding[] => runChecks({ type: slug, fields, doc, locale, linked })

/** Checks every record of the content that treatments link. */
export function checkRecords(sources: Sources, locale: Locale): Map<string, Finding[]> {
  const linked = linksIn(sources, locale)
  return new Map([
    ...sources.conditions.map(
      (source) =>
        [
          `conditions/${source.slug}`,
          check(Conditions, { ...conditionData(source, locale, ids) }, locale, linked),
        ] as const,
    ),
    ...sources.contraindications.map(
      (source) =>
        [
          `contraindications/${source.slug}`,
          check(
            Contraindications,
            { ...contraindicationData(source, locale, ids) },
            locale,
            linked,
          ),
        ] as const,
    ),
    ...sources.aftercareSteps.map(
      (source) =>
        [
          `aftercare-steps/${source.key}`,
          check(AftercareSteps, { ...aftercareStepData(source, locale, ids) }, locale, linked),
        ] as const,
    ),
  ])
}

const rows: Field[] = [
  { name: 'rows', type: 'array', fields: [{ name: 'text', type: 'textarea', localized: true }] },
]

/** One text with or without a source of its own, for the rules that read no lists. */
export const checkSentence = (text: string, locale: Locale, hasCitation = false): Finding[] =>
  runChecks({
    type: 'aftercare-steps',
    fields: rows,
    doc: { rows: [{ text, citations: hasCitation ? ['source'] : [] }] },
    locale,
    linked: noLinks,
  })
