import type { SafetyNoticeSource } from './contentTypes'

/** Notices of a regulator, in our words. */
export const safetyNotices: readonly SafetyNoticeSource[] = [
  {
    key: 'fda-rf-2025',
    title: {
      en: 'FDA: serious harm reported after radio-frequency microneedling',
      es: 'FDA: daños graves después de microagujas con radiofrecuencia',
    },
    level: 'caution',
    issuer: 'U.S. Food and Drug Administration',
    issuedOn: '2025-10-15',
    message: {
      en: `On October 15, 2025 the FDA, the American regulator, told the public about serious problems after microneedling with radio-frequency heat. It has reports of **burns, scars, fat loss, disfigurement and nerve damage**. Some people needed surgery or other medical care.

What this means for you:

- It is a medical procedure, not a beauty treatment. It is not for use at home.
- Ask the clinician about these risks before you agree, and ask how they would treat them.
- If you have had it and something is wrong, call us. You can also report it to the FDA.

How often this happens is not known.`,
      es: `El 15 de octubre de 2025, la FDA, el organismo regulador de Estados Unidos, informó de problemas graves después de microagujas con calor de radiofrecuencia. Tiene informes de **quemaduras, cicatrices, pérdida de grasa, desfiguración y daño de nervios**. Algunas personas necesitaron cirugía u otra atención médica.

Qué significa para usted:

- Es un procedimiento médico, no un tratamiento de belleza. No es para usar en casa.
- Pregunte al profesional por estos riesgos antes de aceptar, y cómo los trataría.
- Si ya se lo hizo y algo no está bien, llámenos. También puede informarlo a la FDA.

No se sabe con qué frecuencia ocurre.`,
    },
    treatments: ['radiofrequency-microneedling'],
    techniques: ['radiofrequency'],
    citations: ['fda-rf-notice'],
  },
]
