import { demoSignIns } from '@/access/refuseDemoSignIns'
import type { ClinicianSource, UserSource } from './contentTypes'

const noLicence = 'None: an invented person'

/** Invented people. Each role says so, because a name alone would look real. */
export const clinicians: readonly ClinicianSource[] = [
  {
    key: 'okafor-reyes',
    name: 'Dr. Naledi Okafor-Reyes',
    credentials: 'MD',
    licenceLevel: 'physician',
    licenceNumber: noLicence,
    role: {
      en: 'Skin doctor and medical director. She reviews the clinical pages. An invented person.',
      es: 'Dermatóloga y directora médica. Revisa las páginas clínicas. Es una persona inventada.',
    },
  },
  {
    key: 'wieczorek',
    name: 'Dr. Piotr Wieczorek',
    credentials: 'MD',
    licenceLevel: 'physician',
    licenceNumber: noLicence,
    role: {
      en: 'Skin doctor. He examines patients and treats scars. An invented person.',
      es: 'Dermatólogo. Examina a los pacientes y trata cicatrices. Es una persona inventada.',
    },
  },
  {
    key: 'quintanilla',
    name: 'Marisol Quintanilla',
    credentials: 'MSN, FNP-C',
    licenceLevel: 'advanced-practitioner',
    licenceNumber: noLicence,
    role: {
      en: 'Nurse practitioner. She examines new patients and prescribes. An invented person.',
      es: 'Enfermera de práctica avanzada. Examina a pacientes nuevos y receta. Es una persona inventada.',
    },
  },
  {
    key: 'park',
    name: 'Joon-ho Park',
    credentials: 'MPAS, PA-C',
    licenceLevel: 'advanced-practitioner',
    licenceNumber: noLicence,
    role: {
      en: 'Physician assistant. He examines patients and performs laser treatments. An invented person.',
      es: 'Asistente médico. Examina a los pacientes y realiza tratamientos con láser. Es una persona inventada.',
    },
  },
  {
    key: 'lindqvist-boone',
    name: 'Hannah Lindqvist-Boone',
    credentials: 'BSN, RN',
    licenceLevel: 'registered-nurse',
    licenceNumber: noLicence,
    role: {
      en: 'Nurse. She performs microneedling and peels after a clinician has examined you. An invented person.',
      es: 'Enfermera. Realiza microagujas y exfoliaciones después de que un profesional clínico lo haya examinado. Es una persona inventada.',
    },
  },
  {
    key: 'castellanos',
    name: 'Thandiwe Castellanos',
    credentials: 'BSN, RN',
    licenceLevel: 'registered-nurse',
    licenceNumber: noLicence,
    role: {
      en: 'Nurse. She performs microneedling and runs the follow-up calls. An invented person.',
      es: 'Enfermera. Realiza microagujas y hace las llamadas de seguimiento. Es una persona inventada.',
    },
  },
]

/** The reviewer whose name stands on every clinical page. */
export const reviewer = 'okafor-reyes'

export const users: readonly UserSource[] = [
  { name: 'Ada Admin (demonstration)', email: demoSignIns.admin, roles: ['admin'] },
  { name: 'Eddie Editor (demonstration)', email: demoSignIns.editor, roles: ['editor'] },
  {
    name: 'Dr. Naledi Okafor-Reyes (demonstration)',
    email: demoSignIns.reviewer,
    roles: ['clinicalReviewer'],
    clinician: reviewer,
  },
]
