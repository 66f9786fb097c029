import type { TreatmentSource } from '../contentTypes'

export const superficialChemicalPeel: TreatmentSource = {
  slug: 'superficial-chemical-peel',
  name: { en: 'Superficial chemical peel', es: 'Exfoliación química superficial' },
  alsoKnownAs: {
    en: ['light peel', 'acid peel', 'glycolic peel', 'salicylic peel'],
    es: ['peeling suave', 'peeling químico', 'exfoliación con ácido glicólico o salicílico'],
  },
  summary: {
    en: 'A mild acid loosens the top layer of skin. It can help acne, dark marks and dull skin a little. It can also leave dark marks, most of all on brown and black skin.',
    es: 'Un ácido suave desprende la capa superior de la piel. Puede ayudar un poco con el acné, las manchas y la piel opaca. También puede dejar manchas oscuras, sobre todo en piel morena y negra.',
  },
  techniques: ['superficial-chemical'],
  image: 'peel-light-brown',
  whatItIs: {
    en: `A clinician brushes a mild acid, such as glycolic or salicylic acid, on clean skin. After some minutes it is taken off. Over the next days the top layer (epidermis) sheds.

Peels come in three depths. Superficial peels stay in the top layer. Medium and deep peels go further and are a different, riskier treatment that we don't describe here.`,
    es: `Un profesional aplica con un pincel un ácido suave, como el glicólico o el salicílico, sobre la piel limpia. Después de unos minutos se retira. En los días siguientes se desprende la capa superior (epidermis).

Hay exfoliaciones de tres profundidades. Las superficiales se quedan en la capa superior. Las medias y profundas llegan más lejos y son un tratamiento distinto y más riesgoso que aquí no describimos.`,
  },
  howItWorks: {
    en: `The acid weakens the bonds between old skin cells. They fall off, and fresh cells come up. Blocked pores can open, and color that sits near the surface can fade.

### How sure are we?

A 2010 review by American skin doctors says light peels can add to other treatment for acne, dark patches and sun damage. It also says that the strongest change comes with deeper peels, and so do longer healing and more complications. A 2018 review supports light peels as an addition to acne treatment.`,
    es: `El ácido debilita la unión entre las células viejas. Estas caen y suben células nuevas. Los poros tapados pueden abrirse y el color cercano a la superficie puede aclararse.

### ¿Qué certeza hay?

Una revisión de 2010 de dermatólogos de Estados Unidos dice que las exfoliaciones suaves pueden sumar a otros tratamientos para el acné, las manchas y el daño del sol. También dice que el mayor cambio viene con las más profundas, junto con una recuperación más larga y más complicaciones. Una revisión de 2018 las apoya como complemento del tratamiento del acné.`,
  },
  bodyAreas: ['face', 'neck', 'chest', 'back'],
  treats: [
    {
      condition: 'active-acne',
      status: 'off-label',
      bodyAreas: ['face', 'back'],
      evidence: {
        en: 'A 2018 review supports light peels as an addition to acne medicine, not instead of it. Peel acids are not authorized medicines for acne.',
        es: 'Una revisión de 2018 apoya las exfoliaciones suaves como complemento de los medicamentos para el acné, no en su lugar. Estos ácidos no son medicamentos autorizados para el acné.',
      },
      citations: ['peels-acne', 'peels-evidence'],
    },
    {
      condition: 'discoloration',
      status: 'off-label',
      bodyAreas: ['face', 'neck'],
      evidence: {
        en: 'Light peels can fade some dark patches when used with sun protection. They can also cause new ones. Deep peels should be avoided on brown and black skin.',
        es: 'Las exfoliaciones suaves pueden aclarar algunas manchas si se usan con protección solar. También pueden causar otras nuevas. Las profundas deben evitarse en piel morena y negra.',
      },
      citations: ['peels-acne', 'peels-evidence'],
    },
    {
      condition: 'uneven-skin-tone',
      status: 'off-label',
      bodyAreas: ['face', 'neck', 'chest'],
      evidence: {
        en: 'Skin can look smoother and brighter for a while. Proof is mostly from small studies.',
        es: 'La piel puede verse más lisa y luminosa por un tiempo. Las pruebas vienen sobre todo de estudios pequeños.',
      },
      citations: ['peels-evidence'],
    },
    {
      condition: 'fine-lines-and-wrinkles',
      status: 'off-label',
      bodyAreas: ['face'],
      evidence: {
        en: 'Light peels change only very fine lines. Wrinkles stay.',
        es: 'Las exfoliaciones suaves solo cambian líneas muy finas. Las arrugas quedan.',
      },
      citations: ['peels-evidence'],
    },
  ],
  contraindications: [
    { contraindication: 'salicylate-allergy' },
    { contraindication: 'skin-cancer-in-the-area' },
    { contraindication: 'infection-or-open-skin' },
    { contraindication: 'cold-sores-now-or-often' },
    { contraindication: 'pregnancy-or-breastfeeding' },
    { contraindication: 'sunburn-or-tan' },
    { contraindication: 'eczema-in-the-area' },
    { contraindication: 'psoriasis-in-the-area' },
    { contraindication: 'recent-peel-or-laser' },
    {
      contraindication: 'isotretinoin',
      severity: 'relative',
      wait: { anchor: 'clinician-agrees' },
      wording: {
        en: 'Do you take isotretinoin, or did you in the last 6 months? The leaflet says wait. In 2017 American skin surgeons found too little evidence to delay light peels. So a clinician decides with you.',
        es: '¿Toma isotretinoína o la tomó en los últimos 6 meses? El prospecto indica esperar. En 2017, cirujanos dermatólogos de Estados Unidos encontraron pocas pruebas para retrasar las exfoliaciones suaves. Por eso lo decide un profesional con usted.',
      },
    },
    { contraindication: 'other-acne-medicines' },
    { contraindication: 'cancer-treatment' },
    {
      contraindication: 'keloid-tendency',
      severity: 'relative',
      wording: {
        en: 'Have you, or has a close relative, had a scar that grew larger than the wound? A light peel should not wound the skin, but it can if it goes too deep.',
        es: '¿Usted o un familiar cercano ha tenido una cicatriz que creció más que la herida? Una exfoliación suave no debería lesionar la piel, pero puede hacerlo si llega demasiado profundo.',
      },
    },
    { contraindication: 'slow-healing' },
    { contraindication: 'weak-immune-system' },
    { contraindication: 'frequent-rashes' },
    { contraindication: 'eczema-history' },
    { contraindication: 'moles-in-the-area' },
    { contraindication: 'freckles-in-the-area' },
  ],
  benefits: [
    {
      text: {
        en: 'It can help acne a little when it is added to acne medicine.',
        es: 'Puede ayudar un poco con el acné cuando se suma a los medicamentos.',
      },
      citations: ['peels-acne'],
    },
    {
      text: {
        en: 'It can fade some dark patches and make skin feel smoother for a while.',
        es: 'Puede aclarar algunas manchas y dejar la piel más lisa por un tiempo.',
      },
      citations: ['peels-evidence'],
    },
  ],
  risks: [
    {
      name: { en: 'Stinging, tightness and peeling', es: 'Ardor, tirantez y descamación' },
      description: {
        en: 'It stings while the acid is on. Then skin feels tight and flakes. White skin looks pink. Brown and black skin can look darker or ashy.',
        es: 'Arde mientras el ácido actúa. Después la piel se siente tirante y se descama. La piel blanca se ve rosada. La piel morena y negra puede verse más oscura o ceniza.',
      },
      frequency: 'very-common',
      careLevel: 'self-care',
      citations: ['nhs-skin-symptoms'],
    },
    {
      name: { en: 'Dark patches (hyperpigmentation)', es: 'Manchas oscuras (hiperpigmentación)' },
      description: {
        en: 'Flat patches that are darker than your skin. The risk is higher in brown and black skin, and after sun.',
        es: 'Manchas planas más oscuras que su piel. El riesgo es mayor en piel morena y negra y después de tomar sol.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['peels-acne', 'skin-of-color-review'],
    },
    {
      name: { en: 'A burn from acid', es: 'Quemadura por el ácido' },
      description: {
        en: 'Blisters, weeping skin or strong pain. It can heal with a scar.',
        es: 'Ampollas, piel que supura o dolor fuerte. Puede sanar con una cicatriz.',
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
    {
      name: { en: 'Severe allergic reaction', es: 'Reacción alérgica grave' },
      description: {
        en: 'Trouble breathing, or a swollen face, lips or tongue. Call 911.',
        es: 'Dificultad para respirar o hinchazón de cara, labios o lengua. Llame al 911.',
      },
      frequency: 'unknown',
      careLevel: 'urgent',
    },
  ],
  cannotDo: [
    {
      en: 'It can’t fill dents, lift skin or remove wrinkles.',
      es: 'No rellena hundimientos, no levanta la piel ni quita arrugas.',
    },
    {
      en: 'It can’t keep dark patches away without sun protection.',
      es: 'No evita que vuelvan las manchas si no se protege del sol.',
    },
  ],
  whatToExpect: {
    en: `### Before

A clinician looks at your skin and asks about allergies, medicines and cold sores. On brown and black skin they may try a small area first.

### During

The skin is cleaned and the acid is brushed on. It stings or tingles for some minutes. Say so if it burns. Then it is wiped off or neutralized.

### After

You can go back to your day. Skin may look a little pink, darker or shiny. Light peeling follows. More than one visit is common.

The times in the aftercare list are our clinics’ own instructions, not the result of a study.`,
    es: `### Antes

Un profesional mira su piel y pregunta por alergias, medicamentos y herpes labial. En piel morena y negra puede probar primero en una zona pequeña.

### Durante

Se limpia la piel y se aplica el ácido. Arde u hormiguea unos minutos. Avise si quema. Después se retira o se neutraliza.

### Después

Puede seguir con su día. La piel puede verse un poco rosada, más oscura o brillante. Luego se descama un poco. Es común necesitar más de una visita.

Los tiempos de la lista de cuidados son instrucciones de nuestras clínicas, no el resultado de un estudio.`,
  },
  performedBy: ['physician', 'advanced-practitioner', 'registered-nurse'],
  comfort: {
    en: 'No numbing is needed. It feels hot and prickly for a few minutes. A fan helps.',
    es: 'No hace falta anestesia. Se siente calor y picor unos minutos. Un ventilador ayuda.',
  },
  aftercare: [
    { step: 'prepare-tell-us' },
    { step: 'prepare-sun' },
    { step: 'prepare-strong-products' },
    { step: 'prepare-call-if-ill' },
    { step: 'expect-peeling' },
    { step: 'warn-allergy' },
    { step: 'warn-peel-burn' },
    { step: 'no-heat-no-sweat' },
    { step: 'moisturize' },
    { step: 'no-strong-products' },
    { step: 'no-picking' },
    { step: 'protect-from-sun' },
    { step: 'warn-infection' },
    { step: 'warn-cold-sore' },
    { step: 'warn-color-change' },
    { step: 'check-result' },
  ],
  alternatives: [
    {
      treatment: 'retinoid-cream',
      comparison: {
        en: 'Works on the same problems from home, more slowly and every day.',
        es: 'Actúa sobre los mismos problemas desde casa, más despacio y todos los días.',
      },
      citations: ['tretinoin-label'],
    },
    {
      treatment: 'microneedling',
      comparison: {
        en: 'Goes deeper and suits dents better. A 2016 review says it may carry less risk of dark marks than peels.',
        es: 'Llega más profundo y sirve más para los hundimientos. Una revisión de 2016 dice que puede tener menos riesgo de manchas que las exfoliaciones.',
      },
      citations: ['skin-of-color-review'],
    },
  ],
  noTreatment: {
    en: 'You can do nothing. Marks after acne often fade by themselves. Sunscreen and a gentle wash cost little and carry very little risk.',
    es: 'Puede no hacer nada. Las marcas del acné muchas veces se aclaran solas. El protector solar y un lavado suave cuestan poco y tienen muy poco riesgo.',
  },
  questions: [
    {
      question: {
        en: 'Is it safe for brown and black skin?',
        es: '¿Es segura para piel morena y negra?',
      },
      answer: {
        en: `Light peels are used on all skin tones, but dark patches are more likely on brown and black skin. Reviews advise careful preparation and no deep peels. Ask to try a small area first.`,
        es: `Las exfoliaciones suaves se usan en todos los tonos de piel, pero las manchas son más probables en piel morena y negra. Las revisiones aconsejan una preparación cuidadosa y evitar las profundas. Pida probar primero en una zona pequeña.`,
      },
    },
    {
      question: {
        en: 'Is more peeling a better result?',
        es: '¿Pelarse más significa un mejor resultado?',
      },
      answer: {
        en: `No. Some people hardly peel and still see a change. Strong peeling can mean irritation.`,
        es: `No. Algunas personas casi no se pelan y aun así notan un cambio. Pelarse mucho puede indicar irritación.`,
      },
    },
  ],
  related: ['retinoid-cream', 'microneedling'],
  citations: [
    'peels-evidence',
    'peels-acne',
    'skin-of-color-review',
    'isotretinoin-consensus',
    'nhs-skin-symptoms',
  ],
}
