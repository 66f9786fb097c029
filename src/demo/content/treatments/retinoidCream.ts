import type { TreatmentSource } from '../contentTypes'

export const retinoidCream: TreatmentSource = {
  slug: 'retinoid-cream',
  name: { en: 'Retinoid cream', es: 'Crema con retinoides' },
  alsoKnownAs: {
    en: ['tretinoin', 'adapalene', 'tazarotene', 'vitamin A cream', 'retinol'],
    es: ['tretinoína', 'adapaleno', 'tazaroteno', 'crema de vitamina A', 'retinol'],
  },
  summary: {
    en: 'A vitamin A cream that you use at home. It can clear acne and soften fine lines and dark patches slowly. It often irritates the skin, and it is not for pregnancy.',
    es: 'Una crema de vitamina A que se usa en casa. Puede mejorar el acné y suavizar poco a poco las líneas finas y las manchas. A menudo irrita la piel y no se usa en el embarazo.',
  },
  techniques: ['topical'],
  variants: [
    {
      technique: 'topical',
      name: { en: 'On prescription', es: 'Con receta' },
      difference: {
        en: 'Tretinoin, tazarotene and stronger adapalene. A clinician chooses the strength.',
        es: 'Tretinoína, tazaroteno y adapaleno más fuerte. Un profesional elige la concentración.',
      },
    },
    {
      technique: 'topical',
      name: { en: 'Without prescription', es: 'Sin receta' },
      difference: {
        en: 'Weaker adapalene gel for acne, and cosmetics with retinol. Retinol is not a medicine, and less is known about it.',
        es: 'Gel de adapaleno más suave para el acné y cosméticos con retinol. El retinol no es un medicamento y se sabe menos de él.',
      },
    },
  ],
  whatItIs: {
    en: `Retinoids are relatives of vitamin A. As a cream or gel they make skin renew itself faster. You put a thin layer on at night, for months.

They don't break the skin, so they are often the first step before needles, peels or lasers.`,
    es: `Los retinoides son parientes de la vitamina A. En crema o gel hacen que la piel se renueve más rápido. Se aplica una capa fina por la noche, durante meses.

No rompen la piel; por eso suelen ser el primer paso antes de las agujas, las exfoliaciones o el láser.`,
  },
  howItWorks: {
    en: `Retinoids keep pores from clogging, calm inflammation and make old cells shed sooner. Used for a long time, they can build some new collagen.

### How sure are we?

Several retinoid creams are approved medicines for acne in the United States, and some tretinoin creams for fine wrinkles. That means a regulator has checked trials. Changes come slowly, and they fade when you stop. We have not opened the leaflets for this demonstration.`,
    es: `Los retinoides evitan que los poros se tapen, calman la inflamación y hacen que las células viejas caigan antes. Con el tiempo pueden formar algo de colágeno nuevo.

### ¿Qué certeza hay?

En Estados Unidos, varias cremas con retinoides son medicamentos aprobados para el acné, y algunas de tretinoína, para las arrugas finas. Eso significa que un organismo regulador revisó estudios. Los cambios son lentos y se pierden al dejar la crema. No hemos abierto los prospectos para esta demostración.`,
  },
  bodyAreas: ['face', 'neck', 'back', 'chest'],
  treats: [
    {
      condition: 'active-acne',
      status: 'authorised',
      evidence: {
        en: 'Approved as a medicine for acne. Which cream, and from which age, is on its leaflet.',
        es: 'Aprobada como medicamento para el acné. Su prospecto indica qué crema y desde qué edad.',
      },
      citations: ['tretinoin-label'],
    },
    {
      condition: 'fine-lines-and-wrinkles',
      status: 'authorised',
      bodyAreas: ['face'],
      evidence: {
        en: 'Some tretinoin creams are approved for fine wrinkles on the face. They soften them; they don’t remove them.',
        es: 'Algunas cremas de tretinoína están aprobadas para las arrugas finas de la cara. Las suavizan; no las quitan.',
      },
      citations: ['tretinoin-label'],
    },
    {
      condition: 'discoloration',
      status: 'off-label',
      bodyAreas: ['face'],
      evidence: {
        en: 'Can fade some dark patches over months. Irritation can cause new ones on brown and black skin.',
        es: 'Puede aclarar algunas manchas en unos meses. La irritación puede causar otras nuevas en piel morena y negra.',
      },
    },
    {
      condition: 'uneven-skin-tone',
      status: 'off-label',
      bodyAreas: ['face', 'neck'],
      evidence: {
        en: 'Skin can feel smoother after months of use.',
        es: 'La piel puede sentirse más lisa después de meses de uso.',
      },
    },
  ],
  contraindications: [
    {
      contraindication: 'pregnancy-or-breastfeeding',
      severity: 'absolute',
      wording: {
        en: 'Are you pregnant, trying to get pregnant, or breastfeeding? Retinoid tablets harm unborn babies. For creams the risk is not well known, so we don’t use them.',
        es: '¿Está embarazada, intenta quedar embarazada o da el pecho? Los retinoides en tabletas dañan al bebé. Con las cremas el riesgo no se conoce bien; por eso no las usamos.',
      },
    },
    { contraindication: 'retinoid-allergy' },
    { contraindication: 'eczema-in-the-area' },
    { contraindication: 'sunburn-or-tan' },
    { contraindication: 'infection-or-open-skin' },
    { contraindication: 'recent-peel-or-laser' },
    {
      contraindication: 'isotretinoin',
      severity: 'relative',
      wait: { anchor: 'clinician-agrees' },
      wording: {
        en: 'Do you take isotretinoin tablets? Both are retinoids, and together they dry the skin a lot. Ask the doctor who prescribes them.',
        es: '¿Toma tabletas de isotretinoína? Las dos son retinoides y juntas resecan mucho la piel. Pregunte al médico que las receta.',
      },
    },
    { contraindication: 'skin-cancer-in-the-area' },
    { contraindication: 'eczema-history' },
    { contraindication: 'light-sensitizing-medicines' },
  ],
  benefits: [
    {
      text: {
        en: 'It can clear acne and keep new spots away, and fewer spots can mean fewer scars.',
        es: 'Puede mejorar el acné y evitar granos nuevos, y menos granos puede significar menos cicatrices.',
      },
      citations: ['tretinoin-label'],
    },
    {
      text: {
        en: 'It can soften fine lines without breaking the skin.',
        es: 'Puede suavizar las líneas finas sin romper la piel.',
      },
      citations: ['tretinoin-label'],
    },
  ],
  risks: [
    {
      name: { en: 'Dry, stinging, flaky skin', es: 'Piel seca, con ardor y que se descama' },
      description: {
        en: 'Most common in the first weeks. White skin looks pink. Brown and black skin can look darker or ashy.',
        es: 'Es más frecuente en las primeras semanas. La piel blanca se ve rosada. La piel morena y negra puede verse más oscura o ceniza.',
      },
      frequency: 'very-common',
      careLevel: 'self-care',
      citations: ['tretinoin-label', 'nhs-skin-symptoms'],
    },
    {
      name: { en: 'Sunburn', es: 'Quemadura de sol' },
      description: {
        en: 'Skin burns more easily. On brown and black skin a burn is felt as heat and soreness first.',
        es: 'La piel se quema con más facilidad. En piel morena y negra, primero se siente como calor y dolor.',
      },
      frequency: 'common',
      careLevel: 'self-care',
      citations: ['tretinoin-label'],
    },
    {
      name: { en: 'Acne that looks worse at first', es: 'Acné que parece empeorar al principio' },
      description: {
        en: 'Hidden spots can come up in the first weeks. Call us if they are painful or many.',
        es: 'En las primeras semanas pueden salir granos que estaban ocultos. Llámenos si duelen o son muchos.',
      },
      frequency: 'common',
      careLevel: 'self-care',
      citations: ['tretinoin-label'],
    },
    {
      name: { en: 'Dark or light patches', es: 'Manchas oscuras o claras' },
      description: {
        en: 'They can follow irritation, more often in brown and black skin. Go slower and protect the skin from the sun.',
        es: 'Pueden aparecer tras una irritación, más a menudo en piel morena y negra. Vaya más despacio y proteja la piel del sol.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['tretinoin-label'],
    },
    {
      name: { en: 'Allergic reaction', es: 'Reacción alérgica' },
      description: {
        en: 'Swelling, hives or blisters. Stop the cream. Call 911 if you can’t breathe well.',
        es: 'Hinchazón, ronchas o ampollas. Deje la crema. Llame al 911 si le cuesta respirar.',
      },
      frequency: 'unknown',
      careLevel: 'urgent',
      citations: ['tretinoin-label'],
    },
  ],
  cannotDo: [
    {
      en: 'It can’t fill scars, lift skin or remove deep wrinkles.',
      es: 'No rellena cicatrices, no levanta la piel ni quita arrugas profundas.',
    },
    {
      en: 'It can’t work overnight. Give it months, and stop if your skin stays sore.',
      es: 'No actúa de un día para otro. Dele meses, y deje de usarla si la piel sigue adolorida.',
    },
  ],
  whatToExpect: {
    en: `### The visit

A clinician looks at your skin, asks about pregnancy, allergies and medicines, and chooses a cream. You go home with written steps.

### The first weeks

Skin gets dry and may sting. Acne can look worse before it gets better. Use less cream or fewer nights if it is too much.

### Later

The skin usually gets used to it. Come back so that we can look together. If you see no change after months, it is fine to stop.`,
    es: `### La visita

Un profesional mira su piel, pregunta por embarazo, alergias y medicamentos, y elige una crema. Se lleva los pasos por escrito.

### Las primeras semanas

La piel se reseca y puede arder. El acné puede verse peor antes de mejorar. Si es demasiado, use menos crema o menos noches.

### Después

La piel suele acostumbrarse. Vuelva para que la revisemos juntos. Si después de meses no ve cambios, puede dejarla.`,
  },
  performedBy: ['physician', 'advanced-practitioner'],
  comfort: {
    en: 'No numbing. It can sting and itch in the first weeks.',
    es: 'Sin anestesia. Puede arder y dar picazón en las primeras semanas.',
  },
  aftercare: [
    { step: 'prepare-tell-us' },
    { step: 'retinoid-start-slowly', timing: { from: 0, unit: 'days' } },
    { step: 'retinoid-expect-irritation', timing: { from: 0, unit: 'days' } },
    { step: 'retinoid-sun', timing: { from: 0, unit: 'days' } },
    { step: 'warn-retinoid-reaction' },
    { step: 'warn-retinoid-pregnancy' },
  ],
  alternatives: [
    {
      treatment: 'superficial-chemical-peel',
      comparison: {
        en: 'Done at the clinic, with a quicker but short-lived change.',
        es: 'Se hace en la clínica, con un cambio más rápido pero breve.',
      },
      citations: ['peels-evidence'],
    },
    {
      treatment: 'microneedling',
      comparison: {
        en: 'Suits dents and scars better. It breaks the skin.',
        es: 'Sirve más para hundimientos y cicatrices. Rompe la piel.',
      },
      citations: ['fda-devices'],
    },
    {
      name: { en: 'Benzoyl peroxide or azelaic acid', es: 'Peróxido de benzoílo o ácido azelaico' },
      comparison: {
        en: 'Other creams for acne. Ask which one suits you in pregnancy.',
        es: 'Otras cremas para el acné. Pregunte cuál le conviene en el embarazo.',
      },
    },
  ],
  noTreatment: {
    en: 'Mild acne and fine lines need no treatment. But acne that hurts or scars is worth treating early, so that fewer scars stay.',
    es: 'El acné leve y las líneas finas no necesitan tratamiento. Pero conviene tratar pronto el acné que duele o deja cicatrices, para que queden menos.',
  },
  questions: [
    {
      question: {
        en: 'Can I use it before or after microneedling?',
        es: '¿Puedo usarla antes o después de las microagujas?',
      },
      answer: {
        en: `Pause it around the visit. Your clinician tells you when to stop and when to start again. Never put it on freshly needled skin.`,
        es: `Suspéndala alrededor de la visita. Su profesional le dirá cuándo dejarla y cuándo volver a usarla. Nunca la ponga sobre piel recién pinchada.`,
      },
    },
  ],
  related: ['superficial-chemical-peel', 'microneedling'],
  citations: ['tretinoin-label', 'nhs-skin-symptoms'],
}
