import type { Words } from '@/domain/words'

/** The invented organisation that stands behind the demonstration. */
export const organisation = {
  name: 'Lakeshore Skin (demonstration)',
  phone: '+13125550100',
  emergencyText: {
    en: 'Call 911 if you have trouble breathing, your face or tongue swells, you faint, or you think your life is in danger. Don’t wait for us to call back.',
    es: 'Llame al 911 si le cuesta respirar, se le hinchan la cara o la lengua, se desmaya o cree que su vida corre peligro. No espere a que le devolvamos la llamada.',
  },
  outOfHoursText: {
    en: 'Outside opening hours, call +1 312 555 0199. A nurse calls you back. If you can’t reach anyone and it is getting worse, go to an urgent care center or an emergency room.',
    es: 'Fuera de horario, llame al +1 312 555 0199. Una enfermera le devuelve la llamada. Si no logra comunicarse y empeora, vaya a un centro de urgencias o a una sala de emergencias.',
  },
  noticeLine: {
    en: 'All clinics close on Thanksgiving Day, November 26.',
    es: 'Todas las clínicas cierran el Día de Acción de Gracias, 26 de noviembre.',
  },
  footer: {
    en: 'Lakeshore Skin is invented. So are its clinics, its people and its phone numbers. Nothing on this site is medical advice.',
    es: 'Lakeshore Skin es una organización inventada. También lo son sus clínicas, su personal y sus teléfonos. Nada de este sitio es un consejo médico.',
  },
} as const satisfies Record<string, Words | string>

/** Brands its patients know, for the checks of prose. */
export const brandNames = [
  { brand: 'Botox', generic: { en: 'botulinum toxin', es: 'toxina botulínica' } },
  { brand: 'Dysport', generic: { en: 'botulinum toxin', es: 'toxina botulínica' } },
  {
    brand: 'Juvéderm',
    generic: { en: 'hyaluronic acid filler', es: 'relleno de ácido hialurónico' },
  },
  { brand: 'Xylocaine', generic: { en: 'lidocaine', es: 'lidocaína' } },
  { brand: 'Valtrex', generic: { en: 'valaciclovir', es: 'valaciclovir' } },
] as const satisfies readonly { brand: string; generic: Words }[]

/** Days on which every clinic is closed. */
export const closures = [
  { date: '2026-12-25', reason: { en: 'Christmas Day', es: 'Navidad' } },
  { date: '2027-01-01', reason: { en: "New Year's Day", es: 'Año Nuevo' } },
] as const satisfies readonly { date: string; reason: Words }[]

/** The home page. */
export const home = {
  heading: {
    en: 'Skin treatments, explained honestly',
    es: 'Tratamientos para la piel, explicados con honestidad',
  },
  intro: {
    en: 'What a treatment can do, what it can’t, who should wait, and when to call. Every clinical page names the clinician who reviewed it and the sources behind it.',
    es: 'Qué puede hacer un tratamiento, qué no, quién debe esperar y cuándo llamar. Cada página clínica nombra al profesional que la revisó y las fuentes en que se apoya.',
  },
  featuredTreatments: [
    'microneedling',
    'radiofrequency-microneedling',
    'superficial-chemical-peel',
    'non-ablative-fractional-laser',
    'retinoid-cream',
  ],
  featuredLocations: ['south-loop', 'logan-square', 'oak-park', 'evanston'],
} as const satisfies Record<string, Words | readonly string[]>
