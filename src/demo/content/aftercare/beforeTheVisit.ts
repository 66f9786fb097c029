import type { AftercareStepSource } from '../contentTypes'

/** Preparation. Times are the invented clinics' own instructions, not findings of a study. */
export const beforeTheVisit: readonly AftercareStepSource[] = [
  {
    key: 'prepare-tell-us',
    title: {
      en: 'Tell us your medicines, allergies and skin history',
      es: 'Cuéntenos sus medicamentos, alergias y antecedentes de piel',
    },
    action: 'do',
    careLevel: 'self-care',
    instruction: {
      en: `Bring a list, or the packs. Name creams, tablets, herbs, past keloids, cold sores and reactions to metal or numbing cream. Say if you are or could be pregnant.`,
      es: `Traiga una lista o los envases. Mencione cremas, tabletas, hierbas, queloides anteriores, fuegos y reacciones al metal o a la crema anestésica. Avise si está o podría estar embarazada.`,
    },
    reason: {
      en: 'Some reasons to wait can only be found by asking.',
      es: 'Algunos motivos para esperar solo se descubren preguntando.',
    },
    timing: { from: -14, to: -1, unit: 'days' },
  },
  {
    key: 'prepare-sun',
    title: {
      en: 'Stay out of strong sun and tanning beds',
      es: 'Evite el sol fuerte y las camas solares',
    },
    action: 'avoid',
    careLevel: 'self-care',
    instruction: {
      en: `Wear a hat and broad-spectrum sunscreen. If you burn or tan, call us to move the visit.`,
      es: `Use sombrero y protector solar de amplio espectro. Si se quema o se broncea, llámenos para cambiar la cita.`,
    },
    reason: {
      en: 'Burned or freshly tanned skin gets dark marks and blisters more easily.',
      es: 'La piel quemada o recién bronceada se mancha y se ampolla con más facilidad.',
    },
    timing: { from: -14, to: 0, unit: 'days' },
  },
  {
    key: 'prepare-strong-products',
    title: {
      en: 'Pause scrubs, acids and retinoid creams',
      es: 'Suspenda exfoliantes, ácidos y cremas con retinoides',
    },
    action: 'avoid',
    careLevel: 'self-care',
    instruction: {
      en: `Stop products that sting or peel. Ask first before you stop anything a doctor has prescribed. Never stop blood thinners or isotretinoin by yourself.`,
      es: `Suspenda los productos que arden o pelan la piel. Pregunte antes de suspender algo que le recetó un médico. Nunca suspenda por su cuenta anticoagulantes ni isotretinoína.`,
    },
    reason: {
      en: 'Calm skin heals better than irritated skin.',
      es: 'La piel tranquila sana mejor que la irritada.',
    },
    timing: { from: -3, to: 0, unit: 'days' },
  },
  {
    key: 'prepare-call-if-ill',
    title: {
      en: 'Call us if you feel a cold sore, a rash or an infection coming',
      es: 'Llámenos si siente que le sale un fuego, un sarpullido o una infección',
    },
    action: 'do',
    careLevel: 'call-clinic',
    instruction: {
      en: `Tingling at the lip, a new rash, a fever or an open spot in the area: call before you come. `,
      es: `Hormigueo en el labio, un sarpullido nuevo, fiebre o una herida en la zona: llame antes de venir.`,
    },
    reason: {
      en: 'Treatment can spread an infection.',
      es: 'El tratamiento puede extender una infección.',
    },
    timing: { from: -7, to: 0, unit: 'days' },
    citations: ['safety-review'],
  },
]
