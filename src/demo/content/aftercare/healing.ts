import type { AftercareStepSource } from '../contentTypes'

/** What to do, avoid and expect while skin heals. Times are the invented clinics' own instructions. */
export const healing: readonly AftercareStepSource[] = [
  {
    key: 'keep-clean',
    title: { en: 'Keep it clean and hands off', es: 'Mantenga la zona limpia y sin tocarla' },
    action: 'do',
    careLevel: 'self-care',
    instruction: {
      en: `Wash your hands before you touch the skin. Rinse with cool or lukewarm water and pat dry with a fresh towel. Use a clean pillowcase. Wait with makeup until the first day is over.`,
      es: `Lávese las manos antes de tocar la piel. Enjuague con agua fresca o tibia y seque con toques suaves usando una toalla limpia. Use una funda de almohada limpia. No se maquille hasta que pase el primer día.`,
    },
    reason: {
      en: 'The tiny holes are open doors for germs.',
      es: 'Los orificios diminutos dejan entrar gérmenes.',
    },
    timing: { from: 0, to: 24, unit: 'hours' },
  },
  {
    key: 'expect-warm-skin',
    title: {
      en: 'Warm, tight, sore skin that changes color',
      es: 'Piel caliente, tirante y adolorida que cambia de color',
    },
    action: 'expect',
    careLevel: 'self-care',
    instruction: {
      en: `It feels like a sunburn. On white skin it looks pink or red. On brown and black skin it can look darker, purple or gray, or you may see no change at all and only feel heat and swelling. Small dots of blood are normal on the first day. A review of 85 papers says effects like these last up to 7 days.`,
      es: `Se siente como una quemadura de sol. En piel blanca se ve rosada o roja. En piel morena y negra puede verse más oscura, morada o gris, o quizá no note ningún cambio y solo sienta calor e hinchazón. Unos puntitos de sangre son normales el primer día. Una revisión de 85 artículos indica que estos efectos duran hasta 7 días.`,
    },
    timing: { from: 0, to: 7, unit: 'days' },
    citations: ['safety-review', 'nhs-skin-symptoms'],
  },
  {
    key: 'no-heat-no-sweat',
    title: {
      en: 'Skip hard exercise, saunas and pools',
      es: 'Evite el ejercicio intenso, los saunas y las piscinas',
    },
    action: 'avoid',
    careLevel: 'self-care',
    instruction: {
      en: `No workouts, hot baths, steam or swimming. A slow walk in the shade is fine.`,
      es: `Nada de entrenar, baños calientes, vapor ni natación. Caminar despacio por la sombra está bien.`,
    },
    reason: {
      en: 'Sweat, heat and pool water irritate open skin.',
      es: 'El sudor, el calor y el agua de la piscina irritan la piel abierta.',
    },
    timing: { from: 0, to: 48, unit: 'hours' },
  },
  {
    key: 'moisturize',
    title: { en: 'Use a plain moisturizer', es: 'Use una crema hidratante sencilla' },
    action: 'do',
    careLevel: 'self-care',
    instruction: {
      en: `Choose one without perfume, and use it whenever the skin feels dry. Moisture makes healing more comfortable. It can't make the result certain.`,
      es: `Elija una sin perfume y úsela cuando sienta la piel seca. La hidratación hace más cómoda la recuperación. No puede asegurar el resultado.`,
    },
    reason: {
      en: 'Healing skin loses water easily.',
      es: 'La piel que está sanando pierde agua con facilidad.',
    },
    timing: { from: 0, to: 7, unit: 'days' },
  },
  {
    key: 'no-strong-products',
    title: {
      en: 'No scrubs, acids, retinoids or new serums',
      es: 'Sin exfoliantes, ácidos, retinoides ni sueros nuevos',
    },
    action: 'avoid',
    careLevel: 'self-care',
    instruction: {
      en: `Use nothing that stings, peels or smells until the skin has settled, unless your clinician gave it to you. Ask before you put any serum on needled skin.`,
      es: `No use nada que arda, pele o tenga olor hasta que la piel se calme, salvo lo que le haya dado su profesional. Pregunte antes de poner cualquier suero sobre la piel tratada con agujas.`,
    },
    reason: {
      en: 'Products that are not made for use inside the skin can cause lasting reactions there.',
      es: 'Los productos que no están hechos para usarse dentro de la piel pueden causar allí reacciones duraderas.',
    },
    timing: { from: 0, to: 7, unit: 'days' },
    citations: ['safety-review'],
  },
  {
    key: 'expect-flaking',
    title: { en: 'Dry, rough or flaky skin', es: 'Piel seca, áspera o que se descama' },
    action: 'expect',
    careLevel: 'self-care',
    instruction: {
      en: `The skin may feel like sandpaper and shed small flakes. On brown and black skin, flakes can look gray or ashy. Let them fall off by themselves.`,
      es: `La piel puede sentirse como papel de lija y soltar escamas pequeñas. En piel morena y negra, las escamas pueden verse grises o cenizas. Deje que caigan solas.`,
    },
    timing: { from: 2, to: 7, unit: 'days' },
    citations: ['safety-review'],
  },
  {
    key: 'no-picking',
    title: {
      en: "Don't pick, rub or scratch",
      es: 'No se arranque la piel, no la frote ni se rasque',
    },
    action: 'avoid',
    careLevel: 'self-care',
    instruction: {
      en: `A cool, clean cloth helps against itching. Shave only when the skin is smooth again.`,
      es: `Un paño fresco y limpio alivia la picazón. Aféitese solo cuando la piel vuelva a estar lisa.`,
    },
    reason: {
      en: 'Picking can leave scars and dark marks.',
      es: 'Arrancarse la piel puede dejar cicatrices y manchas oscuras.',
    },
    timing: { from: 1, to: 7, unit: 'days' },
  },
  {
    key: 'protect-from-sun',
    title: {
      en: 'Protect the skin from the sun every day',
      es: 'Proteja la piel del sol todos los días',
    },
    action: 'do',
    careLevel: 'self-care',
    instruction: {
      en: `Shade and a hat come first. Add broad-spectrum sunscreen as soon as your clinician says the skin is closed, and keep using it, on every skin tone and on cloudy days too.`,
      es: `Primero la sombra y el sombrero. Agregue protector solar de amplio espectro en cuanto su profesional diga que la piel está cerrada, y siga usándolo en cualquier tono de piel y también en días nublados.`,
    },
    reason: {
      en: 'Sun on healing skin is a common cause of dark marks. Protection lowers the chance. It does not remove it.',
      es: 'El sol sobre la piel que sana es una causa frecuente de manchas. Protegerse reduce el riesgo, pero no lo elimina.',
    },
    timing: { from: 0, to: 4, unit: 'weeks' },
  },
  {
    key: 'check-result',
    title: { en: 'Look at the result together', es: 'Revisen juntos el resultado' },
    action: 'do',
    careLevel: 'self-care',
    instruction: {
      en: `Show us the skin before you book again. It is fine to stop if you see no change or don't like it.`,
      es: `Muéstrenos la piel antes de reservar otra vez. Puede parar si no nota cambios o no le gusta.`,
    },
    reason: {
      en: 'New collagen forms slowly, so an early look can mislead.',
      es: 'El colágeno nuevo se forma despacio, así que mirar demasiado pronto puede engañar.',
    },
    timing: { from: 4, to: 6, unit: 'weeks' },
  },
  {
    key: 'cool-gently',
    title: { en: 'Cool the skin gently', es: 'Enfríe la piel con suavidad' },
    action: 'do',
    careLevel: 'self-care',
    instruction: {
      en: `Use a cool, clean, damp cloth for a few minutes at a time. Never put ice on the skin.`,
      es: `Use un paño limpio, húmedo y fresco durante unos minutos cada vez. Nunca ponga hielo sobre la piel.`,
    },
    reason: {
      en: 'It eases the heat. Ice can injure numb skin.',
      es: 'Alivia el calor. El hielo puede lesionar la piel dormida.',
    },
    timing: { from: 0, to: 24, unit: 'hours' },
    scope: { techniques: ['radiofrequency', 'laser'] },
  },
  {
    key: 'expect-heat-marks',
    title: {
      en: 'Heat, swelling and tiny marks in a grid',
      es: 'Calor, hinchazón y marcas diminutas en cuadrícula',
    },
    action: 'expect',
    careLevel: 'self-care',
    instruction: {
      en: `The skin feels hot and puffy at first. You may see a grid of small dots. On brown and black skin the dots can look darker than the skin. They should fade, never blister.`,
      es: `Al principio la piel se siente caliente e hinchada. Puede ver una cuadrícula de puntitos. En piel morena y negra, los puntos pueden verse más oscuros. Deben aclararse y nunca formar ampollas.`,
    },
    timing: { from: 0, to: 3, unit: 'days' },
    scope: { techniques: ['radiofrequency', 'laser'] },
  },
  {
    key: 'expect-peeling',
    title: {
      en: 'Light peeling, like after a mild sunburn',
      es: 'Descamación leve, como tras una quemadura de sol suave',
    },
    action: 'expect',
    careLevel: 'self-care',
    instruction: {
      en: `The skin feels tight, then sheds small flakes. On white skin it may look pink. On brown and black skin it may look darker or ashy for a short while. Some people don't peel at all, and that says nothing about the result.`,
      es: `La piel se siente tirante y después suelta escamas pequeñas. En piel blanca puede verse rosada. En piel morena y negra puede verse más oscura o ceniza por poco tiempo. Algunas personas no se pelan, y eso no dice nada del resultado.`,
    },
    timing: { from: 1, to: 7, unit: 'days' },
    scope: { techniques: ['superficial-chemical'] },
  },
  {
    key: 'retinoid-start-slowly',
    title: {
      en: 'Start slowly: a thin layer at night',
      es: 'Empiece despacio: una capa fina por la noche',
    },
    action: 'do',
    careLevel: 'self-care',
    instruction: {
      en: `Wash, let the skin dry, then spread a thin layer over the whole area, away from eyes, lips and nose. Begin with a few nights a week, as your clinician tells you.`,
      es: `Lávese, deje secar la piel y extienda una capa fina en toda la zona, lejos de ojos, labios y nariz. Empiece con algunas noches por semana, como le indique su profesional.`,
    },
    reason: {
      en: 'More cream brings more irritation, not a faster result.',
      es: 'Más crema causa más irritación, no un resultado más rápido.',
    },
    scope: { techniques: ['topical'] },
    citations: ['tretinoin-label'],
  },
  {
    key: 'retinoid-expect-irritation',
    title: {
      en: 'Dry, stinging or flaky skin at first',
      es: 'Al principio, piel seca, con ardor o que se descama',
    },
    action: 'expect',
    careLevel: 'self-care',
    instruction: {
      en: `This is common in the first weeks and often settles. On white skin it can look pink. On brown and black skin it can look darker or ashy, so go slower: irritation can leave dark marks.`,
      es: `Es frecuente en las primeras semanas y suele mejorar. En piel blanca puede verse rosada. En piel morena y negra puede verse más oscura o ceniza, así que vaya más despacio: la irritación puede dejar manchas.`,
    },
    scope: { techniques: ['topical'] },
    citations: ['tretinoin-label', 'nhs-skin-symptoms'],
  },
  {
    key: 'retinoid-sun',
    title: { en: 'Use sunscreen every morning', es: 'Use protector solar todas las mañanas' },
    action: 'do',
    careLevel: 'self-care',
    instruction: {
      en: `Retinoid creams make skin burn more easily. Use broad-spectrum sunscreen and a hat for as long as you use the cream.`,
      es: `Las cremas con retinoides hacen que la piel se queme con más facilidad. Use protector solar de amplio espectro y sombrero mientras use la crema.`,
    },
    scope: { techniques: ['topical'] },
    citations: ['tretinoin-label'],
  },
]
