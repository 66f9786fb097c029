import type { ContraindicationSource } from '../contentTypes'

export const medicines: readonly ContraindicationSource[] = [
  {
    slug: 'isotretinoin',
    name: {
      en: 'Isotretinoin, now or in the last 6 months',
      es: 'Isotretinoína, ahora o en los últimos 6 meses',
    },
    kind: 'medicine',
    question: {
      en: 'Do you take isotretinoin for acne, or have you taken it in the last 6 months?',
      es: '¿Toma isotretinoína para el acné o la ha tomado en los últimos 6 meses?',
    },
    rationale: {
      en: `Isotretinoin tablets change how skin heals. Their leaflet tells people to wait 6 months after the last dose before treatments that wound the skin.

The experts do not all agree. In 2017 a group of American skin surgeons found too little evidence to delay light peels and some lasers. Device leaflets for microneedling still rule it out. **We follow the stricter rule.** Never stop isotretinoin by yourself for a cosmetic treatment.`,
      es: `Las tabletas de isotretinoína cambian la forma en que sana la piel. Su prospecto indica esperar 6 meses desde la última dosis antes de tratamientos que lesionan la piel.

No todos los expertos coinciden. En 2017, un grupo de cirujanos dermatólogos de Estados Unidos encontró pocas pruebas para retrasar las exfoliaciones suaves y algunos láseres. Las instrucciones de los aparatos de microagujas todavía la descartan. **Seguimos la regla más estricta.** Nunca suspenda la isotretinoína por su cuenta para un tratamiento estético.`,
    },
    askClinician: {
      en: 'When was my last dose, and how long should I wait for this treatment? Tell the doctor who prescribes it, too.',
      es: '¿Cuándo fue mi última dosis y cuánto debo esperar para este tratamiento? Avise también al médico que la receta.',
    },
    concerns: ['active-acne'],
    severity: 'temporary',
    wait: { amount: 6, unit: 'months', anchor: 'last-dose' },
    genericNames: ['isotretinoin'],
    brandNames: ['Absorica', 'Accutane', 'Amnesteem', 'Claravis', 'Myorisan', 'Zenatane'],
    citations: ['isotretinoin-consensus', 'isotretinoin-label', 'device-label'],
  },
  {
    slug: 'other-acne-medicines',
    name: { en: 'Other medicine for acne', es: 'Otros medicamentos para el acné' },
    kind: 'medicine',
    question: {
      en: 'Do you use acne creams or tablets, such as tretinoin, adapalene or benzoyl peroxide?',
      es: '¿Usa cremas o tabletas para el acné, como tretinoína, adapaleno o peróxido de benzoílo?',
    },
    rationale: {
      en: `Many acne creams make the top of the skin thin, dry or easy to irritate. Treated skin can then sting, peel or heal more slowly. How long to pause differs from cream to cream, and the evidence is thin. So a clinician decides with you.`,
      es: `Muchas cremas para el acné dejan la superficie de la piel fina, seca o fácil de irritar. La piel tratada puede arder, pelarse o tardar más en sanar. El tiempo de pausa cambia según la crema y las pruebas son escasas. Por eso lo decide un profesional con usted.`,
    },
    askClinician: {
      en: 'Which of my creams should I pause, when, and when may I start again? Bring the tubes or a photo of them.',
      es: '¿Cuáles de mis cremas debo suspender, cuándo, y cuándo puedo volver a usarlas? Traiga los envases o una foto.',
    },
    concerns: ['active-acne'],
    severity: 'temporary',
    wait: { anchor: 'clinician-agrees' },
    genericNames: [
      'tretinoin',
      'adapalene',
      'tazarotene',
      'trifarotene',
      'benzoyl peroxide',
      'salicylic acid',
    ],
    brandNames: ['Retin-A', 'Altreno', 'Differin', 'Tazorac', 'Aklief', 'Epiduo'],
  },
  {
    slug: 'blood-thinners',
    name: { en: 'Blood thinners', es: 'Anticoagulantes' },
    kind: 'medicine',
    question: {
      en: 'Do you take a blood thinner, such as warfarin, apixaban, clopidogrel or daily aspirin?',
      es: '¿Toma un anticoagulante o antiagregante, como warfarina, apixabán, clopidogrel o aspirina diaria?',
    },
    rationale: {
      en: `Small wounds bleed and bruise more when blood is slow to clot. That is a nuisance in the skin. But stopping the medicine can cause a stroke or a heart attack. **Never stop a blood thinner by yourself for a cosmetic treatment.**`,
      es: `Las heridas pequeñas sangran más y dejan más moretones cuando la sangre tarda en coagular. En la piel es una molestia. Pero suspender el medicamento puede causar un derrame cerebral o un infarto. **Nunca suspenda un anticoagulante por su cuenta para un tratamiento estético.**`,
    },
    askClinician: {
      en: 'Is my bleeding risk too high for this, and is there a choice that does not break the skin?',
      es: '¿Es demasiado alto mi riesgo de sangrado? ¿Hay una opción que no rompa la piel?',
    },
    severity: 'relative',
    genericNames: [
      'warfarin',
      'apixaban',
      'rivaroxaban',
      'dabigatran',
      'clopidogrel',
      'aspirin',
      'heparin',
    ],
    brandNames: ['Coumadin', 'Jantoven', 'Eliquis', 'Xarelto', 'Pradaxa', 'Plavix'],
    citations: ['device-label'],
  },
  {
    slug: 'cancer-treatment',
    name: { en: 'Cancer treatment', es: 'Tratamiento contra el cáncer' },
    kind: 'medicine',
    question: {
      en: 'Are you being treated for cancer, or have you had radiation on this area of skin?',
      es: '¿Recibe tratamiento contra el cáncer o le han dado radiación en esta zona de la piel?',
    },
    rationale: {
      en: `Chemotherapy, radiation and some newer medicines lower the body's defenses and slow healing. A small wound can then become a serious infection. Your cancer team comes first.`,
      es: `La quimioterapia, la radiación y algunos medicamentos nuevos bajan las defensas y hacen que la piel tarde en sanar. Una herida pequeña puede volverse una infección grave. Lo primero es su equipo de oncología.`,
    },
    askClinician: {
      en: 'Does my cancer team agree, and how long after treatment should I wait?',
      es: '¿Está de acuerdo mi equipo de oncología? ¿Cuánto debo esperar después del tratamiento?',
    },
    severity: 'temporary',
    wait: { anchor: 'clinician-agrees' },
  },
  {
    slug: 'light-sensitizing-medicines',
    name: {
      en: 'Medicine that makes skin sensitive to light',
      es: 'Medicamentos que sensibilizan la piel a la luz',
    },
    kind: 'medicine',
    question: {
      en: 'Do you take medicine that makes you burn more easily in the sun, such as doxycycline?',
      es: '¿Toma algún medicamento con el que se quema más fácil al sol, como la doxiciclina?',
    },
    rationale: {
      en: `Some antibiotics, water tablets and herbal products make skin react to light. Light and laser treatments could then burn or leave dark marks. How much this matters depends on the medicine and the laser.`,
      es: `Algunos antibióticos, diuréticos y productos de hierbas hacen que la piel reaccione a la luz. La luz y el láser podrían quemar o dejar manchas oscuras. Cuánto importa depende del medicamento y del láser.`,
    },
    askClinician: {
      en: 'Does any of my medicines react with this kind of light? Bring a list, with herbal products on it.',
      es: '¿Alguno de mis medicamentos reacciona con este tipo de luz? Traiga una lista que incluya los productos de hierbas.',
    },
    severity: 'relative',
    genericNames: ['doxycycline', 'minocycline', 'hydrochlorothiazide', "St. John's wort"],
    brandNames: ['Vibramycin', 'Minocin'],
  },
]
