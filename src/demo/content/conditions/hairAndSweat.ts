import type { ConditionSource } from '../contentTypes'

export const hairAndSweat: readonly ConditionSource[] = [
  {
    slug: 'alopecia-areata',
    name: {
      en: 'Patchy hair loss (alopecia areata)',
      es: 'Caída del cabello en zonas (alopecia areata)',
    },
    alsoKnownAs: {
      en: ['spot baldness', 'patchy hair loss'],
      es: ['calvicie en parches', 'alopecia en placas'],
    },
    summary: {
      en: 'A disease in which the immune system makes hair fall out in round patches.',
      es: 'Enfermedad en la que las defensas del cuerpo hacen caer el cabello en zonas redondas.',
    },
    description: {
      en: `The body's defenses attack the hair roots by mistake. Hair falls out in smooth, round patches on the scalp, beard or elsewhere. The roots stay alive, so hair can grow back by itself, and it can fall out again.

It is a medical condition and needs a doctor's diagnosis. Other kinds of hair loss look similar and need other care.`,
      es: `Las defensas del cuerpo atacan por error las raíces del pelo. El cabello cae en zonas lisas y redondas del cuero cabelludo, la barba u otros lugares. Las raíces siguen vivas, así que el pelo puede volver a crecer solo y también puede volver a caer.

Es una enfermedad y necesita el diagnóstico de un médico. Otras formas de perder el cabello se parecen y se tratan de otra manera.`,
    },
    onSkinTones: {
      en: `- The patch is smooth and round on every skin tone. Some people feel tingling before hair falls out.
- On white skin it can look pale or slightly pink.
- On brown and black skin it usually has the color of the scalp. Look for missing hair and short, broken hairs at the edge.`,
      es: `- La zona es lisa y redonda en cualquier tono de piel. Algunas personas sienten hormigueo antes de que caiga el pelo.
- En piel blanca puede verse pálida o un poco rosada.
- En piel morena y negra suele tener el color del cuero cabelludo. Fíjese en la falta de pelo y en los pelos cortos y rotos del borde.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if you lose hair in patches, lose a lot of hair quickly, or if the scalp is sore, scaly, or has pus. Hair loss can be hard to live with. It is fine to ask for help with that too.`,
      es: `Consulte a un médico si pierde pelo en zonas, si pierde mucho en poco tiempo o si el cuero cabelludo duele, tiene escamas o pus. Perder el cabello puede ser difícil de sobrellevar. También puede pedir ayuda para eso.`,
    },
    citations: ['hair-review'],
  },
  {
    slug: 'hyperhidrosis',
    name: { en: 'Heavy sweating (hyperhidrosis)', es: 'Sudor excesivo (hiperhidrosis)' },
    alsoKnownAs: { en: ['excessive sweating'], es: ['sudoración excesiva'] },
    summary: {
      en: 'Sweating far more than the body needs to cool down, often in the armpits, hands or feet.',
      es: 'Sudar mucho más de lo que el cuerpo necesita para enfriarse, a menudo en axilas, manos o pies.',
    },
    description: {
      en: `Sweat glands get too many signals from the nerves. It often begins in youth and runs in families. It is harmless, but it can make work and friendship harder.

Doctors usually begin with strong antiperspirants. There are tablets, injections and surgery for people who need more. Needle treatments are still being studied.`,
      es: `Las glándulas del sudor reciben demasiadas señales de los nervios. Suele empezar en la juventud y se repite en las familias. No es peligroso, pero puede complicar el trabajo y las amistades.

Los médicos suelen empezar con antitranspirantes fuertes. Hay tabletas, inyecciones y cirugía para quien necesita más. Los tratamientos con agujas todavía se estudian.`,
    },
    onSkinTones: {
      en: `- Wet skin looks and feels the same on white, brown and black skin.
- Skin that stays wet can get sore. On white skin it then looks pink or white and soft.
- On brown and black skin, sore skin can look darker, gray or shiny.`,
      es: `- La piel mojada se ve y se siente igual en piel blanca, morena y negra.
- La piel que está siempre húmeda puede irritarse. En piel blanca se ve entonces rosada o blanquecina y blanda.
- En piel morena y negra, la piel irritada puede verse más oscura, gris o brillante.`,
    },
    whenToSeeDoctor: {
      en: `See a doctor if sweating is new, wakes you at night, comes with fever, weight loss, chest pain or a racing heart, or if it gets in the way of your life.`,
      es: `Consulte a un médico si el sudor es nuevo, lo despierta por la noche, viene con fiebre, pérdida de peso, dolor en el pecho o palpitaciones, o si le complica la vida.`,
    },
    citations: ['sweating-trial'],
  },
]
