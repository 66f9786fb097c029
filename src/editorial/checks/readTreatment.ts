import { z } from 'zod'
import { aftercareActions, careLevels, severities } from '@/domain/safetyTerms'
import { bodyAreas, regulatoryStatuses, techniques } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'

/** A relation, as an id or as the record that a form has filled in for it. */
export const relation = z
  .union([
    z.string(),
    z.number().transform(String),
    z.object({ id: z.union([z.string(), z.number()]) }).transform(({ id }) => String(id)),
  ])
  .nullish()
  .catch(null)

const text = z.string().nullish().catch(null)
const code = <T extends string>(codes: [T, ...T[]] | T[]) => z.enum(codes).nullish().catch(null)
const codeList = <T extends string>(codes: T[]) =>
  z
    .array(z.enum(codes))
    .nullish()
    .catch(null)
    .transform((list) => list ?? [])
const relations = z
  .array(relation)
  .nullish()
  .catch(null)
  .transform((list) => list ?? [])
const rowsOf = <T extends z.ZodType>(row: T) =>
  z
    .array(row)
    .nullish()
    .catch(null)
    .transform((list) => list ?? [])

const scope = {
  id: text,
  techniques: codeList(codesOf(techniques)),
  bodyAreas: codeList(codesOf(bodyAreas)),
}

/** A time, filled in far enough to be shown. */
export const timing = z
  .object({ from: z.number().nullish(), to: z.number().nullish() })
  .nullish()
  .catch(null)
  .transform((span) => typeof span?.from === 'number' || typeof span?.to === 'number')

const treatmentSchema = z.object({
  name: text,
  alsoKnownAs: z
    .array(z.string())
    .nullish()
    .catch(null)
    .transform((list) => list ?? []),
  techniques: codeList(codesOf(techniques)),
  bodyAreas: codeList(codesOf(bodyAreas)),
  variants: rowsOf(
    z.object({ id: text, technique: code(codesOf(techniques)), name: text, difference: text }),
  ),
  treats: rowsOf(
    z.object({
      ...scope,
      condition: relation,
      regulatoryStatus: code(codesOf(regulatoryStatuses)),
      evidence: text,
      citations: relations,
    }),
  ),
  contraindications: rowsOf(
    z.object({
      ...scope,
      contraindication: relation,
      severity: code(codesOf(severities)),
      patientWording: text,
    }),
  ),
  benefits: rowsOf(z.object({ id: text, text })),
  risks: rowsOf(
    z.object({ ...scope, name: text, description: text, careLevel: code(codesOf(careLevels)) }),
  ),
  aftercare: rowsOf(z.object({ id: text, step: relation, timing })),
})

const stepSchema = z.object({ action: code(codesOf(aftercareActions)), timing })

/** What the rules need of an aftercare step. */
export type StepReading = z.output<typeof stepSchema>

/** Reads an aftercare step; what is missing or broken is empty. */
export const readStep = (document: Record<string, unknown>): StepReading =>
  stepSchema.parse(document)

/** What the rules need of a treatment, in one language. */
export type TreatmentReading = z.output<typeof treatmentSchema>

/** Reads a treatment that has been read in one language; what is missing or broken is empty. */
export const readTreatment = (document: Record<string, unknown>): TreatmentReading =>
  treatmentSchema.parse(document)
