import type { TreatmentSource } from '../contentTypes'

export const nonAblativeFractionalLaser: TreatmentSource = {
  slug: 'non-ablative-fractional-laser',
  name: { en: 'Non-ablative fractional laser', es: 'Láser fraccionado no ablativo' },
  alsoKnownAs: {
    en: ['fractional laser', 'laser resurfacing without peeling'],
    es: ['láser fraccionado', 'rejuvenecimiento con láser no ablativo'],
  },
  summary: {
    en: 'A laser heats thin columns below the surface and leaves the skin between them alone. It can soften scars and lines. It can also burn or leave dark marks.',
    es: 'Un láser calienta columnas finas bajo la superficie y deja intacta la piel entre ellas. Puede suavizar cicatrices y líneas. También puede quemar o dejar manchas oscuras.',
  },
  techniques: ['laser'],
  image: 'laser-white',
  whatItIs: {
    en: `A clinician moves a laser over the skin. The light makes thin columns of heat in the layer below (the dermis). Most of the surface stays whole. That is what “non-ablative” means: skin is not removed.

“Fractional” means that only a part of the skin is hit. It heals from the untouched skin in between. Ablative lasers, which remove skin, are a different treatment with longer healing and more risk.`,
    es: `Un profesional pasa un láser por la piel. La luz forma columnas finas de calor en la capa inferior (la dermis). La mayor parte de la superficie queda entera. Eso significa «no ablativo»: no se quita piel.

«Fraccionado» quiere decir que solo se toca una parte de la piel. Sana a partir de la piel intacta que queda en medio. Los láseres ablativos, que quitan piel, son otro tratamiento, con una recuperación más larga y más riesgos.`,
  },
  howItWorks: {
    en: `Heat injures tiny zones. The skin repairs them with new collagen, which can soften dents and lines.

### How sure are we?

A 2017 review looked at studies in brown and black skin. It calls fractional lasers a good choice for several problems, among them acne, stretch marks, acne scars and scars from surgery. It also says that good studies in people with very dark skin are few.`,
    es: `El calor lesiona zonas diminutas. La piel las repara con colágeno nuevo, que puede suavizar hundimientos y líneas.

### ¿Qué certeza hay?

Una revisión de 2017 estudió los trabajos hechos en piel morena y negra. Considera que los láseres fraccionados son una buena opción para varios problemas, entre ellos el acné, las estrías, las cicatrices de acné y las quirúrgicas. También dice que hay pocos buenos estudios en personas de piel muy oscura.`,
  },
  bodyAreas: ['face', 'neck', 'chest', 'abdomen'],
  treats: [
    {
      condition: 'acne-scars',
      status: 'off-label',
      bodyAreas: ['face'],
      evidence: {
        en: 'A 2017 review found medium-strength evidence for acne scars in brown and black skin. What is authorized differs from laser to laser. Ask.',
        es: 'Una revisión de 2017 encontró pruebas de fuerza media para cicatrices de acné en piel morena y negra. Lo autorizado cambia según el láser. Pregunte.',
      },
      citations: ['laser-skin-of-color'],
    },
    {
      condition: 'abdominal-scars',
      status: 'off-label',
      bodyAreas: ['abdomen'],
      evidence: {
        en: 'The same review found medium-strength evidence for scars after surgery and injuries.',
        es: 'La misma revisión encontró pruebas de fuerza media para cicatrices de cirugías y heridas.',
      },
      citations: ['laser-skin-of-color'],
    },
    {
      condition: 'stretch-marks',
      status: 'off-label',
      bodyAreas: ['abdomen'],
      evidence: {
        en: 'The review found its strongest level of evidence here, yet the lines don’t go away.',
        es: 'Aquí la revisión encontró su nivel más alto de pruebas, pero las líneas no desaparecen.',
      },
      citations: ['laser-skin-of-color'],
    },
    {
      condition: 'fine-lines-and-wrinkles',
      status: 'off-label',
      bodyAreas: ['face', 'neck', 'chest'],
      evidence: {
        en: 'Skin can look fresher and fine lines softer. Deep wrinkles change little.',
        es: 'La piel puede verse más fresca y las líneas finas, más suaves. Las arrugas profundas cambian poco.',
      },
      citations: ['laser-skin-of-color'],
    },
    {
      condition: 'discoloration',
      status: 'investigational',
      bodyAreas: ['face'],
      evidence: {
        en: 'Laser can lighten melasma and can also make it darker. Studies continue. Try creams and sun protection first.',
        es: 'El láser puede aclarar el melasma y también oscurecerlo. Se sigue estudiando. Pruebe antes con cremas y protección solar.',
      },
      citations: ['laser-skin-of-color', 'skin-of-color-review'],
    },
  ],
  contraindications: [
    { contraindication: 'skin-cancer-in-the-area' },
    { contraindication: 'keloid-tendency' },
    { contraindication: 'infection-or-open-skin' },
    { contraindication: 'cold-sores-now-or-often' },
    { contraindication: 'sunburn-or-tan' },
    { contraindication: 'pregnancy-or-breastfeeding' },
    { contraindication: 'active-acne-in-the-area' },
    { contraindication: 'eczema-in-the-area' },
    { contraindication: 'psoriasis-in-the-area' },
    { contraindication: 'recent-peel-or-laser' },
    {
      contraindication: 'isotretinoin',
      severity: 'relative',
      wait: { anchor: 'clinician-agrees' },
      wording: {
        en: 'Do you take isotretinoin, or did you in the last 6 months? The leaflet says wait. In 2017 American skin surgeons found too little evidence to delay this kind of laser. So a clinician decides with you.',
        es: '¿Toma isotretinoína o la tomó en los últimos 6 meses? El prospecto indica esperar. En 2017, cirujanos dermatólogos de Estados Unidos encontraron pocas pruebas para retrasar este tipo de láser. Por eso lo decide un profesional con usted.',
      },
    },
    { contraindication: 'other-acne-medicines' },
    { contraindication: 'cancer-treatment' },
    { contraindication: 'light-sensitizing-medicines' },
    { contraindication: 'numbing-allergy', severity: 'relative' },
    { contraindication: 'slow-healing' },
    { contraindication: 'weak-immune-system' },
    { contraindication: 'psoriasis-history' },
    { contraindication: 'eczema-history' },
    { contraindication: 'moles-in-the-area' },
    { contraindication: 'freckles-in-the-area' },
  ],
  benefits: [
    {
      text: {
        en: 'It can make scars and stretch marks easier to live with, in several skin tones.',
        es: 'Puede suavizar cicatrices y estrías en varios tonos de piel.',
      },
      citations: ['laser-skin-of-color'],
    },
    {
      text: {
        en: 'The surface stays closed, so healing is usually quicker than after lasers that remove skin.',
        es: 'La superficie queda cerrada, así que la recuperación suele ser más rápida que con los láseres que quitan piel.',
      },
    },
  ],
  risks: [
    {
      name: { en: 'Hot, swollen, rough skin', es: 'Piel caliente, hinchada y áspera' },
      description: {
        en: 'It feels like sunburn, then like sandpaper. White skin looks pink or bronze. Brown and black skin can look darker.',
        es: 'Se siente como una quemadura de sol y después como papel de lija. La piel blanca se ve rosada o bronceada. La piel morena y negra puede verse más oscura.',
      },
      frequency: 'very-common',
      careLevel: 'self-care',
      citations: ['nhs-skin-symptoms'],
    },
    {
      name: { en: 'Dark or light patches', es: 'Manchas oscuras o claras' },
      description: {
        en: 'Flat patches of another color. Lasers carry a higher risk of them in brown and black skin. Some last.',
        es: 'Manchas planas de otro color. El láser tiene más riesgo de causarlas en piel morena y negra. Algunas duran.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['skin-of-color-review', 'laser-skin-of-color'],
    },
    {
      name: { en: 'Burns and blisters', es: 'Quemaduras y ampollas' },
      description: {
        en: 'Strong pain, blisters or raw skin. A burn can look dark, gray or shiny on brown and black skin.',
        es: 'Dolor fuerte, ampollas o piel en carne viva. En piel morena y negra, una quemadura puede verse oscura, gris o brillante.',
      },
      frequency: 'unknown',
      careLevel: 'urgent',
    },
    {
      name: { en: 'Scars', es: 'Cicatrices' },
      description: {
        en: 'Firm lines or bumps that stay. They can follow a burn or an infection.',
        es: 'Líneas o bultos firmes que quedan. Pueden aparecer tras una quemadura o una infección.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['skin-of-color-review'],
    },
    {
      name: { en: 'Cold sores or infection', es: 'Herpes labial o infección' },
      description: {
        en: 'Painful small blisters, pus, or soreness that gets worse.',
        es: 'Ampollas pequeñas y dolorosas, pus o molestia que empeora.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
    },
  ],
  cannotDo: [
    {
      en: 'It can’t remove a scar or lift skin that hangs.',
      es: 'No quita una cicatriz ni levanta la piel que cuelga.',
    },
    {
      en: 'It can’t treat a mole or a spot that nobody has looked at.',
      es: 'No puede tratar un lunar ni una mancha que nadie ha revisado.',
    },
  ],
  whatToExpect: {
    en: `### Before

A clinician examines your skin and asks about medicines, sun and cold sores. They may test one small spot.

### During

You and everyone in the room wear eye shields. The skin is numbed. Each pulse feels like a hot snap. Say so at once if a spot burns.

### After

Expect heat, swelling and rough skin. Stay out of the sun. Look at the skin every day and call us if you see blisters.

The times in the aftercare list are our clinics’ own instructions, not the result of a study.`,
    es: `### Antes

Un profesional examina su piel y pregunta por medicamentos, sol y herpes labial. Puede probar en un punto pequeño.

### Durante

Usted y todas las personas de la sala usan protección en los ojos. Se anestesia la piel. Cada pulso se siente como un golpecito caliente. Avise de inmediato si un punto quema.

### Después

Espere calor, hinchazón y piel áspera. Evite el sol. Revise la piel todos los días y llámenos si ve ampollas.

Los tiempos de la lista de cuidados son instrucciones de nuestras clínicas, no el resultado de un estudio.`,
  },
  performedBy: ['physician', 'advanced-practitioner'],
  comfort: {
    en: 'Numbing cream goes on first, and cold air helps. It feels like hot snaps of a rubber band.',
    es: 'Primero se aplica crema anestésica y el aire frío ayuda. Se siente como golpecitos calientes de una liga.',
  },
  aftercare: [
    { step: 'prepare-tell-us' },
    { step: 'prepare-sun' },
    { step: 'prepare-strong-products' },
    { step: 'prepare-call-if-ill' },
    { step: 'keep-clean' },
    { step: 'cool-gently' },
    { step: 'expect-heat-marks' },
    { step: 'warn-allergy' },
    { step: 'warn-burn' },
    { step: 'no-heat-no-sweat' },
    { step: 'moisturize' },
    { step: 'no-strong-products' },
    { step: 'expect-flaking' },
    { step: 'no-picking' },
    { step: 'protect-from-sun' },
    { step: 'warn-infection' },
    { step: 'warn-spreading-infection' },
    { step: 'warn-cold-sore' },
    { step: 'warn-color-change' },
    { step: 'warn-scar' },
    { step: 'check-result' },
  ],
  alternatives: [
    {
      treatment: 'microneedling',
      comparison: {
        en: 'No heat. A 2016 review says it may be safer than lasers for brown and black skin.',
        es: 'Sin calor. Una revisión de 2016 dice que puede ser más segura que el láser para piel morena y negra.',
      },
      citations: ['skin-of-color-review'],
    },
    {
      treatment: 'radiofrequency-microneedling',
      comparison: {
        en: 'Heat through needles. The FDA has reports of burns, fat loss and nerve damage.',
        es: 'Calor por medio de agujas. La FDA tiene informes de quemaduras, pérdida de grasa y daño de nervios.',
      },
      citations: ['fda-rf-notice'],
    },
  ],
  noTreatment: {
    en: 'You can do nothing. Scars and lines are not dangerous, and many get softer with time. Sun protection is the cheapest care there is.',
    es: 'Puede no hacer nada. Las cicatrices y las líneas no son peligrosas y muchas se suavizan con el tiempo. La protección solar es el cuidado más barato que existe.',
  },
  questions: [
    {
      question: { en: 'Can I have it in summer?', es: '¿Puedo hacérmelo en verano?' },
      answer: {
        en: `Only if you can stay out of the sun before and after. Tanned or burned skin gets dark marks more easily. Many people choose winter.`,
        es: `Solo si puede evitar el sol antes y después. La piel bronceada o quemada se mancha con más facilidad. Muchas personas prefieren el invierno.`,
      },
    },
  ],
  related: ['microneedling', 'radiofrequency-microneedling'],
  citations: [
    'laser-skin-of-color',
    'skin-of-color-review',
    'isotretinoin-consensus',
    'nhs-skin-symptoms',
  ],
}
