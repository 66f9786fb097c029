import type { ConditionSource } from '../contentTypes'

/** Conditions that mostly matter here because they speak against a treatment. */
export const reasonsToWait: readonly ConditionSource[] = [
  {
    slug: 'active-acne',
    name: { en: 'Active acne', es: 'Acné activo' },
    alsoKnownAs: { en: ['pimples', 'spots', 'breakouts'], es: ['granos', 'espinillas', 'brotes'] },
    summary: {
      en: 'Blocked, inflamed pores with blackheads, pimples or sore lumps, right now.',
      es: 'Poros tapados e inflamados, con puntos negros, granos o bultos dolorosos, en este momento.',
    },
    description: {
      en: `Oil and dead skin block a pore. Bacteria grow and the skin around it becomes inflamed. It is not caused by dirt.

Acne can be treated well with creams, tablets or both. **Active acne is a reason to wait with needles.** They can spread the inflammation and carry bacteria deeper. Scars are treated later.`,
      es: `La grasa y la piel muerta tapan un poro. Crecen bacterias y la piel de alrededor se inflama. No se debe a la suciedad.

El acné se puede tratar bien con cremas, tabletas o ambas. **El acné activo es un motivo para esperar antes de usar agujas.** Pueden extender la inflamación y llevar bacterias más adentro. Las cicatrices se tratan después.`,
    },
    onSkinTones: {
      en: `- Bumps can be felt on every skin tone, and deep ones hurt.
- On white skin they look red or have a white top.
- On brown and black skin they can look dark brown, purple or skin-colored, and dark marks often stay for a while.`,
      es: `- Los bultos se sienten en cualquier tono de piel, y los profundos duelen.
- En piel blanca se ven rojos o con la punta blanca.
- En piel morena y negra pueden verse café oscuro, morados o del color de la piel, y suelen dejar marcas oscuras por un tiempo.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if pharmacy products don't help, if you have deep or painful lumps, if scars begin to form, or if acne makes you unhappy.`,
      es: `Consulte a un médico si los productos de farmacia no ayudan, si tiene bultos profundos o dolorosos, si empiezan a formarse cicatrices o si el acné lo hace sentir mal.`,
    },
    citations: ['peels-acne'],
  },
  {
    slug: 'psoriasis',
    name: { en: 'Psoriasis', es: 'Psoriasis' },
    summary: {
      en: 'A long-lasting disease that makes thick, scaly patches of skin. It is not catching.',
      es: 'Enfermedad duradera que forma placas gruesas con escamas. No es contagiosa.',
    },
    description: {
      en: `The immune system makes skin cells grow too fast. Patches come and go. Cuts, scratches and needle marks can start new patches in the injured skin. Doctors call that the Koebner effect.`,
      es: `Las defensas hacen que las células de la piel crezcan demasiado rápido. Las placas van y vienen. Los cortes, los rasguños y las marcas de agujas pueden iniciar placas nuevas en la piel lastimada. Los médicos lo llaman efecto Koebner.`,
    },
    onSkinTones: {
      en: `- Patches feel thick, dry and rough on every skin tone, and can itch or sting.
- On white skin they look pink or red with silvery scales.
- On brown and black skin they look purple or dark brown with gray scales.`,
      es: `- Las placas se sienten gruesas, secas y ásperas en cualquier tono de piel, y pueden dar picazón o ardor.
- En piel blanca se ven rosadas o rojas, con escamas plateadas.
- En piel morena y negra se ven moradas o café oscuro, con escamas grises.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor for patches that don't clear, for swollen or stiff joints, or if psoriasis spreads quickly. Get help the same day if most of your skin becomes sore and you feel ill.`,
      es: `Consulte a un médico si las placas no mejoran, si tiene articulaciones hinchadas o rígidas o si la psoriasis se extiende rápido. Busque ayuda el mismo día si casi toda la piel se irrita y se siente enfermo.`,
    },
    citations: ['nhs-skin-symptoms'],
  },
  {
    slug: 'eczema',
    name: { en: 'Eczema', es: 'Eccema' },
    alsoKnownAs: { en: ['atopic dermatitis'], es: ['dermatitis atópica'] },
    summary: {
      en: 'Dry, itchy, easily irritated skin that flares and settles again.',
      es: 'Piel seca, con picazón y fácil de irritar, que empeora por brotes y luego se calma.',
    },
    description: {
      en: `The skin barrier lets water out and irritants in. Flares can come from soaps, sweat, stress or allergies. Skin in a flare gets infected more easily, so it should be calm before anything breaks it.`,
      es: `La barrera de la piel deja salir el agua y entrar lo que irrita. Los brotes pueden venir del jabón, el sudor, el estrés o las alergias. La piel en brote se infecta con más facilidad, así que debe estar tranquila antes de cualquier procedimiento que la rompa.`,
    },
    onSkinTones: {
      en: `- It itches and feels dry or rough on every skin tone.
- On white skin it looks red or pink.
- On brown and black skin it looks darker brown, purple or gray, and can form small bumps. Patches can stay darker or lighter for a while.`,
      es: `- Da picazón y se siente seca o áspera en cualquier tono de piel.
- En piel blanca se ve roja o rosada.
- En piel morena y negra se ve café más oscuro, morada o gris, y puede formar bultitos. Las zonas pueden quedar más oscuras o más claras por un tiempo.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if itching keeps you awake or your usual care stops working. Get help the same day if the skin weeps, crusts, is very painful, or has many small blisters.`,
      es: `Consulte a un médico si la picazón no lo deja dormir o su cuidado habitual ya no sirve. Busque ayuda el mismo día si la piel supura, forma costras, duele mucho o tiene muchas ampollas pequeñas.`,
    },
    citations: ['nhs-skin-symptoms'],
  },
  {
    slug: 'skin-rashes',
    name: { en: 'Rashes that keep coming back', es: 'Sarpullidos que vuelven' },
    alsoKnownAs: { en: ['skin rash', 'hives'], es: ['erupciones', 'ronchas', 'urticaria'] },
    summary: {
      en: 'Itchy, bumpy or sore skin that returns, with or without a known cause.',
      es: 'Piel con picazón, bultitos o dolor que vuelve, con o sin una causa conocida.',
    },
    description: {
      en: `A rash is a sign, not a diagnosis. Allergy, infection, medicines, heat or a skin disease can be behind it. If rashes keep coming back, find the cause before you choose a treatment for looks.`,
      es: `Un sarpullido es una señal, no un diagnóstico. Puede deberse a una alergia, una infección, un medicamento, el calor o una enfermedad de la piel. Si vuelve a menudo, busque la causa antes de elegir un tratamiento estético.`,
    },
    onSkinTones: {
      en: `- Itching, warmth and bumps can be felt on every skin tone.
- On white skin a rash often looks red or pink.
- On brown and black skin it may be hard to see. It can look purple, gray or darker than usual.`,
      es: `- La picazón, el calor y los bultitos se sienten en cualquier tono de piel.
- En piel blanca, un sarpullido suele verse rojo o rosado.
- En piel morena y negra puede ser difícil de ver. Puede verse morado, gris o más oscuro de lo normal.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if a rash returns, spreads or hurts. **Call 911 if a rash comes with trouble breathing, a swollen face or lips, or if spots don't fade when you press a glass on them.**`,
      es: `Consulte a un médico si un sarpullido vuelve, se extiende o duele. **Llame al 911 si aparece junto con dificultad para respirar o hinchazón de la cara o los labios, o si las manchas no se borran al presionarlas con un vaso.**`,
    },
    citations: ['nhs-skin-symptoms'],
  },
  {
    slug: 'moles',
    name: { en: 'Moles', es: 'Lunares' },
    summary: {
      en: 'Small spots of skin with extra color cells. Most are harmless; a changing one needs a look.',
      es: 'Pequeñas zonas de piel con más células de color. Casi todos son inofensivos; si uno cambia, hay que revisarlo.',
    },
    description: {
      en: `Most adults have moles, and most never cause trouble. Needles, acids and light can change how a mole looks and hide an early skin cancer. So they are kept away from moles.`,
      es: `Casi todos los adultos tienen lunares, y casi nunca dan problemas. Las agujas, los ácidos y la luz pueden cambiar su aspecto y ocultar un cáncer de piel temprano. Por eso no se aplican sobre los lunares.`,
    },
    onSkinTones: {
      en: `- Moles can be flat or raised, smooth or hairy on every skin tone.
- On white skin they are often pink, tan or brown.
- On brown and black skin they are often dark brown or black. Look at palms, soles and under the nails too.`,
      es: `- Los lunares pueden ser planos o elevados, lisos o con pelo en cualquier tono de piel.
- En piel blanca suelen ser rosados, canela o cafés.
- En piel morena y negra suelen ser café oscuro o negros. Revise también las palmas, las plantas y debajo de las uñas.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor soon about a mole that grows, changes shape or color, has an uneven edge, itches, crusts or bleeds.`,
      es: `Consulte pronto a un médico si un lunar crece, cambia de forma o de color, tiene el borde irregular, da picazón, forma costra o sangra.`,
    },
    citations: ['skin-cancer-signs'],
  },
  {
    slug: 'skin-tags',
    name: { en: 'Skin tags', es: 'Verrugas blandas (acrocordones)' },
    summary: {
      en: 'Soft, harmless flaps of skin, often on the neck, eyelids or armpits.',
      es: 'Colgajos de piel blandos e inofensivos, a menudo en el cuello, los párpados o las axilas.',
    },
    description: {
      en: `Skin tags hang from the skin by a thin stalk. They grow where skin rubs. They are harmless. A needle device can catch and tear them, so it goes around them.`,
      es: `Los acrocordones cuelgan de la piel por un tallo fino. Crecen donde la piel roza. Son inofensivos. Un aparato con agujas puede engancharlos y desgarrarlos, así que se pasa alrededor.`,
    },
    onSkinTones: {
      en: `- They feel soft and move freely on every skin tone.
- On white skin they are skin-colored or pink.
- On brown and black skin they are skin-colored or darker.`,
      es: `- Se sienten blandos y se mueven en cualquier tono de piel.
- En piel blanca son del color de la piel o rosados.
- En piel morena y negra son del color de la piel o más oscuros.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if a tag hurts, bleeds, grows fast, or if you are not sure what it is. Don't cut it off yourself.`,
      es: `Consulte a un médico si le duele, sangra, crece rápido o no está seguro de qué es. No lo corte usted mismo.`,
    },
  },
  {
    slug: 'freckles',
    name: { en: 'Freckles', es: 'Pecas' },
    summary: {
      en: 'Small, flat, light-brown spots that get darker in the sun. They are normal.',
      es: 'Puntos pequeños, planos y café claro que se oscurecen con el sol. Son normales.',
    },
    description: {
      en: `Freckles are normal color in the skin. They fade in winter and come back in summer. They do not rule a treatment out. But color may change where skin is injured, so a clinician looks first.`,
      es: `Las pecas son color normal de la piel. Se aclaran en invierno y vuelven en verano. No descartan un tratamiento. Pero el color puede cambiar donde la piel se lesiona, así que primero las revisa un profesional.`,
    },
    onSkinTones: {
      en: `- Freckles are flat and can't be felt on any skin tone.
- On white skin they are tan or reddish brown.
- On brown and black skin they are darker brown, often on the cheeks.`,
      es: `- Las pecas son planas y no se sienten al tacto en ningún tono de piel.
- En piel blanca son canela o café rojizo.
- En piel morena y negra son café más oscuro, a menudo en las mejillas.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor about one spot that looks different from the others, grows, is raised, or has several colors.`,
      es: `Consulte a un médico por una mancha que se vea distinta de las demás, crezca, sea elevada o tenga varios colores.`,
    },
    citations: ['skin-cancer-signs'],
  },
  {
    slug: 'skin-cancer',
    name: { en: 'Skin cancer', es: 'Cáncer de piel' },
    alsoKnownAs: {
      en: ['melanoma', 'basal cell carcinoma'],
      es: ['melanoma', 'carcinoma basocelular'],
    },
    summary: {
      en: 'Cells in the skin that grow out of control. Found early, most can be treated well.',
      es: 'Células de la piel que crecen sin control. Si se encuentra temprano, casi siempre se puede tratar bien.',
    },
    description: {
      en: `There are several kinds. A change in the skin is the most common sign: a new growth, a sore that does not heal, or a mole that changes. Treat the cancer first. Treatments for looks are not done in that area.`,
      es: `Hay varios tipos. La señal más común es un cambio en la piel: un bulto nuevo, una llaga que no sana o un lunar que cambia. Primero se trata el cáncer. En esa zona no se hacen tratamientos estéticos.`,
    },
    onSkinTones: {
      en: `- A sore that does not heal, or a lump that grows, can be felt on every skin tone.
- On white skin it is often a pearly, pink or scaly spot in sunny places, or a mole of several colors.
- On brown and black skin look at palms, soles, nails and mouth too. A dark line in a nail or a dark, shiny or bleeding spot needs a look. It is often found late because people think they are safe.`,
      es: `- Una llaga que no sana o un bulto que crece se siente en cualquier tono de piel.
- En piel blanca suele ser una mancha nacarada, rosada o con escamas en zonas de sol, o un lunar de varios colores.
- En piel morena y negra revise también palmas, plantas, uñas y boca. Una línea oscura en la uña o una mancha oscura, brillante o que sangra debe revisarse. Muchas veces se encuentra tarde porque se cree que no hay riesgo.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor within days about a sore that does not heal, a new or changing mole, a growing lump, or a dark line in a nail. Do not book a cosmetic treatment before it has been looked at.`,
      es: `Consulte a un médico en pocos días por una llaga que no sana, un lunar nuevo o que cambia, un bulto que crece o una línea oscura en una uña. No reserve un tratamiento estético antes de que lo revisen.`,
    },
    citations: ['skin-cancer-signs'],
  },
  {
    slug: 'cold-sores',
    name: { en: 'Cold sores', es: 'Herpes labial (fuegos)' },
    alsoKnownAs: {
      en: ['fever blisters', 'herpes simplex'],
      es: ['fuegos', 'calenturas', 'herpes simple'],
    },
    summary: {
      en: 'Small, painful blisters on or near the lips, caused by a virus that can come back.',
      es: 'Ampollas pequeñas y dolorosas en los labios o cerca, causadas por un virus que puede volver.',
    },
    description: {
      en: `The herpes simplex virus stays in the body and can wake up with sun, fever, stress or an injury to the skin. Needles, peels and lasers can wake it up and spread it across treated skin.`,
      es: `El virus del herpes simple queda en el cuerpo y puede despertar con el sol, la fiebre, el estrés o una lesión en la piel. Las agujas, las exfoliaciones y los láseres pueden despertarlo y extenderlo por la piel tratada.`,
    },
    onSkinTones: {
      en: `- Tingling, burning and a cluster of small blisters are felt on every skin tone.
- On white skin the base looks red.
- On brown and black skin the base can look purple, darker or like the skin itself, and a dark mark may stay for a while.`,
      es: `- En cualquier tono de piel se siente hormigueo, ardor y un grupo de ampollas pequeñas.
- En piel blanca, la base se ve roja.
- En piel morena y negra, la base puede verse morada, más oscura o igual que la piel, y puede quedar una marca oscura por un tiempo.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if cold sores come often, spread, or don't heal. Get help the same day if blisters are near an eye, or if you have eczema or a weak immune system.`,
      es: `Consulte a un médico si los fuegos salen a menudo, se extienden o no sanan. Busque ayuda el mismo día si hay ampollas cerca de un ojo, o si tiene eccema o las defensas bajas.`,
    },
  },
]
