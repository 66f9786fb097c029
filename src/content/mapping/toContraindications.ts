import { severities } from '@/domain/safetyTerms'
import { codesOf } from '@/domain/vocabulary'
import type { Contraindication, Treatment } from '@/payload-types'
import type { ContraindicationModel, WaitModel } from '../models/treatmentPage'
import { SafetyLinkUnresolved } from '../safetyLinkUnresolved'
import { recordOf } from './links'
import type { PageSources } from './numberSources'
import {
  nameOfLinked,
  optionalText,
  type PageContext,
  required,
  requiredHtml,
  requiredText,
} from './pageContext'
import { toScope } from './toScope'
import type { Unfinished } from './unfinished'

type Row = Unfinished<NonNullable<Treatment['contraindications']>[number]>
type Wait = Unfinished<NonNullable<Contraindication['defaultWait']>>

const strictestFirst = codesOf(severities)

const unresolved = {
  en: 'A contraindication that was deleted, or none was chosen',
  es: 'Una contraindicación eliminada, o sin elegir',
} as const

function toWait(wait: Wait | null | undefined): WaitModel | null {
  const { amount = null, unit = null, anchor = null } = wait ?? {}
  return amount === null && anchor === null ? null : { amount, unit, anchor }
}

/**
 * Reasons not to have a treatment, strictest first, else in the editor's order. The link's own
 * severity, wait and words win over the record's.
 *
 * @throws {SafetyLinkUnresolved} for a public reader if a record can't be read.
 */
export function toContraindications(
  rows: readonly Row[] | null | undefined,
  page: string,
  sources: PageSources,
  context: PageContext,
): ContraindicationModel[] {
  const links = (rows ?? []).map((row, index) => {
    const record = recordOf(row.contraindication)
    if (!record && !context.isPreview) {
      const path = `contraindications.${index}.contraindication`
      throw new SafetyLinkUnresolved(page, path, context.locale)
    }
    const own: Unfinished<Contraindication> = record ?? { name: unresolved[context.locale] }
    const severity = required(
      row.severity ?? own.defaultSeverity,
      'absolute',
      'contraindication.defaultSeverity',
      context,
    )
    return { row, own, severity }
  })
  const inOrder = links.toSorted(
    (a, b) => strictestFirst.indexOf(a.severity) - strictestFirst.indexOf(b.severity),
  )
  return inOrder.map(({ row, own, severity }) => ({
    ...toScope(row),
    slug: required(own.slug, '', 'contraindication.slug', context),
    name: nameOfLinked(own, context),
    kind: required(own.kind, 'condition', 'contraindication.kind', context),
    severity,
    // "Never" and "in six months" contradict each other: a record's wait says nothing of a never.
    wait: toWait(row.wait) ?? (severity === 'absolute' ? null : toWait(own.defaultWait)),
    question: requiredText(own.question, 'contraindication.question', context),
    wording: optionalText(row.patientWording),
    rationaleHtml: requiredHtml(own.rationale, 'contraindication.rationale', context),
    askClinician: optionalText(own.askClinician),
    genericNames: own.genericNames ?? [],
    brandNames: own.brandNames ?? [],
    sources: sources.cite(own.citations),
  }))
}
