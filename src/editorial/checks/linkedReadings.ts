import { z } from 'zod'
import {
  aftercareActions,
  careLevels,
  contraindicationKinds,
  severities,
} from '@/domain/safetyTerms'
import { licenceLevels, techniques } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'
import { timing } from './readTreatment'

const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? '')
const texts = z
  .array(z.string())
  .nullish()
  .catch(null)
  .transform((list) => list ?? [])
const ids = z
  .array(z.union([z.string(), z.number()]))
  .nullish()
  .catch(null)
  .transform((list) => (list ?? []).map(String))
const code = <T extends string>(codes: T[]) =>
  z
    .enum(codes)
    .nullish()
    .catch(null)
    .transform((value) => value ?? null)
const codes = <T extends string>(list: T[]) =>
  z
    .array(z.enum(list))
    .nullish()
    .catch(null)
    .transform((values) => values ?? [])

const names = z.object({ name: text, alsoKnownAs: texts })

/** What the checks read of a linked record, in one language; what is missing or broken is empty. */
export const linkedReadings = {
  contraindications: z.object({
    name: text,
    question: text,
    kind: code(codesOf(contraindicationKinds)),
    defaultSeverity: code(codesOf(severities)),
    genericNames: texts,
    brandNames: texts,
    concerns: ids,
  }),
  'aftercare-steps': z.object({
    action: code(codesOf(aftercareActions)),
    careLevel: code(codesOf(careLevels)),
    timing,
  }),
  conditions: names,
  treatments: names.extend({
    techniques: codes(codesOf(techniques)),
    performedBy: codes(codesOf(licenceLevels)),
  }),
  clinicians: z.object({ licenceLevel: code(codesOf(licenceLevels)) }),
  'safety-notices': z.object({ title: text, message: z.unknown(), treatments: ids }),
} as const

/** The brands that Settings list. */
export const brandSettings = z.object({
  brandNames: z
    .array(z.object({ brand: text, generic: text }))
    .nullish()
    .catch(null)
    .transform((rows) => rows ?? []),
})

/** The fields of a collection's records that the checks read. */
export function fieldsRead(collection: string): string[] {
  const reading = Object.entries(linkedReadings).find(([slug]) => slug === collection)?.[1]
  return Object.keys(reading?.shape ?? {})
}
