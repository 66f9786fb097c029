import type { ContraindicationSource } from '../contentTypes'

export const historyAndAllergy: readonly ContraindicationSource[] = [
  {
    slug: 'pregnancy-or-breastfeeding',
    name: { en: 'Pregnancy or breastfeeding', es: 'Embarazo o lactancia' },
    kind: 'pregnancy',
    question: {
      en: 'Are you pregnant, trying to get pregnant, or breastfeeding?',
      es: '¿Está embarazada, intenta quedar embarazada o da el pecho?',
    },
    rationale: {
      en: `Cosmetic treatments have not been tested well in pregnancy. Numbing cream and other products can pass into the body. Skin also darkens more easily then. Nothing is lost by waiting.`,
      es: `Los tratamientos estéticos no se han estudiado bien en el embarazo. La crema anestésica y otros productos pueden pasar al cuerpo. Además, la piel se oscurece con más facilidad. No se pierde nada por esperar.`,
    },
    askClinician: {
      en: 'When may I start, and what can I safely use until then?',
      es: '¿Cuándo puedo empezar y qué puedo usar con seguridad mientras tanto?',
    },
    severity: 'temporary',
    wait: { anchor: 'clinician-agrees' },
    citations: ['device-label'],
  },
  {
    slug: 'skin-cancer-in-the-area',
    name: {
      en: 'Skin cancer in the area, or a spot that could be',
      es: 'Cáncer de piel en la zona o una mancha sospechosa',
    },
    kind: 'condition',
    question: {
      en: 'Do you have skin cancer in the area, or a spot or sore that nobody has looked at?',
      es: '¿Tiene cáncer de piel en la zona, o una mancha o llaga que nadie ha revisado?',
    },
    rationale: {
      en: `Cancer is treated first. Injuring the skin could spread cells or hide a change that a doctor needs to see. A past skin cancer somewhere else is a reason to ask, not a reason to stop.`,
      es: `Primero se trata el cáncer. Lesionar la piel podría extender células u ocultar un cambio que el médico necesita ver. Un cáncer de piel anterior en otro lugar es motivo para preguntar, no para descartarlo.`,
    },
    askClinician: {
      en: 'Will a doctor look at this spot before we plan anything?',
      es: '¿Un médico revisará esta mancha antes de planear algo?',
    },
    concerns: ['skin-cancer'],
    severity: 'absolute',
    citations: ['device-label', 'skin-cancer-signs'],
  },
  {
    slug: 'keloid-tendency',
    name: { en: 'Skin that forms keloids', es: 'Tendencia a formar queloides' },
    kind: 'history',
    question: {
      en: 'Have you, or has a close relative, had a scar that grew larger than the wound?',
      es: '¿Usted o un familiar cercano ha tenido una cicatriz que creció más que la herida?',
    },
    rationale: {
      en: `An injury as small as a pinprick can start a keloid. A keloid is hard to treat and can come back. We found no good evidence that needling is safe for people who form them.`,
      es: `Una lesión tan pequeña como un pinchazo puede iniciar un queloide. Un queloide es difícil de tratar y puede volver. No encontramos pruebas sólidas de que las agujas sean seguras para quienes los forman.`,
    },
    askClinician: {
      en: 'Is my scar a keloid, and which choices do not break the skin?',
      es: '¿Mi cicatriz es un queloide? ¿Qué opciones no rompen la piel?',
    },
    concerns: ['keloids'],
    severity: 'absolute',
    citations: ['keloid-facts', 'keloid-leaflet'],
  },
  {
    slug: 'bleeding-disorders',
    name: {
      en: 'Blood or clotting disorders',
      es: 'Enfermedades de la sangre o de la coagulación',
    },
    kind: 'history',
    question: {
      en: 'Do you have a blood disorder, or do you bleed or bruise very easily?',
      es: '¿Tiene alguna enfermedad de la sangre, o sangra o se le hacen moretones con mucha facilidad?',
    },
    rationale: {
      en: `Many tiny wounds can bleed more and longer when blood does not clot well. Device leaflets list this as a reason not to treat or to take great care.`,
      es: `Muchas heridas diminutas pueden sangrar más y por más tiempo cuando la sangre no coagula bien. Las instrucciones de los aparatos lo señalan como motivo para no tratar o tener mucho cuidado.`,
    },
    askClinician: {
      en: 'Does my blood doctor agree, and which test should I have first?',
      es: '¿Está de acuerdo mi hematólogo? ¿Qué análisis debo hacerme antes?',
    },
    severity: 'relative',
    citations: ['device-label'],
  },
  {
    slug: 'frequent-rashes',
    name: { en: 'Rashes that keep coming back', es: 'Sarpullidos frecuentes' },
    kind: 'history',
    question: {
      en: 'Do you often get rashes or hives?',
      es: '¿Le salen a menudo sarpullidos o ronchas?',
    },
    rationale: {
      en: `Frequent rashes can be a sign of allergy or of skin that reacts strongly. Products used on treated skin go in more easily, so a reaction can be stronger. Find the cause first.`,
      es: `Los sarpullidos frecuentes pueden indicar una alergia o una piel que reacciona mucho. Los productos entran con más facilidad en la piel tratada, así que la reacción puede ser más fuerte. Busque primero la causa.`,
    },
    askClinician: {
      en: 'Do I need an allergy test, and can we try a small area first?',
      es: '¿Necesito una prueba de alergia? ¿Podemos probar antes en una zona pequeña?',
    },
    concerns: ['skin-rashes'],
    severity: 'relative',
    citations: ['safety-review'],
  },
  {
    slug: 'psoriasis-history',
    name: { en: 'Psoriasis in the past or elsewhere', es: 'Psoriasis en el pasado o en otra zona' },
    kind: 'history',
    question: {
      en: 'Have you ever had psoriasis, even if your skin is clear now?',
      es: '¿Ha tenido psoriasis alguna vez, aunque ahora su piel esté limpia?',
    },
    rationale: {
      en: `Psoriasis can appear where skin has been injured (the Koebner effect). Clear skin does not rule treatment out. It does mean talking about the chance of a new patch.`,
      es: `La psoriasis puede aparecer donde la piel se lesionó (efecto Koebner). Tener la piel limpia no descarta el tratamiento. Pero hay que hablar de la posibilidad de una placa nueva.`,
    },
    askClinician: {
      en: 'How likely is a new patch for me, and could we test a small area?',
      es: '¿Qué tan probable es que me salga una placa nueva? ¿Podemos probar en una zona pequeña?',
    },
    concerns: ['psoriasis'],
    severity: 'relative',
  },
  {
    slug: 'eczema-history',
    name: { en: 'Eczema in the past or elsewhere', es: 'Eccema en el pasado o en otra zona' },
    kind: 'history',
    question: {
      en: 'Have you ever had eczema, even if your skin is calm now?',
      es: '¿Ha tenido eccema alguna vez, aunque ahora su piel esté tranquila?',
    },
    rationale: {
      en: `Skin with a weak barrier gets dry and irritated more easily after treatment. Calm skin does not rule treatment out. It needs gentle products and a plan for flares.`,
      es: `La piel con una barrera débil se reseca y se irrita con más facilidad después del tratamiento. Tener la piel tranquila no lo descarta. Se necesitan productos suaves y un plan para los brotes.`,
    },
    askClinician: {
      en: 'What should I do if a flare starts after the visit?',
      es: '¿Qué debo hacer si empieza un brote después de la visita?',
    },
    concerns: ['eczema'],
    severity: 'relative',
  },
  {
    slug: 'slow-healing',
    name: { en: 'Wounds that heal poorly', es: 'Heridas que sanan mal' },
    kind: 'history',
    question: {
      en: 'Do your wounds heal slowly, for example because of diabetes that is not under control?',
      es: '¿Sus heridas tardan en sanar, por ejemplo por una diabetes sin controlar?',
    },
    rationale: {
      en: `Most treatments here work by making a small injury that has to heal. If healing is slow, infection and scars become more likely. Diabetes that is well controlled is a different matter: ask.`,
      es: `Casi todos estos tratamientos funcionan con una lesión pequeña que tiene que sanar. Si la piel tarda en sanar, aumenta el riesgo de infección y cicatrices. Una diabetes bien controlada es distinta: pregunte.`,
    },
    askClinician: {
      en: 'Is my healing good enough, and what should be under control first?',
      es: '¿Mi piel sana lo bastante bien? ¿Qué debo controlar primero?',
    },
    severity: 'relative',
    citations: ['device-label'],
  },
  {
    slug: 'weak-immune-system',
    name: { en: 'A weak immune system', es: 'Defensas bajas' },
    kind: 'history',
    question: {
      en: 'Is your immune system weak, or do you take medicine that lowers it, such as prednisone?',
      es: '¿Tiene las defensas bajas o toma medicamentos que las bajan, como la prednisona?',
    },
    rationale: {
      en: `Germs that healthy skin keeps out can get in through small holes. With a weak immune system an infection can spread faster and show later.`,
      es: `Los gérmenes que la piel sana detiene pueden entrar por los orificios pequeños. Con las defensas bajas, una infección puede extenderse más rápido y notarse más tarde.`,
    },
    askClinician: {
      en: 'Is the infection risk too high for me right now?',
      es: '¿Es demasiado alto mi riesgo de infección en este momento?',
    },
    severity: 'relative',
    genericNames: ['prednisone', 'methotrexate', 'ciclosporin', 'tacrolimus'],
    citations: ['device-label'],
  },
  {
    slug: 'metal-allergy',
    name: { en: 'Allergy to metal in the needles', es: 'Alergia al metal de las agujas' },
    kind: 'allergy',
    question: {
      en: 'Are you allergic to stainless steel, nickel or other metals?',
      es: '¿Es alérgico al acero inoxidable, al níquel o a otros metales?',
    },
    rationale: {
      en: `The needles are metal, most often surgical steel with a little nickel. A review of 85 papers names metal allergy as a risk for complications. Device leaflets rule treatment out.`,
      es: `Las agujas son de metal, casi siempre acero quirúrgico con un poco de níquel. Una revisión de 85 artículos señala la alergia al metal como un riesgo de complicaciones. Las instrucciones de los aparatos descartan el tratamiento.`,
    },
    askClinician: {
      en: 'What are the needles made of? My skin reacts to jewelry: should I be tested?',
      es: '¿De qué son las agujas? Mi piel reacciona a la bisutería: ¿debo hacerme una prueba?',
    },
    severity: 'absolute',
    citations: ['safety-review', 'device-label'],
  },
  {
    slug: 'numbing-allergy',
    name: { en: 'Allergy to numbing medicine', es: 'Alergia a la anestesia local' },
    kind: 'allergy',
    question: {
      en: 'Have you ever reacted badly to numbing cream or an injection at the dentist?',
      es: '¿Ha reaccionado mal a una crema anestésica o a una inyección del dentista?',
    },
    rationale: {
      en: `Numbing cream (anesthetic, such as lidocaine) is used before most needle treatments. A true allergy can be dangerous. Device leaflets list it.`,
      es: `Antes de casi todos los tratamientos con agujas se usa una crema anestésica, por ejemplo con lidocaína. Una alergia verdadera puede ser peligrosa. Las instrucciones de los aparatos la mencionan.`,
    },
    askClinician: {
      en: 'Was it a true allergy, and could this be done without numbing or with another medicine?',
      es: '¿Fue una alergia verdadera? ¿Se puede hacer sin anestesia o con otro medicamento?',
    },
    severity: 'absolute',
    genericNames: ['lidocaine', 'prilocaine', 'tetracaine', 'benzocaine'],
    brandNames: ['EMLA', 'LMX'],
    citations: ['device-label'],
  },
  {
    slug: 'salicylate-allergy',
    name: { en: 'Allergy to aspirin or peel acids', es: 'Alergia a la aspirina o a los ácidos' },
    kind: 'allergy',
    question: {
      en: 'Are you allergic to aspirin, salicylic acid, glycolic acid or lactic acid?',
      es: '¿Es alérgico a la aspirina o a los ácidos salicílico, glicólico o láctico?',
    },
    rationale: {
      en: `Salicylic acid belongs to the same family as aspirin. Anyone who has reacted to one may react to the other. Peels also use other acids, so name every reaction you have had.`,
      es: `El ácido salicílico es de la misma familia que la aspirina. Quien ha reaccionado a uno puede reaccionar al otro. Las exfoliaciones usan también otros ácidos, así que mencione todas sus reacciones.`,
    },
    askClinician: {
      en: 'Which acid would you use, and is there one I can have safely?',
      es: '¿Qué ácido usaría? ¿Hay alguno que pueda usar con seguridad?',
    },
    severity: 'absolute',
    genericNames: ['aspirin', 'salicylic acid', 'glycolic acid', 'lactic acid'],
  },
  {
    slug: 'retinoid-allergy',
    name: {
      en: 'A past reaction to a retinoid cream',
      es: 'Reacción anterior a una crema con retinoide',
    },
    kind: 'allergy',
    question: {
      en: 'Have you ever had swelling, hives or blisters from a retinoid cream?',
      es: '¿Alguna crema con retinoide le ha causado hinchazón, ronchas o ampollas?',
    },
    rationale: {
      en: `Dryness and stinging are common and are not an allergy. Swelling, hives or blisters can be one, and the cream should not be used again.`,
      es: `La resequedad y el ardor son frecuentes y no son alergia. La hinchazón, las ronchas o las ampollas pueden serlo, y entonces no debe volver a usar la crema.`,
    },
    askClinician: {
      en: 'Was it an allergy or irritation, and what could I use instead?',
      es: '¿Fue una alergia o irritación? ¿Qué puedo usar en su lugar?',
    },
    severity: 'absolute',
    genericNames: ['tretinoin', 'adapalene', 'tazarotene'],
    brandNames: ['Retin-A', 'Differin', 'Tazorac'],
    citations: ['tretinoin-label'],
  },
  {
    slug: 'pacemaker-or-implanted-device',
    name: { en: 'Pacemaker or other electric implant', es: 'Marcapasos u otro implante eléctrico' },
    kind: 'implant',
    question: {
      en: 'Do you have a pacemaker, a defibrillator, or another electric device in your body?',
      es: '¿Tiene un marcapasos, un desfibrilador u otro aparato eléctrico en el cuerpo?',
    },
    rationale: {
      en: `Radio-frequency treatment sends electric current through the skin. It could disturb a device that your heart or nerves rely on. Treatment without current does not have this risk.`,
      es: `La radiofrecuencia hace pasar corriente eléctrica por la piel. Podría alterar un aparato del que dependen su corazón o sus nervios. Los tratamientos sin corriente no tienen este riesgo.`,
    },
    askClinician: {
      en: 'Which of the other choices uses no electric current?',
      es: '¿Cuál de las otras opciones no usa corriente eléctrica?',
    },
    severity: 'absolute',
  },
  {
    slug: 'metal-implants-in-the-area',
    name: { en: 'Metal implants in the area', es: 'Implantes de metal en la zona' },
    kind: 'implant',
    question: {
      en: 'Do you have metal plates, screws or gold threads under the skin you want treated?',
      es: '¿Tiene placas, tornillos o hilos de oro bajo la piel que quiere tratar?',
    },
    rationale: {
      en: `Metal can heat up when electric current runs near it. That could burn the tissue around it. Mention dental metal, too.`,
      es: `El metal puede calentarse cuando pasa corriente cerca. Eso podría quemar el tejido que lo rodea. Mencione también el metal dental.`,
    },
    askClinician: {
      en: 'Where exactly is my implant, and can you keep clear of it?',
      es: '¿Dónde está exactamente mi implante? ¿Puede evitarlo?',
    },
    severity: 'relative',
  },
]
