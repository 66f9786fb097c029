import type { TreatmentSource } from '../contentTypes'

/** The article the platform began with, corrected, in its own order of sections. */
export const microneedling: TreatmentSource = {
  slug: 'microneedling',
  name: { en: 'Microneedling', es: 'Microagujas' },
  alsoKnownAs: {
    en: ['skin needling', 'dermarolling', 'collagen induction', 'percutaneous collagen induction'],
    es: ['microneedling', 'microagujas mecánicas', 'dermapen', 'inducción de colágeno'],
  },
  summary: {
    en: 'Microneedling is a minimally invasive treatment that pricks the skin with many thin needles. It can make acne scars and wrinkles on the face, and scars on the belly, easier to live with. For other uses the proof is weaker.',
    es: 'Las microagujas son un tratamiento mínimamente invasivo que pincha la piel con muchas agujas finas. Puede suavizar las cicatrices de acné y las arrugas de la cara y las cicatrices del abdomen. Para otros usos hay menos pruebas.',
  },
  techniques: ['mechanical'],
  variants: [
    {
      technique: 'mechanical',
      name: { en: 'Pen with a motor', es: 'Lápiz con motor' },
      difference: {
        en: 'A motor moves the needles in and out. On some pens the clinician sets how deep and how fast they go. Our clinics use pens with a new, sterile needle tip for every person.',
        es: 'Un motor mueve las agujas hacia dentro y hacia fuera. En algunos, el profesional ajusta la profundidad y la velocidad. Nuestras clínicas usan lápices con una punta nueva y estéril para cada persona.',
      },
    },
    {
      technique: 'mechanical',
      name: { en: 'Roller or stamp', es: 'Rodillo o sello' },
      difference: {
        en: 'The needles sit on a roller or a flat stamp and enter the skin as it is rolled or pressed. Home rollers can carry germs and tear the skin. We advise against them.',
        es: 'Las agujas están en un rodillo o en un sello plano y entran en la piel al rodarlo o presionarlo. Los rodillos caseros pueden llevar gérmenes y desgarrar la piel. No los recomendamos.',
      },
    },
  ],
  image: 'needles-dark-brown',
  whatItIs: {
    en: `A trained health professional moves a device with many thin needles over your skin. The needles make tiny holes (punctures) through the top layer and into the layer below. The wounds are so small that they close quickly, which is why doctors call the treatment minimally invasive.

The aim is mostly cosmetic: to change how the skin looks. It does not cure a skin disease. A device that needles the skin to treat scars or wrinkles is a medical device in the United States, in the middle risk class (class II). So it belongs in the hands of people who are trained in it.

Microneedling with radio-frequency heat is a different treatment with other risks. It has [its own page](/treatments/radiofrequency-microneedling).`,
    es: `Un profesional de salud capacitado pasa por la piel un aparato con muchas agujas finas. Las agujas hacen orificios diminutos (punciones) que atraviesan la capa superior y llegan a la siguiente. Las heridas son tan pequeñas que se cierran pronto; por eso los médicos hablan de un tratamiento mínimamente invasivo.

El objetivo es sobre todo estético: cambiar el aspecto de la piel. No cura enfermedades de la piel. En Estados Unidos, un aparato que pincha la piel para tratar cicatrices o arrugas es un dispositivo médico de riesgo medio (clase II). Por eso debe usarlo personal capacitado.

Las microagujas con calor de radiofrecuencia son otro tratamiento, con otros riesgos. Tienen [su propia página](/es/treatments/radiofrequency-microneedling).`,
  },
  howItWorks: {
    en: `The tiny injuries start the body's own healing response. As the skin repairs itself, it makes new collagen and elastin. These are the fibers that keep skin firm and stretchy. New fibers can fill a dent a little and soften scars, wrinkles and fine lines.

### How sure are we?

The FDA, the American regulator, looked at studies before it authorized devices for three uses (see [who it helps](#who-it-helps)). A 2020 review of 58 studies of scars found that scars looked better after treatment. Its summary does not say how much better, so we can't tell you how much your own skin would change.

### What about serums?

Needled skin lets serums and creams in more easily. That is a risk as much as a benefit. Products made for the surface can cause lasting reactions when they get inside the skin. Needling devices in this class are not meant for delivering cosmetics or medicines. Use only what your clinician gives you.`,
    es: `Las lesiones diminutas ponen en marcha la respuesta de curación del propio cuerpo. Al repararse, la piel forma colágeno y elastina nuevos. Son las fibras que la mantienen firme y elástica. Las fibras nuevas pueden rellenar un poco un hundimiento y suavizar cicatrices, arrugas y líneas finas.

### ¿Qué certeza hay?

La FDA, el organismo regulador de Estados Unidos, revisó estudios antes de autorizar aparatos para tres usos (vea [a quién ayuda](#who-it-helps)). Una revisión de 2020 de 58 estudios sobre cicatrices encontró que se veían mejor después del tratamiento. Su resumen no dice cuánto mejor, así que no podemos decirle cuánto cambiaría su propia piel.

### ¿Y los sueros?

La piel pinchada deja entrar los sueros y las cremas con más facilidad. Es tanto un riesgo como una ventaja. Los productos hechos para la superficie pueden causar reacciones duraderas si entran en la piel. Los aparatos de esta clase no están pensados para administrar cosméticos ni medicamentos. Use solo lo que le dé su profesional.`,
  },
  bodyAreas: ['face', 'neck', 'abdomen', 'back', 'legs', 'arms', 'chest'],
  treats: [
    {
      condition: 'acne-scars',
      status: 'authorised',
      bodyAreas: ['face'],
      minimumAge: 22,
      evidence: {
        en: 'The FDA has authorized devices to improve the look of acne scars on the face, from age 22. It means scars left by acne. Active acne is a reason to wait.',
        es: 'La FDA autorizó aparatos para mejorar el aspecto de las cicatrices de acné en la cara, desde los 22 años. Se refiere a las cicatrices que deja el acné. El acné activo es motivo para esperar.',
      },
      citations: ['fda-devices', 'scar-review'],
    },
    {
      condition: 'fine-lines-and-wrinkles',
      status: 'authorised',
      bodyAreas: ['face'],
      minimumAge: 22,
      evidence: {
        en: 'The FDA has authorized devices to improve the look of wrinkles on the face, from age 22. Elsewhere, such as the neck, it depends on the device. Ask which one is used.',
        es: 'La FDA autorizó aparatos para mejorar el aspecto de las arrugas de la cara, desde los 22 años. En otras zonas, como el cuello, depende del aparato. Pregunte cuál se usa.',
      },
      citations: ['fda-devices'],
    },
    {
      condition: 'abdominal-scars',
      status: 'authorised',
      bodyAreas: ['abdomen'],
      minimumAge: 22,
      evidence: {
        en: 'The FDA has authorized devices to improve the look of scars on the belly, from age 22.',
        es: 'La FDA autorizó aparatos para mejorar el aspecto de las cicatrices del abdomen, desde los 22 años.',
      },
      citations: ['fda-devices', 'scar-review'],
    },
    {
      condition: 'other-mild-scars',
      status: 'off-label',
      bodyAreas: ['face', 'arms', 'legs', 'back'],
      evidence: {
        en: 'Studies of scars from surgery, injuries and chickenpox report better-looking skin. They are small, and the use is not authorized outside the face and belly.',
        es: 'Estudios sobre cicatrices de cirugías, heridas y varicela describen una piel con mejor aspecto. Son pequeños, y el uso no está autorizado fuera de la cara y el abdomen.',
      },
      citations: ['scar-review', 'fda-devices'],
    },
    {
      condition: 'burn-scars',
      status: 'off-label',
      evidence: {
        en: 'Only for scars from burns that healed long ago, and only with the team that knows the burn. A fresh burn is never needled. We found no authorization for this use.',
        es: 'Solo para cicatrices de quemaduras que sanaron hace tiempo, y solo con el equipo que conoce la quemadura. Una quemadura reciente nunca se pincha. No encontramos autorización para este uso.',
      },
      citations: ['fda-devices'],
    },
    {
      condition: 'stretch-marks',
      status: 'off-label',
      bodyAreas: ['abdomen', 'legs', 'back'],
      evidence: {
        en: 'Some small studies report lines that are harder to see. Stretch marks don’t go away, and the use is not authorized.',
        es: 'Algunos estudios pequeños describen líneas que se notan menos. Las estrías no desaparecen y el uso no está autorizado.',
      },
      citations: ['practical-guide', 'fda-devices'],
    },
    {
      condition: 'enlarged-pores',
      status: 'off-label',
      bodyAreas: ['face'],
      evidence: {
        en: 'People report smoother-looking skin. Good studies are missing, and the use is not authorized.',
        es: 'Hay personas que describen una piel más lisa. Faltan buenos estudios y el uso no está autorizado.',
      },
      citations: ['practical-guide', 'fda-devices'],
    },
    {
      condition: 'loose-skin',
      status: 'off-label',
      bodyAreas: ['face', 'neck'],
      evidence: {
        en: 'For mild loose or crepey skin only. It does not lift skin that hangs. The use is not authorized.',
        es: 'Solo para piel un poco floja o apergaminada. No levanta la piel que cuelga. El uso no está autorizado.',
      },
      citations: ['fda-devices'],
    },
    {
      condition: 'discoloration',
      status: 'off-label',
      bodyAreas: ['face'],
      evidence: {
        en: 'Needling may lighten some dark patches, and it can cause new ones. Proof is thin, and the use is not authorized. Get a diagnosis first.',
        es: 'Las agujas pueden aclarar algunas manchas y también pueden causar otras nuevas. Hay pocas pruebas y el uso no está autorizado. Primero pida un diagnóstico.',
      },
      citations: ['skin-of-color-review', 'safety-review'],
    },
    {
      condition: 'uneven-skin-tone',
      status: 'off-label',
      bodyAreas: ['face', 'neck'],
      evidence: {
        en: 'Some people see a more even look and texture. Good studies are missing, and the use is not authorized.',
        es: 'Algunas personas notan un tono y una textura más parejos. Faltan buenos estudios y el uso no está autorizado.',
      },
      citations: ['fda-devices'],
    },
    {
      condition: 'alopecia-areata',
      status: 'off-label',
      bodyAreas: ['scalp'],
      evidence: {
        en: 'Off-label and still being studied, so nobody “needs” needling for it. A 2021 review found 4 studies with 201 people. Hair measures got better, but the review rates the studies as low in quality. See a doctor for a diagnosis first.',
        es: 'Uso fuera de lo autorizado y todavía en estudio: nadie «necesita» las agujas por esta causa. Una revisión de 2021 encontró 4 estudios con 201 personas. Las medidas del cabello mejoraron, pero la revisión considera que los estudios son de baja calidad. Primero vea a un médico para tener un diagnóstico.',
      },
      citations: ['hair-review'],
    },
  ],
  contraindications: [
    {
      contraindication: 'isotretinoin',
      wording: {
        en: 'Do you take isotretinoin, or did you take it in the last 6 months? Device leaflets rule microneedling out. Experts disagree on how long to wait. We follow the stricter rule.',
        es: '¿Toma isotretinoína o la tomó en los últimos 6 meses? Las instrucciones de los aparatos descartan las microagujas. Los expertos no coinciden en cuánto esperar. Seguimos la regla más estricta.',
      },
    },
    { contraindication: 'skin-cancer-in-the-area' },
    { contraindication: 'keloid-tendency' },
    { contraindication: 'metal-allergy' },
    { contraindication: 'numbing-allergy' },
    { contraindication: 'pregnancy-or-breastfeeding' },
    { contraindication: 'infection-or-open-skin' },
    { contraindication: 'cold-sores-now-or-often' },
    { contraindication: 'active-acne-in-the-area' },
    { contraindication: 'psoriasis-in-the-area' },
    { contraindication: 'eczema-in-the-area' },
    { contraindication: 'sunburn-or-tan' },
    { contraindication: 'recent-peel-or-laser' },
    { contraindication: 'cancer-treatment' },
    { contraindication: 'other-acne-medicines' },
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
  minimumAge: 22,
  benefits: [
    {
      text: {
        en: 'It can improve the look and texture of skin with acne scars on the face or scars on the belly. The FDA has checked data for these uses.',
        es: 'Puede mejorar el aspecto y la textura de la piel con cicatrices de acné en la cara o cicatrices en el abdomen. La FDA revisó datos para estos usos.',
      },
      citations: ['fda-devices', 'scar-review'],
    },
    {
      text: {
        en: 'It can soften wrinkles on the face. The FDA has checked data for this use, too.',
        es: 'Puede suavizar las arrugas de la cara. La FDA también revisó datos para este uso.',
      },
      citations: ['fda-devices'],
    },
    {
      text: {
        en: 'It can make some stretch marks harder to see. This is less certain.',
        es: 'Puede hacer que algunas estrías se noten menos. Esto es menos seguro.',
      },
      citations: ['practical-guide'],
    },
    {
      text: {
        en: 'For brown and black skin, a 2016 review says it may be safer than peels and lasers. The risk of dark marks is lower. It is not zero.',
        es: 'En piel morena y negra, una revisión de 2016 dice que puede ser más segura que las exfoliaciones químicas y los láseres. El riesgo de manchas oscuras es menor. No es cero.',
      },
      citations: ['skin-of-color-review', 'safety-review'],
    },
  ],
  risks: [
    {
      name: {
        en: 'Sore, warm skin that changes color',
        es: 'Piel adolorida y caliente que cambia de color',
      },
      description: {
        en: 'It feels like sunburn, with some swelling. White skin looks pink or red. Brown and black skin can look darker, purple or gray, or show no change you can see.',
        es: 'Se siente como una quemadura de sol, con algo de hinchazón. La piel blanca se ve rosada o roja. La piel morena y negra puede verse más oscura, morada o gris, o no mostrar ningún cambio visible.',
      },
      frequency: 'very-common',
      careLevel: 'self-care',
      duration: { to: 7, unit: 'days' },
      citations: ['safety-review', 'nhs-skin-symptoms'],
    },
    {
      name: { en: 'Dry, flaky skin', es: 'Piel seca que se descama' },
      description: {
        en: 'The skin feels rough and tight. Flakes can look gray on brown and black skin.',
        es: 'La piel se siente áspera y tirante. Las escamas pueden verse grises en piel morena y negra.',
      },
      frequency: 'common',
      careLevel: 'self-care',
      duration: { to: 7, unit: 'days' },
      citations: ['safety-review'],
    },
    {
      name: { en: 'Dark patches (hyperpigmentation)', es: 'Manchas oscuras (hiperpigmentación)' },
      description: {
        en: 'Flat patches that are darker than your skin. They have been reported after microneedling. Some fade; some last. They are more common in brown and black skin, and sun makes them worse.',
        es: 'Manchas planas más oscuras que su piel. Se han descrito después de las microagujas. Algunas se aclaran; otras duran. Son más frecuentes en piel morena y negra, y el sol las empeora.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['safety-review', 'skin-of-color-review'],
    },
    {
      name: { en: 'Infection', es: 'Infección' },
      description: {
        en: 'Pain, heat, swelling or pus that gets worse instead of better. Needles that are not sterile can pass germs from one person to another.',
        es: 'Dolor, calor, hinchazón o pus que empeoran en vez de mejorar. Las agujas que no están estériles pueden pasar gérmenes de una persona a otra.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['safety-review', 'fda-guidance'],
    },
    {
      name: { en: 'Cold sores waking up', es: 'Reactivación del herpes labial' },
      description: {
        en: 'A cluster of small, painful blisters, often near the lips.',
        es: 'Un grupo de ampollas pequeñas y dolorosas, a menudo cerca de los labios.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      bodyAreas: ['face', 'lips'],
    },
    {
      name: {
        en: 'Rash or lasting lumps from a product or metal',
        es: 'Sarpullido o bultos duraderos por un producto o un metal',
      },
      description: {
        en: 'Itching, a rash, swollen glands, or small firm lumps (granulomas) that stay. Using serums that are not made for inside the skin raises the risk.',
        es: 'Picazón, sarpullido, ganglios hinchados o bultitos firmes (granulomas) que permanecen. Usar sueros que no son para dentro de la piel aumenta el riesgo.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['safety-review'],
    },
    {
      name: { en: 'Scars', es: 'Cicatrices' },
      description: {
        en: 'Rows of fine lines like a train track, or a raised scar. You can feel them on every skin tone. They can stay.',
        es: 'Hileras de líneas finas como una vía de tren, o una cicatriz elevada. Se sienten en cualquier tono de piel. Pueden quedar para siempre.',
      },
      frequency: 'unknown',
      careLevel: 'call-clinic',
      citations: ['safety-review'],
    },
    {
      name: { en: 'Severe allergic reaction', es: 'Reacción alérgica grave' },
      description: {
        en: 'Trouble breathing, or a swollen face, lips or tongue, for example from numbing cream. Call 911.',
        es: 'Dificultad para respirar o hinchazón de cara, labios o lengua, por ejemplo por la crema anestésica. Llame al 911.',
      },
      frequency: 'unknown',
      careLevel: 'urgent',
    },
  ],
  cannotDo: [
    {
      en: 'It can’t remove a scar, a stretch mark or a wrinkle. The best result is a softer look.',
      es: 'No puede quitar una cicatriz, una estría ni una arruga. Lo mejor que logra es suavizarla.',
    },
    {
      en: 'It can’t treat active acne, a fresh burn or an infection. These are reasons to wait.',
      es: 'No puede tratar el acné activo, una quemadura reciente ni una infección. Son motivos para esperar.',
    },
    {
      en: 'It can’t lift skin that hangs, and it does not treat heavy sweating. Trials for sweating used needles with radio-frequency heat, which is another treatment.',
      es: 'No levanta la piel que cuelga ni trata el sudor excesivo. Los estudios sobre el sudor usaron agujas con calor de radiofrecuencia, que es otro tratamiento.',
    },
    {
      en: 'It can’t be free of risk for anyone, whatever the skin tone.',
      es: 'No está libre de riesgos para nadie, sea cual sea el tono de piel.',
    },
  ],
  whatToExpect: {
    en: `### Before

Talk to an expert before you book. A clinician looks at your skin, asks about medicines, allergies and scars, and tells you if you should wait. You can say no at any point.

### During

The skin is cleaned and numbed. Then the clinician moves the device over the area several times. You may see small dots of blood. The face is treated most often; the neck, back, legs and other areas are treated too, though devices are authorized only for the face and belly.

### After

Expect warm, tight skin that changes color. White skin turns pink or red. On brown and black skin it is harder to see, so go by heat and soreness. Most effects like these end within 7 days. If something gets worse instead of better, call us. A clinician can look at it and may prescribe medicine.

Moisture and sun protection help the skin to recover. They can't make the result certain. Many people have more than one session. Your clinician tells you how many and how far apart, because studies differ.

The times in the aftercare list are our clinics’ own instructions, not the result of a study.`,
    es: `### Antes

Hable con un experto antes de reservar. Un profesional mira su piel, pregunta por medicamentos, alergias y cicatrices, y le dice si debe esperar. Puede decir que no en cualquier momento.

### Durante

Se limpia y se anestesia la piel. Después, el profesional pasa el aparato varias veces por la zona. Puede ver puntitos de sangre. Lo más frecuente es tratar la cara; también se tratan el cuello, la espalda, las piernas y otras zonas, aunque los aparatos solo están autorizados para la cara y el abdomen.

### Después

Espere piel caliente y tirante que cambia de color. La piel blanca se pone rosada o roja. En piel morena y negra es más difícil de ver; guíese por el calor y la molestia. La mayoría de estos efectos termina en 7 días. Si algo empeora en vez de mejorar, llámenos. Un profesional puede revisarlo y quizá recetarle un medicamento.

La hidratación y la protección solar ayudan a la piel a recuperarse. No pueden asegurar el resultado. Muchas personas tienen más de una sesión. Su profesional le dirá cuántas y cada cuánto, porque los estudios no coinciden.

Los tiempos de la lista de cuidados son instrucciones de nuestras clínicas, no el resultado de un estudio.`,
  },
  performedBy: ['physician', 'advanced-practitioner', 'registered-nurse'],
  comfort: {
    en: 'Numbing cream goes on first. Then it feels like sandpaper or many small pricks, stronger over bone. Tell the clinician if it hurts; they can pause.',
    es: 'Primero se aplica crema anestésica. Después se siente como papel de lija o muchos pinchazos pequeños, más fuertes sobre el hueso. Avise si le duele; se puede hacer una pausa.',
  },
  downtime: { to: 7, unit: 'days' },
  factsCitations: ['safety-review', 'fda-devices'],
  aftercare: [
    { step: 'prepare-tell-us' },
    { step: 'prepare-sun' },
    { step: 'prepare-strong-products' },
    { step: 'prepare-call-if-ill' },
    { step: 'keep-clean' },
    { step: 'expect-warm-skin' },
    { step: 'warn-allergy' },
    { step: 'warn-bleeding' },
    { step: 'no-heat-no-sweat' },
    { step: 'moisturize' },
    { step: 'no-strong-products' },
    { step: 'protect-from-sun' },
    { step: 'no-picking' },
    { step: 'expect-flaking' },
    { step: 'warn-infection' },
    { step: 'warn-spreading-infection' },
    { step: 'warn-cold-sore' },
    { step: 'warn-color-change' },
    { step: 'warn-scar' },
    { step: 'check-result' },
  ],
  alternatives: [
    {
      treatment: 'radiofrequency-microneedling',
      comparison: {
        en: 'Adds heat below the surface. It may do more for loose skin, but the FDA has reports of burns, scars, fat loss and nerve damage.',
        es: 'Agrega calor bajo la superficie. Puede hacer más por la piel floja, pero la FDA tiene informes de quemaduras, cicatrices, pérdida de grasa y daño de nervios.',
      },
      citations: ['fda-rf-notice'],
    },
    {
      treatment: 'non-ablative-fractional-laser',
      comparison: {
        en: 'Uses light instead of needles for scars and lines. No needles, but heat, and a higher risk of dark marks in brown and black skin.',
        es: 'Usa luz en vez de agujas para cicatrices y líneas. No hay agujas, pero sí calor y más riesgo de manchas en piel morena y negra.',
      },
      citations: ['laser-skin-of-color', 'skin-of-color-review'],
    },
    {
      treatment: 'superficial-chemical-peel',
      comparison: {
        en: 'Works on the surface only. It suits dull skin and marks after acne better than dents.',
        es: 'Actúa solo en la superficie. Sirve más para la piel opaca y las marcas de acné que para los hundimientos.',
      },
      citations: ['peels-evidence'],
    },
    {
      treatment: 'retinoid-cream',
      comparison: {
        en: 'A cream you use at home. It is slower and does not break the skin, but it can irritate it.',
        es: 'Una crema para usar en casa. Es más lenta y no rompe la piel, pero puede irritarla.',
      },
      citations: ['tretinoin-label'],
    },
  ],
  noTreatment: {
    en: 'You can do nothing, and that is a good choice. Scars, lines and large pores are not a danger to your health. Many scars and stretch marks get easier to see past with time. Sun protection and a plain moisturizer cost little and carry very little risk.',
    es: 'Puede no hacer nada, y es una buena opción. Las cicatrices, las líneas y los poros dilatados no son un peligro para su salud. Muchas cicatrices y estrías se notan menos con el tiempo. La protección solar y una crema hidratante sencilla cuestan poco y tienen muy poco riesgo.',
  },
  questions: [
    {
      question: {
        en: 'Is it safe for brown and black skin?',
        es: '¿Es seguro para piel morena y negra?',
      },
      answer: {
        en: `It may be safer than peels and lasers, says a 2016 review in the journal of American dermatologists. But it is not free of risk. A later review found dark patches after needling, some short and some lasting, and names darker skin as a reason for more care. Ask the clinician how often they treat skin like yours.`,
        es: `Puede ser más seguro que las exfoliaciones y los láseres, según una revisión de 2016 en la revista de los dermatólogos de Estados Unidos. Pero no está libre de riesgos. Una revisión posterior encontró manchas oscuras después de las agujas, algunas breves y otras duraderas, y señala la piel oscura como motivo de más cuidado. Pregunte al profesional con qué frecuencia trata pieles como la suya.`,
      },
    },
    {
      question: {
        en: 'I still get acne. Can I have it for my scars?',
        es: 'Todavía tengo acné. ¿Puedo hacérmelo por mis cicatrices?',
      },
      answer: {
        en: `Not while spots in the area are inflamed, and not while you take isotretinoin. Treat the acne first. Scars can wait; new spots can make new scars.`,
        es: `No mientras haya granos inflamados en la zona ni mientras tome isotretinoína. Trate primero el acné. Las cicatrices pueden esperar; los granos nuevos pueden dejar otras cicatrices.`,
      },
    },
    {
      question: {
        en: 'Does it help against heavy sweating?',
        es: '¿Ayuda contra el sudor excesivo?',
      },
      answer: {
        en: `Not this kind. Trials for heavy sweating (hyperhidrosis) used needles with radio-frequency heat. They were small, and in one of them about 46 % of people had sweating come back within a year. The use is off-label. See [radio-frequency microneedling](/treatments/radiofrequency-microneedling).`,
        es: `Este tipo no. Los estudios sobre sudor excesivo (hiperhidrosis) usaron agujas con calor de radiofrecuencia. Eran pequeños, y en uno de ellos a cerca del 46 % de las personas le volvió el sudor en un año. Es un uso fuera de lo autorizado. Vea [microagujas con radiofrecuencia](/es/treatments/radiofrequency-microneedling).`,
      },
    },
    {
      question: { en: 'Can I do it at home?', es: '¿Puedo hacerlo en casa?' },
      answer: {
        en: `We advise against it. It is hard to keep needles sterile at home, and nobody checks first if you should wait. Never share a device.`,
        es: `No lo recomendamos. En casa es difícil mantener las agujas estériles y nadie revisa antes si debe esperar. Nunca comparta un aparato.`,
      },
    },
  ],
  related: [
    'radiofrequency-microneedling',
    'non-ablative-fractional-laser',
    'superficial-chemical-peel',
    'retinoid-cream',
  ],
  citations: [
    'fda-devices',
    'fda-guidance',
    'cfr-microneedling',
    'safety-review',
    'skin-of-color-review',
    'scar-review',
    'hair-review',
    'sweating-trial',
    'isotretinoin-consensus',
    'nhs-skin-symptoms',
  ],
  seo: {
    title: {
      en: 'Microneedling: what it can do and its risks',
      es: 'Microagujas: qué pueden hacer y sus riesgos',
    },
    description: {
      en: 'How microneedling works, what it is authorized for, who should wait, risks on every skin tone, aftercare day by day, and when to call.',
      es: 'Cómo funcionan las microagujas, para qué están autorizadas, quién debe esperar, sus riesgos en cada tono de piel, los cuidados y cuándo llamar.',
    },
  },
}
