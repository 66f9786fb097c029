import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Locale } from '@/domain/locales'
import type {
  AftercareStepSource,
  ConditionSource,
  ContraindicationSource,
  ScopeSource,
} from '../content/contentTypes'
import { proseFromText } from '../content/proseFromText'
import type { KeyedIds } from './keyedIds'

/** A scope as the fields hold it; an absent list means everywhere. */
export function scopeData({ techniques = [], bodyAreas = [] }: ScopeSource = {}) {
  return { techniques: [...techniques], bodyAreas: [...bodyAreas] }
}

export function conditionData(
  source: ConditionSource,
  locale: Locale,
  ids: KeyedIds,
): RequiredDataFromCollectionSlug<'conditions'> {
  return {
    slug: source.slug,
    name: source.name[locale],
    alsoKnownAs: [...(source.alsoKnownAs?.[locale] ?? [])],
    summary: source.summary[locale],
    description: proseFromText(source.description[locale]),
    onSkinTones: proseFromText(source.onSkinTones[locale]),
    whenToSeeDoctor: proseFromText(source.whenToSeeDoctor[locale]),
    citations: ids.ids('citations', source.citations),
  }
}

export function contraindicationData(
  source: ContraindicationSource,
  locale: Locale,
  ids: KeyedIds,
): RequiredDataFromCollectionSlug<'contraindications'> {
  return {
    slug: source.slug,
    name: source.name[locale],
    kind: source.kind,
    question: source.question[locale],
    rationale: proseFromText(source.rationale[locale]),
    askClinician: source.askClinician[locale],
    concerns: ids.ids('conditions', source.concerns),
    defaultSeverity: source.severity,
    defaultWait: { ...source.wait },
    genericNames: [...(source.genericNames ?? [])],
    brandNames: [...(source.brandNames ?? [])],
    citations: ids.ids('citations', source.citations),
  }
}

export function aftercareStepData(
  source: AftercareStepSource,
  locale: Locale,
  ids: KeyedIds,
): RequiredDataFromCollectionSlug<'aftercare-steps'> {
  return {
    title: source.title[locale],
    action: source.action,
    careLevel: source.careLevel,
    instruction: proseFromText(source.instruction[locale]),
    reason: source.reason?.[locale],
    timing: { ...source.timing },
    ...scopeData(source.scope),
    citations: ids.ids('citations', source.citations),
  }
}
