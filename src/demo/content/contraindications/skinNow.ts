import type { ContraindicationSource } from '../contentTypes'

/** What the skin of the treated area looks like on the day. */
export const skinNow: readonly ContraindicationSource[] = [
  {
    slug: 'infection-or-open-skin',
    name: { en: 'Infection or open skin in the area', es: 'Infección o piel abierta en la zona' },
    kind: 'condition',
    question: {
      en: 'Is there an infection, a wound, a rash or raw skin where you want treatment?',
      es: '¿Hay una infección, una herida, un sarpullido o piel en carne viva donde quiere el tratamiento?',
    },
    rationale: {
      en: `Needles, acids and heat can push germs deeper and spread them. A review of 85 papers on microneedling names active infection as a risk for complications. Skin has to heal first.`,
      es: `Las agujas, los ácidos y el calor pueden llevar los gérmenes más adentro y extenderlos. Una revisión de 85 artículos sobre microagujas señala la infección activa como un riesgo de complicaciones. La piel tiene que sanar primero.`,
    },
    askClinician: {
      en: 'Is my skin fully healed, and do I need treatment for the infection first?',
      es: '¿Mi piel ya sanó por completo? ¿Necesito tratar antes la infección?',
    },
    severity: 'temporary',
    wait: { anchor: 'healed' },
    citations: ['safety-review', 'device-label'],
  },
  {
    slug: 'cold-sores-now-or-often',
    name: { en: 'Cold sores, now or often', es: 'Herpes labial (fuegos), ahora o a menudo' },
    kind: 'condition',
    question: {
      en: 'Do you have a cold sore now, or do you get them near the area?',
      es: '¿Tiene ahora un fuego o herpes labial, o le salen cerca de la zona?',
    },
    rationale: {
      en: `The virus can wake up after the skin is injured and spread across the treated skin. A cold sore you have now must heal first. If you get them often, a clinician may prescribe tablets to take before.`,
      es: `El virus puede despertar cuando la piel se lesiona y extenderse por la piel tratada. Si tiene un fuego ahora, primero debe sanar. Si le salen a menudo, un profesional puede recetarle tabletas para tomar antes.`,
    },
    askClinician: {
      en: 'Do I need medicine against cold sores before this treatment?',
      es: '¿Necesito un medicamento contra el herpes antes de este tratamiento?',
    },
    concerns: ['cold-sores'],
    severity: 'temporary',
    wait: { anchor: 'healed' },
    citations: ['safety-review'],
  },
  {
    slug: 'active-acne-in-the-area',
    name: { en: 'Active acne in the area', es: 'Acné activo en la zona' },
    kind: 'condition',
    question: {
      en: 'Do you have inflamed pimples or sore lumps where you want treatment?',
      es: '¿Tiene granos inflamados o bultos dolorosos donde quiere el tratamiento?',
    },
    rationale: {
      en: `Rolling or stamping needles over inflamed spots can spread bacteria and inflammation. It also hurts more and can leave dark marks. Scars from acne can be treated when the spots have calmed down.`,
      es: `Pasar agujas sobre granos inflamados puede extender las bacterias y la inflamación. También duele más y puede dejar manchas oscuras. Las cicatrices de acné se pueden tratar cuando los granos se hayan calmado.`,
    },
    askClinician: {
      en: 'How can we calm the acne first, and how will we know it is calm enough?',
      es: '¿Cómo podemos calmar primero el acné? ¿Cómo sabremos que ya está controlado?',
    },
    concerns: ['active-acne'],
    severity: 'temporary',
    wait: { anchor: 'healed' },
    citations: ['device-label'],
  },
  {
    slug: 'psoriasis-in-the-area',
    name: { en: 'Psoriasis in the area now', es: 'Psoriasis en la zona, ahora' },
    kind: 'condition',
    question: {
      en: 'Do you have a patch of psoriasis where you want treatment?',
      es: '¿Tiene una placa de psoriasis donde quiere el tratamiento?',
    },
    rationale: {
      en: `Skin with an active patch is inflamed and heals badly. Injuring it can make the patch larger. Wait until that skin is clear.`,
      es: `La piel con una placa activa está inflamada y sana mal. Lesionarla puede agrandar la placa. Espere a que esa piel esté limpia.`,
    },
    askClinician: {
      en: 'Is this patch psoriasis, and how do we clear it first?',
      es: '¿Esta placa es psoriasis? ¿Cómo la tratamos primero?',
    },
    concerns: ['psoriasis'],
    severity: 'temporary',
    wait: { anchor: 'healed' },
    citations: ['device-label'],
  },
  {
    slug: 'eczema-in-the-area',
    name: { en: 'Eczema in the area now', es: 'Eccema en la zona, ahora' },
    kind: 'condition',
    question: {
      en: 'Do you have an eczema flare where you want treatment?',
      es: '¿Tiene un brote de eccema donde quiere el tratamiento?',
    },
    rationale: {
      en: `Skin in a flare lets germs in easily and gets irritated by products used during treatment. Wait until the flare has healed.`,
      es: `La piel en brote deja entrar gérmenes con facilidad y se irrita con los productos del tratamiento. Espere a que el brote haya sanado.`,
    },
    askClinician: {
      en: 'Which products will touch my skin, and can we avoid the ones that start my flares?',
      es: '¿Qué productos tocarán mi piel? ¿Podemos evitar los que inician mis brotes?',
    },
    concerns: ['eczema'],
    severity: 'temporary',
    wait: { anchor: 'healed' },
    citations: ['device-label'],
  },
  {
    slug: 'moles-in-the-area',
    name: { en: 'Moles in the treated spot', es: 'Lunares en el punto tratado' },
    kind: 'condition',
    question: {
      en: 'Do you have moles in the spot you want treated, or has one of them changed?',
      es: '¿Tiene lunares en el punto que quiere tratar, o alguno ha cambiado?',
    },
    rationale: {
      en: `Treatment goes around a mole, never over it. It could change how the mole looks and hide an early skin cancer. A mole elsewhere does not matter. **A mole that changes gets looked at first.**`,
      es: `El tratamiento se aplica alrededor del lunar, nunca encima. Podría cambiar su aspecto y ocultar un cáncer de piel temprano. Un lunar en otro lugar no importa. **Un lunar que cambia se revisa primero.**`,
    },
    askClinician: {
      en: 'Will you look at my moles first, and how will you keep clear of them?',
      es: '¿Revisará antes mis lunares? ¿Cómo los evitará?',
    },
    concerns: ['moles', 'skin-cancer'],
    severity: 'relative',
    citations: ['skin-cancer-signs'],
  },
  {
    slug: 'skin-tags-in-the-area',
    name: {
      en: 'Skin tags in the treated spot',
      es: 'Verrugas blandas (acrocordones) en el punto tratado',
    },
    kind: 'condition',
    question: {
      en: 'Do you have soft skin tags in the spot you want treated?',
      es: '¿Tiene verrugas blandas (acrocordones) en el punto que quiere tratar?',
    },
    rationale: {
      en: `A needle or tool can catch a skin tag and tear it, which bleeds and can get infected. The clinician goes around it, or removes it another day.`,
      es: `Una aguja o un instrumento puede engancharlo y desgarrarlo; entonces sangra y puede infectarse. El profesional lo rodea o lo quita otro día.`,
    },
    askClinician: {
      en: 'Will you go around it, or should it come off first?',
      es: '¿Lo va a rodear o conviene quitarlo antes?',
    },
    concerns: ['skin-tags'],
    severity: 'relative',
  },
  {
    slug: 'freckles-in-the-area',
    name: {
      en: 'Freckles or brown spots in the treated spot',
      es: 'Pecas o manchas cafés en el punto tratado',
    },
    kind: 'condition',
    question: {
      en: 'Do you have freckles or brown spots in the spot you want treated?',
      es: '¿Tiene pecas o manchas cafés en el punto que quiere tratar?',
    },
    rationale: {
      en: `Freckles alone do not rule you out. But skin that makes color easily can get darker where it is injured. And one odd spot among freckles needs a look before anything else.`,
      es: `Las pecas por sí solas no lo descartan. Pero la piel que produce color con facilidad puede oscurecerse donde se lesiona. Y una mancha rara entre las pecas debe revisarse antes que nada.`,
    },
    askClinician: {
      en: 'Are these freckles, and how likely is it that my skin gets darker?',
      es: '¿Son pecas? ¿Qué tan probable es que mi piel se oscurezca?',
    },
    concerns: ['freckles', 'discoloration'],
    severity: 'relative',
  },
  {
    slug: 'sunburn-or-tan',
    name: { en: 'Sunburn or a fresh tan', es: 'Quemadura de sol o bronceado reciente' },
    kind: 'condition',
    question: {
      en: 'Is the area sunburned or freshly tanned?',
      es: '¿La zona está quemada por el sol o recién bronceada?',
    },
    rationale: {
      en: `Sunburned skin is injured skin. Treating it again raises the risk of blisters and dark or light marks. On brown and black skin a burn may not look red. It feels hot, tight and sore.`,
      es: `La piel quemada por el sol es piel lesionada. Tratarla otra vez aumenta el riesgo de ampollas y de manchas oscuras o claras. En piel morena y negra puede no verse roja. Se siente caliente, tirante y adolorida.`,
    },
    askClinician: {
      en: 'Has my skin settled enough, or should we move the visit?',
      es: '¿Mi piel ya se recuperó o conviene cambiar la cita?',
    },
    severity: 'temporary',
    wait: { anchor: 'healed' },
    citations: ['nhs-skin-symptoms'],
  },
  {
    slug: 'recent-peel-or-laser',
    name: {
      en: 'A recent peel, laser or other skin procedure',
      es: 'Exfoliación, láser u otro procedimiento reciente',
    },
    kind: 'recent-treatment',
    question: {
      en: 'Have you had a peel, laser, needling, filler or waxing on this area recently?',
      es: '¿Le han hecho hace poco una exfoliación, láser, microagujas, relleno o depilación con cera en esta zona?',
    },
    rationale: {
      en: `Skin needs time to close and calm down. Two injuries close together can scar or leave marks. How long depends on what was done, so bring the date.`,
      es: `La piel necesita tiempo para cerrarse y calmarse. Dos lesiones seguidas pueden dejar cicatrices o manchas. El tiempo depende de lo que se hizo, así que traiga la fecha.`,
    },
    askClinician: {
      en: 'What was done, when, and how long should I wait now?',
      es: '¿Qué me hicieron, cuándo y cuánto debo esperar ahora?',
    },
    severity: 'temporary',
    wait: { anchor: 'clinician-agrees' },
  },
]
