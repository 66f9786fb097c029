import type { AftercareStepSource } from '../contentTypes'

/** Signs that somebody should look at. Windows of time tell when a sign is most likely, no more. */
export const warningSigns: readonly AftercareStepSource[] = [
  {
    key: 'warn-allergy',
    title: {
      en: 'Trouble breathing, or a swollen face, lips or tongue',
      es: 'Dificultad para respirar o hinchazón de cara, labios o lengua',
    },
    action: 'warning',
    careLevel: 'urgent',
    instruction: {
      en: `**Call 911 now.** These can be signs of a severe allergic reaction. Also call if you faint, or if hives spread over your body.`,
      es: `**Llame al 911 ahora mismo.** Pueden ser señales de una reacción alérgica grave. Llame también si se desmaya o si le salen ronchas por todo el cuerpo.`,
    },
    timing: { from: 0, to: 48, unit: 'hours' },
  },
  {
    key: 'warn-spreading-infection',
    title: {
      en: 'Fever or feeling very ill, with skin that gets worse fast',
      es: 'Fiebre o malestar intenso, con la piel que empeora rápido',
    },
    action: 'warning',
    careLevel: 'urgent',
    instruction: {
      en: `Go to an emergency room. Tell them about the treatment. A spreading infection needs medicine the same day. Don't wait for a color change: on brown and black skin it can be hard to see.`,
      es: `Vaya a una sala de emergencias. Cuente qué tratamiento le hicieron. Una infección que se extiende necesita medicamento el mismo día. No espere un cambio de color: en piel morena y negra puede ser difícil de ver.`,
    },
    timing: { from: 1, to: 14, unit: 'days' },
    citations: ['nhs-skin-symptoms'],
  },
  {
    key: 'warn-infection',
    title: { en: 'More pain, heat, swelling or pus', es: 'Más dolor, calor, hinchazón o pus' },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `Call us the same day if the skin gets sorer, hotter or more swollen instead of better, or leaks yellow or green fluid. These can be signs of infection. A clinician may need to look and may prescribe medicine.`,
      es: `Llámenos el mismo día si la piel duele más, está más caliente o más hinchada en vez de mejorar, o si sale líquido amarillo o verde. Pueden ser señales de infección. Un profesional quizá deba revisarla y recetarle un medicamento.`,
    },
    reason: {
      en: 'Normal soreness gets better each day. Infection gets worse.',
      es: 'La molestia normal mejora cada día. La infección empeora.',
    },
    timing: { from: 1, to: 14, unit: 'days' },
    citations: ['safety-review'],
  },
  {
    key: 'warn-bleeding',
    title: { en: 'Bleeding that does not stop', es: 'Sangrado que no se detiene' },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `Press with a clean cloth without looking. If it still bleeds after that, or a bruise grows fast, call us. Out of hours, go to urgent care.`,
      es: `Presione con un paño limpio sin levantarlo. Si después sigue sangrando o un moretón crece rápido, llámenos. Fuera de horario, vaya a un centro de urgencias.`,
    },
    timing: { from: 0, to: 24, unit: 'hours' },
  },
  {
    key: 'warn-burn',
    title: {
      en: 'Blisters, raw skin or strong pain',
      es: 'Ampollas, piel en carne viva o dolor fuerte',
    },
    action: 'warning',
    careLevel: 'urgent',
    instruction: {
      en: `This can be a burn. Cool the skin with cool running water, don't pop blisters, and get medical help the same day. Call us as well. On brown and black skin a burn can look dark, gray or shiny and may not look red.`,
      es: `Puede ser una quemadura. Enfríe la piel con agua corriente fresca, no reviente las ampollas y busque atención médica el mismo día. Llámenos también. En piel morena y negra, una quemadura puede verse oscura, gris o brillante, y quizá no se vea roja.`,
    },
    reason: {
      en: 'The FDA has reports of burns and scars after radio-frequency needling.',
      es: 'La FDA ha recibido informes de quemaduras y cicatrices después de microagujas con radiofrecuencia.',
    },
    timing: { from: 0, to: 7, unit: 'days' },
    scope: { techniques: ['radiofrequency', 'laser'] },
    citations: ['fda-rf-notice', 'nhs-skin-symptoms'],
  },
  {
    key: 'warn-dent-or-numbness',
    title: {
      en: 'A new dent, numbness or weakness',
      es: 'Un hundimiento nuevo, adormecimiento o debilidad',
    },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `Call us the same day if you see a hollow where the skin was full, or if the area stays numb, tingles, or a part of your face does not move as it did. These can be signs of fat loss or nerve damage. **If your face droops suddenly or your speech is slurred, call 911.**`,
      es: `Llámenos el mismo día si ve un hueco donde la piel era llena, si la zona sigue dormida o con hormigueo, o si una parte de la cara no se mueve como antes. Pueden ser señales de pérdida de grasa o daño de un nervio. **Si la cara se cae de repente o le cuesta hablar, llame al 911.**`,
    },
    reason: {
      en: 'The FDA has reports of fat loss and nerve damage after radio-frequency needling.',
      es: 'La FDA ha recibido informes de pérdida de grasa y daño de nervios después de microagujas con radiofrecuencia.',
    },
    timing: { from: 0, to: 12, unit: 'weeks' },
    scope: { techniques: ['radiofrequency'] },
    citations: ['fda-rf-notice'],
  },
  {
    key: 'warn-cold-sore',
    title: {
      en: 'A cluster of small, painful blisters',
      es: 'Un grupo de ampollas pequeñas y dolorosas',
    },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `It can be a cold sore. Call us the same day: tablets work best early. **If blisters are near your eye, get urgent help.**`,
      es: `Puede ser herpes. Llámenos el mismo día: las tabletas funcionan mejor al principio. **Si hay ampollas cerca del ojo, busque ayuda urgente.**`,
    },
    timing: { from: 1, to: 14, unit: 'days' },
  },
  {
    key: 'warn-color-change',
    title: { en: 'New dark or light patches', es: 'Manchas nuevas, oscuras o claras' },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `Call us if a patch stays darker or lighter once the soreness is gone. It is more common in brown and black skin. Protect it from the sun and don't treat it by yourself.`,
      es: `Llámenos si una zona queda más oscura o más clara cuando ya no duele. Es más frecuente en piel morena y negra. Protéjala del sol y no la trate por su cuenta.`,
    },
    reason: {
      en: 'Color changes can be short or lasting. Early care may help.',
      es: 'Los cambios de color pueden ser breves o duraderos. Atenderlos pronto puede ayudar.',
    },
    timing: { from: 1, to: 12, unit: 'weeks' },
    citations: ['safety-review'],
  },
  {
    key: 'warn-scar',
    title: {
      en: 'Lines, bumps or a scar that grows',
      es: 'Líneas, bultos o una cicatriz que crece',
    },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `Call us if you see rows of small lines, firm bumps, or a raised scar. You can feel these on every skin tone, even when the color hides them.`,
      es: `Llámenos si ve hileras de líneas finas, bultos firmes o una cicatriz elevada. Se pueden sentir en cualquier tono de piel, aunque el color los oculte.`,
    },
    reason: {
      en: 'Track-like scars and small inflamed lumps have been reported after needling.',
      es: 'Se han descrito cicatrices en forma de vías y bultitos inflamados después de las agujas.',
    },
    timing: { from: 2, to: 12, unit: 'weeks' },
    citations: ['safety-review'],
  },
  {
    key: 'warn-peel-burn',
    title: {
      en: 'Blisters, weeping skin or strong burning after a peel',
      es: 'Ampollas, piel que supura o ardor fuerte tras una exfoliación',
    },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `The peel went too deep. Rinse with cool water, leave blisters alone and call us the same day. Go to urgent care if the area is large, near an eye, or very painful.`,
      es: `La exfoliación llegó demasiado profundo. Enjuague con agua fresca, no toque las ampollas y llámenos el mismo día. Vaya a un centro de urgencias si la zona es grande, está cerca de un ojo o duele mucho.`,
    },
    timing: { from: 0, to: 7, unit: 'days' },
    scope: { techniques: ['superficial-chemical'] },
  },
  {
    key: 'warn-retinoid-pregnancy',
    title: { en: 'Pregnant, or think you may be', es: 'Embarazo o posible embarazo' },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `Stop the cream and call us. Say when you last used it.`,
      es: `Deje de usar la crema y llámenos. Diga cuándo la usó por última vez.`,
    },
    reason: {
      en: 'Retinoids taken as tablets harm unborn babies. For creams the risk is not well known, so we stop.',
      es: 'Los retinoides en tabletas dañan al bebé en el embarazo. Con las cremas, el riesgo no se conoce bien; por eso se suspenden.',
    },
    scope: { techniques: ['topical'] },
    citations: ['tretinoin-label'],
  },
  {
    key: 'warn-retinoid-reaction',
    title: {
      en: 'Swelling, hives or crusts from a cream',
      es: 'Hinchazón, ronchas o costras por una crema',
    },
    action: 'warning',
    careLevel: 'call-clinic',
    instruction: {
      en: `Stop the cream, rinse the skin and call us. Call 911 if you have trouble breathing or your lips or tongue swell.`,
      es: `Deje de usar la crema, enjuague la piel y llámenos. Llame al 911 si le cuesta respirar o se le hinchan los labios o la lengua.`,
    },
    scope: { techniques: ['topical'] },
    citations: ['tretinoin-label'],
  },
]
