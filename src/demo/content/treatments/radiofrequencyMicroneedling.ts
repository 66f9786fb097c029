import type { TreatmentSource } from '../contentTypes'

export const radiofrequencyMicroneedling: TreatmentSource = {
  slug: 'radiofrequency-microneedling',
  name: { en: 'Radio-frequency microneedling', es: 'Microagujas con radiofrecuencia' },
  alsoKnownAs: {
    en: ['RF microneedling', 'fractional radiofrequency', 'RF needling'],
    es: ['microagujas RF', 'radiofrecuencia fraccionada', 'microneedling con radiofrecuencia'],
  },
  summary: {
    en: 'Needles bring heat below the skin. It may help acne scars, wrinkles and loose skin, but the FDA has reports of burns, scars, fat loss and nerve damage. It is a medical procedure.',
    es: 'Unas agujas llevan calor bajo la piel. Puede ayudar con cicatrices de acné, arrugas y piel floja, pero la FDA tiene informes de quemaduras, cicatrices, pérdida de grasa y daño de nervios. Es un procedimiento médico.',
  },
  techniques: ['radiofrequency'],
  variants: [
    {
      technique: 'radiofrequency',
      name: { en: 'Insulated needles', es: 'Agujas aisladas' },
      difference: {
        en: 'Only the tip gives heat. The surface is meant to stay cooler.',
        es: 'Solo la punta da calor. La idea es que la superficie se caliente menos.',
      },
    },
    {
      technique: 'radiofrequency',
      name: { en: 'Bare needles', es: 'Agujas sin aislar' },
      difference: {
        en: 'The whole needle gives heat, so the surface is heated, too.',
        es: 'Toda la aguja da calor, así que también se calienta la superficie.',
      },
    },
  ],
  image: 'heat-medium-brown',
  whatItIs: {
    en: `A clinician presses a tip with thin needles into the skin. The needles send an electric current (radio-frequency energy) into the layer below, and the tissue there gets hot.

It is not the same as [microneedling](/treatments/microneedling) without heat. The heat reaches deeper, and so do the things that can go wrong. The American rules for needling devices without energy do not cover it.`,
    es: `Un profesional presiona en la piel una punta con agujas finas. Las agujas envían una corriente eléctrica (energía de radiofrecuencia) a la capa inferior, y el tejido se calienta.

No es lo mismo que las [microagujas](/es/treatments/microneedling) sin calor. El calor llega más profundo, y también lo que puede salir mal. Las reglas de Estados Unidos para aparatos de agujas sin energía no lo incluyen.`,
  },
  howItWorks: {
    en: `Needles and heat injure the deeper skin on purpose. As it heals, the skin makes new collagen and can become firmer. In the armpit, heat can damage sweat glands.

### How sure are we?

A 2020 review of scar studies found that scars looked better after needling with and without radio-frequency. For heavy sweating there is a small trial with a year of follow-up. We found no good study that compares the benefits with the harms the FDA describes.`,
    es: `Las agujas y el calor lesionan a propósito la piel profunda. Al sanar, la piel forma colágeno nuevo y puede quedar más firme. En la axila, el calor puede dañar las glándulas del sudor.

### ¿Qué certeza hay?

Una revisión de 2020 de estudios sobre cicatrices encontró que se veían mejor después de las agujas con y sin radiofrecuencia. Para el sudor excesivo hay un estudio pequeño con un año de seguimiento. No encontramos ningún buen estudio que compare los beneficios con los daños que describe la FDA.`,
  },
  bodyAreas: ['face', 'neck', 'abdomen', 'underarms'],
  treats: [
    {
      condition: 'acne-scars',
      status: 'off-label',
      bodyAreas: ['face'],
      evidence: {
        en: 'Scar studies report a better look. What is authorized differs from device to device, so we call it off-label here. Ask which device is used and for what it is cleared.',
        es: 'Los estudios sobre cicatrices describen un mejor aspecto. Lo autorizado cambia según el aparato; por eso aquí lo llamamos uso fuera de lo autorizado. Pregunte qué aparato se usa y para qué está autorizado.',
      },
      citations: ['scar-review'],
    },
    {
      condition: 'fine-lines-and-wrinkles',
      status: 'off-label',
      bodyAreas: ['face', 'neck'],
      evidence: {
        en: 'Some devices are cleared for wrinkles on the face, others are not. Ask which one is used. We have not opened those clearances ourselves.',
        es: 'Algunos aparatos están autorizados para arrugas de la cara y otros no. Pregunte cuál se usa. No hemos revisado esas autorizaciones.',
      },
      citations: ['fda-rf-notice'],
    },
    {
      condition: 'loose-skin',
      status: 'off-label',
      bodyAreas: ['face', 'neck', 'abdomen'],
      evidence: {
        en: 'Mild loose skin may look firmer. It is the most common reason people choose heat, and we found little strong proof.',
        es: 'La piel un poco floja puede verse más firme. Es el motivo más común para elegir el calor, y encontramos pocas pruebas sólidas.',
      },
    },
    {
      condition: 'hyperhidrosis',
      status: 'off-label',
      bodyAreas: ['underarms'],
      evidence: {
        en: 'One trial gave 25 people with heavy armpit sweating three treatments. They sweated less than people who had a pretend treatment. A year later sweating had come back in about 46 %. The trial is small, and the use is off-label.',
        es: 'En un estudio, 25 personas con mucho sudor en las axilas recibieron tres tratamientos. Sudaron menos que las que recibieron un tratamiento simulado. Un año después, el sudor había vuelto en cerca del 46 %. El estudio es pequeño y es un uso fuera de lo autorizado.',
      },
      citations: ['sweating-trial'],
    },
  ],
  contraindications: [
    { contraindication: 'pacemaker-or-implanted-device' },
    { contraindication: 'skin-cancer-in-the-area' },
    { contraindication: 'keloid-tendency' },
    { contraindication: 'metal-allergy' },
    { contraindication: 'numbing-allergy' },
    { contraindication: 'pregnancy-or-breastfeeding' },
    { contraindication: 'isotretinoin' },
    { contraindication: 'infection-or-open-skin' },
    { contraindication: 'cold-sores-now-or-often' },
    { contraindication: 'active-acne-in-the-area' },
    { contraindication: 'psoriasis-in-the-area' },
    { contraindication: 'eczema-in-the-area' },
    { contraindication: 'sunburn-or-tan' },
    { contraindication: 'recent-peel-or-laser' },
    { contraindication: 'cancer-treatment' },
    { contraindication: 'other-acne-medicines' },
    { contraindication: 'metal-implants-in-the-area' },
    { contraindication: 'bleeding-disorders' },
    { contraindication: 'blood-thinners' },
    { contraindication: 'slow-healing' },
    { contraindication: 'weak-immune-system' },
    { contraindication: 'frequent-rashes' },
    { contraindication: 'psoriasis-history' },
    { contraindication: 'eczema-history' },
    { contraindication: 'moles-in-the-area' },
    { contraindication: 'skin-tags-in-the-area' },
    { contraindication: 'freckles-in-the-area' },
  ],
  benefits: [
    {
      text: {
        en: 'It can make some acne scars look softer.',
        es: 'Puede suavizar el aspecto de algunas cicatrices de acné.',
      },
      citations: ['scar-review'],
    },
    {
      text: {
        en: 'It may make mildly loose skin look firmer. This is uncertain.',
        es: 'Puede dar un aspecto más firme a la piel un poco floja. No hay certeza.',
      },
    },
    {
      text: {
        en: 'It can reduce heavy armpit sweating for a time. In one small trial it came back in almost half within a year.',
        es: 'Puede reducir por un tiempo el sudor excesivo de las axilas. En un estudio pequeño volvió en casi la mitad en un año.',
      },
      citations: ['sweating-trial'],
    },
  ],
  risks: [
    {
      name: { en: 'Burns and blisters', es: 'Quemaduras y ampollas' },
      description: {
        en: 'Strong pain, blisters or raw skin. White skin looks red or white. Brown and black skin can look dark, gray or shiny. Some people needed surgery to repair the damage.',
        es: 'Dolor fuerte, ampollas o piel en carne viva. La piel blanca se ve roja o blanquecina. La piel morena y negra puede verse oscura, gris o brillante. Algunas personas necesitaron cirugía para reparar el daño.',
      },
      frequency: 'unknown',
      careLevel: 'urgent',
      citations: ['fda-rf-notice'],
    },
    {
      name: { en: 'Nerve damage', es: 'Daño de un nervio' },
      description: {
        en: 'Numbness, tingling, pain like an electric shock, or a part of the face that moves less.',
        es: 'Adormecimiento, hormigueo, dolor como una descarga o una parte de la cara que se mueve menos.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['fda-rf-notice'],
    },
    {
      name: { en: 'Fat loss and dents', es: 'Pérdida de grasa y hundimientos' },
      description: {
        en: 'Hollows that appear weeks later, because heat has destroyed the fat below. They can change the shape of the face (disfigurement), and they can stay.',
        es: 'Huecos que aparecen semanas después, porque el calor destruyó la grasa. Pueden cambiar la forma de la cara (desfiguración) y pueden quedar para siempre.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['fda-rf-notice'],
    },
    {
      name: { en: 'Scars', es: 'Cicatrices' },
      description: {
        en: 'A grid of small dents, lines or raised scars that you can feel on every skin tone.',
        es: 'Una cuadrícula de hundimientos, líneas o cicatrices elevadas que se sienten en cualquier tono de piel.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['fda-rf-notice'],
    },
    {
      name: { en: 'Dark patches (hyperpigmentation)', es: 'Manchas oscuras (hiperpigmentación)' },
      description: {
        en: 'Flat patches that are darker than your skin. They are more common in brown and black skin, and some last.',
        es: 'Manchas planas más oscuras que su piel. Son más frecuentes en piel morena y negra, y algunas duran.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['safety-review'],
    },
    {
      name: { en: 'Hot, sore, swollen skin', es: 'Piel caliente, adolorida e hinchada' },
      description: {
        en: 'It feels like strong sunburn. White skin looks pink or red. On brown and black skin you may see darker dots or only feel heat.',
        es: 'Se siente como una quemadura de sol fuerte. La piel blanca se ve rosada o roja. En piel morena y negra puede ver puntos más oscuros o solo sentir calor.',
      },
      frequency: 'very-common',
      careLevel: 'self-care',
      citations: ['nhs-skin-symptoms'],
    },
    {
      name: { en: 'Infection', es: 'Infección' },
      description: {
        en: 'Pain, heat, swelling or pus that gets worse instead of better.',
        es: 'Dolor, calor, hinchazón o pus que empeoran en vez de mejorar.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['safety-review'],
    },
  ],
  cannotDo: [
    {
      en: 'It can’t lift skin that hangs a lot. Only surgery removes it.',
      es: 'No levanta la piel que cuelga mucho. Solo la cirugía la quita.',
    },
    {
      en: 'It can’t end heavy sweating for good.',
      es: 'No termina para siempre con el sudor excesivo.',
    },
    {
      en: 'It can’t be called safe for all skin tones. Heat adds risks that needles alone don’t have.',
      es: 'No se puede decir que sea segura para todos los tonos de piel. El calor agrega riesgos que las agujas solas no tienen.',
    },
  ],
  whatToExpect: {
    en: `### Before

A physician or nurse practitioner examines you and talks through the FDA's warning. Ask how many people they have treated, which device they use, and who would treat a burn.

### During

The skin is cleaned and numbed. The tip is pressed on spot by spot. You feel pressure and heat. **Say so at once if a spot feels burning hot.** They must stop.

### After

Expect heat, swelling and small dots in a grid. Check the skin every day. Blisters, strong pain, numbness or a new hollow are not normal: look under “When to call”.

The times in the aftercare list are our clinics’ own instructions, not the result of a study.`,
    es: `### Antes

Un médico o una enfermera de práctica avanzada lo examina y le explica la advertencia de la FDA. Pregunte a cuántas personas ha tratado, qué aparato usa y quién trataría una quemadura.

### Durante

Se limpia y se anestesia la piel. La punta se presiona punto por punto. Sentirá presión y calor. **Avise de inmediato si un punto quema.** Deben detenerse.

### Después

Espere calor, hinchazón y puntitos en cuadrícula. Revise la piel todos los días. Las ampollas, el dolor fuerte, el adormecimiento o un hueco nuevo no son normales: mire «Cuándo llamar».

Los tiempos de la lista de cuidados son instrucciones de nuestras clínicas, no el resultado de un estudio.`,
  },
  performedBy: ['physician', 'advanced-practitioner'],
  comfort: {
    en: 'Numbing cream goes on first. Many people still find it painful, more than needling without heat.',
    es: 'Primero se aplica crema anestésica. A muchas personas les duele de todos modos, más que las agujas sin calor.',
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
    { step: 'no-picking' },
    { step: 'protect-from-sun' },
    { step: 'warn-infection' },
    { step: 'warn-spreading-infection' },
    { step: 'warn-cold-sore' },
    { step: 'warn-dent-or-numbness' },
    { step: 'warn-color-change' },
    { step: 'warn-scar' },
    { step: 'check-result' },
  ],
  alternatives: [
    {
      treatment: 'microneedling',
      comparison: {
        en: 'Needles without heat. It is authorized for acne scars and wrinkles on the face. It does little for loose skin.',
        es: 'Agujas sin calor. Está autorizada para cicatrices de acné y arrugas de la cara. Hace poco por la piel floja.',
      },
      citations: ['fda-devices'],
    },
    {
      treatment: 'non-ablative-fractional-laser',
      comparison: {
        en: 'Heat from light instead of current. Burns and dark marks can happen, too.',
        es: 'Calor de la luz en vez de corriente. También puede causar quemaduras y manchas.',
      },
      citations: ['laser-skin-of-color'],
    },
    {
      name: {
        en: 'Antiperspirants and tablets for heavy sweating',
        es: 'Antitranspirantes y tabletas para el sudor excesivo',
      },
      comparison: {
        en: 'Doctors usually try these before anything that injures the skin.',
        es: 'Los médicos suelen probarlos antes que algo que lesione la piel.',
      },
    },
  ],
  noTreatment: {
    en: 'You can do nothing. Scars, lines and loose skin are not dangerous. Heavy sweating is not dangerous either, and a doctor can offer treatments that leave the skin whole.',
    es: 'Puede no hacer nada. Las cicatrices, las líneas y la piel floja no son peligrosas. El sudor excesivo tampoco, y un médico puede ofrecerle tratamientos que no lesionan la piel.',
  },
  questions: [
    {
      question: {
        en: 'Why is it riskier than microneedling without heat?',
        es: '¿Por qué tiene más riesgos que las microagujas sin calor?',
      },
      answer: {
        en: `Heat spreads in tissue that nobody can see. If it is too strong, too deep or too long in one spot, it can burn skin, melt fat or hurt a nerve. The FDA wrote about such injuries on October 15, 2025.`,
        es: `El calor se extiende por tejido que nadie puede ver. Si es demasiado fuerte, demasiado profundo o dura demasiado en un punto, puede quemar la piel, derretir la grasa o dañar un nervio. La FDA informó de estas lesiones el 15 de octubre de 2025.`,
      },
    },
    {
      question: {
        en: 'I have had it and something looks wrong. What now?',
        es: 'Ya me lo hice y algo se ve mal. ¿Qué hago?',
      },
      answer: {
        en: `Call us the same day. For blisters, raw skin or strong pain get medical help at once. Take photos in daylight. You can also report it to the FDA's MedWatch program.`,
        es: `Llámenos el mismo día. Si hay ampollas, piel en carne viva o dolor fuerte, busque atención médica de inmediato. Tome fotos con luz de día. También puede informarlo al programa MedWatch de la FDA.`,
      },
    },
  ],
  related: ['microneedling', 'non-ablative-fractional-laser'],
  citations: [
    'fda-rf-notice',
    'fda-guidance',
    'safety-review',
    'scar-review',
    'sweating-trial',
    'nhs-skin-symptoms',
  ],
  seo: {
    title: {
      en: 'Radio-frequency microneedling: risks first',
      es: 'Microagujas con radiofrecuencia: primero, los riesgos',
    },
    description: {
      en: 'What needles with heat can do, what the FDA warned about in 2025, who should not have it, and which signs mean you should call.',
      es: 'Qué pueden hacer las agujas con calor, qué advirtió la FDA en 2025, quién no debe hacérselo y qué señales indican que debe llamar.',
    },
  },
}
