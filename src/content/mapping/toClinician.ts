import type { Clinician } from '@/payload-types'
import type { ClinicianModel } from '../models/shared'
import { optionalText, type PageContext, requiredText } from './pageContext'
import type { Unfinished } from './unfinished'

/** What patients read of a clinician. */
export function toClinician(
  clinician: Unfinished<Clinician>,
  context: PageContext,
): ClinicianModel {
  return {
    name: requiredText(clinician.name, 'clinician.name', context),
    credentials: requiredText(clinician.credentials, 'clinician.credentials', context),
    role: optionalText(clinician.role),
    profileUrl: optionalText(clinician.profileUrl),
  }
}
