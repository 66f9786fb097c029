import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Locale } from '@/domain/locales'
import type { TreatmentSource } from '../content/contentTypes'
import { proseFromText } from '../content/proseFromText'
import { scopeData } from './clinicalData'
import type { KeyedIds } from './keyedIds'
import { rowId } from './rowId'

type TreatmentData = RequiredDataFromCollectionSlug<'treatments'>

/**
 * A treatment in one language. Links to other treatments need the ids of all of them, so they are
 * written with `withLinks` only once every treatment is stored.
 */
export function treatmentData(
  source: TreatmentSource,
  locale: Locale,
  ids: KeyedIds,
  { withLinks }: { withLinks: boolean },
): TreatmentData {
  const { slug } = source
  return {
    slug,
    name: source.name[locale],
    alsoKnownAs: [...(source.alsoKnownAs?.[locale] ?? [])],
    summary: source.summary[locale],
    techniques: [...source.techniques],
    variants: source.variants?.map(({ technique, name, difference }, index) => ({
      id: rowId(slug, 'variants', index),
      technique,
      name: name[locale],
      difference: difference[locale],
    })),
    image: source.image && ids.id('media', source.image),
    whatItIs: proseFromText(source.whatItIs[locale]),
    howItWorks: proseFromText(source.howItWorks[locale]),
    bodyAreas: [...source.bodyAreas],
    treats: source.treats.map((row) => ({
      id: rowId(slug, 'treats', row.condition),
      condition: ids.id('conditions', row.condition),
      regulatoryStatus: row.status,
      jurisdiction: 'us',
      ...scopeData(row),
      minimumAge: row.minimumAge,
      evidence: row.evidence[locale],
      citations: ids.ids('citations', row.citations),
    })),
    contraindications: source.contraindications.map((row) => ({
      id: rowId(slug, 'contraindications', row.contraindication),
      contraindication: ids.id('contraindications', row.contraindication),
      severity: row.severity,
      wait: { ...row.wait },
      ...scopeData(row),
      patientWording: row.wording?.[locale],
    })),
    minimumAge: source.minimumAge,
    benefits: source.benefits.map(({ text, citations }, index) => ({
      id: rowId(slug, 'benefits', index),
      text: text[locale],
      citations: ids.ids('citations', citations),
    })),
    risks: source.risks.map((risk) => ({
      id: rowId(slug, 'risks', risk.name.en),
      name: risk.name[locale],
      description: risk.description[locale],
      frequency: risk.frequency,
      careLevel: risk.careLevel,
      duration: { ...risk.duration },
      ...scopeData(risk),
      citations: ids.ids('citations', risk.citations),
    })),
    cannotDo: source.cannotDo.map((text, index) => ({
      id: rowId(slug, 'cannotDo', index),
      text: text[locale],
    })),
    whatToExpect: proseFromText(source.whatToExpect[locale]),
    performedBy: [...source.performedBy],
    comfort: source.comfort[locale],
    downtime: { ...source.downtime },
    factsCitations: ids.ids('citations', source.factsCitations),
    aftercare: source.aftercare.map(({ step, timing }) => ({
      id: rowId(slug, 'aftercare', step),
      step: ids.id('aftercare-steps', step),
      timing: { ...timing },
    })),
    alternatives: withLinks ? alternativesOf(source, locale, ids) : [],
    noTreatment: source.noTreatment[locale],
    questions: source.questions.map(({ question, answer }, index) => ({
      id: rowId(slug, 'questions', index),
      question: question[locale],
      answer: proseFromText(answer[locale]),
    })),
    related: withLinks ? ids.ids('treatments', source.related) : [],
    citations: ids.ids('citations', source.citations),
    seo: { title: source.seo?.title[locale], description: source.seo?.description[locale] },
  }
}

function alternativesOf(
  { slug, alternatives }: TreatmentSource,
  locale: Locale,
  ids: KeyedIds,
): TreatmentData['alternatives'] {
  return alternatives.map(({ treatment, name, comparison, citations }, index) => ({
    id: rowId(slug, 'alternatives', index),
    treatment: treatment && ids.id('treatments', treatment),
    name: name?.[locale],
    comparison: comparison[locale],
    citations: ids.ids('citations', citations),
  }))
}
