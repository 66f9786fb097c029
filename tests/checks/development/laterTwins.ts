import type { Locale } from '@/domain/locales'
import { type Twin, twins } from './twin'

/**
 * Twins written once the rules found all of the first ones, and measured before anything was tuned
 * on them: docs/clinical-checks.md has the rates. Since then the rules have been tuned on them, too.
 */
export const laterTwins: Record<Locale, readonly Twin[]> = {
  en: [
    ...twins('promise', [
      [
        'After your appointment, those deep grooves won’t trouble you anymore.',
        'After your appointment, a nurse calls you.',
      ],
      ['Skin problems? We have the solution.', 'Skin problems? Ask your doctor first.'],
      ['Your acne ends here.', 'The numbing cream ends at the jaw.'],
      ['Rediscover the confidence of smooth underarms.', 'Shave your underarms the day before.'],
      [
        'With this filler your lips look fuller instantly and stay that way.',
        'The lips are swollen at first, so they look fuller than they will be.',
      ],
      ['It takes ten years off your face.', 'It takes ten minutes to numb your face.'],
      ['Expect outstanding results.', 'Expect some redness.'],
      [
        'The peel resurfaces the skin so that scars are no longer visible.',
        'Some scars are no longer red after a year.',
      ],
      ['Sweating is switched off for months.', 'The device is switched off if you ask.'],
      ['You can count on a natural look.', 'You can count on us to call back the same day.'],
      [
        'Treatment guarantees lasting freedom from stubble.',
        'The guarantee of the device covers two years.',
      ],
      [
        'A single injection corrects the bump on your nose.',
        'A single injection holds a small amount.',
      ],
      ['This laser works wonders on brown spots.', 'We wonder with you whether it is worth it.'],
      ['It solves your hair loss.', 'Hair loss has many causes.'],
      ['It keeps your face looking young.', 'Keep your face out of the sun.'],
    ]),
    ...twins('absolute', [
      [
        'Our methods work on each and every skin type.',
        'We ask each and every person about cold sores.',
      ],
      ['There’s no one we can’t help.', 'There is no one answer to this.'],
      [
        'You’ll be back at your desk the same day without a mark.',
        'You may be back at your desk the same day.',
      ],
      ['Every single treatment is a success.', 'Every single treatment is written down.'],
      ['It does not matter how old you are: it works.', 'It does not matter how you get here.'],
      ['Patients are always satisfied.', 'Patients are always seen by a nurse.'],
      ['Complications never arise in our clinic.', 'Never squeeze the treated spots.'],
    ]),
    ...twins('riskDenied', [
      ['There are zero side effects.', 'There are side effects.'],
      ['It is perfectly safe, even for sensitive skin.', 'Nobody can say it is perfectly safe.'],
      ['The light is entirely harmless to the eyes.', 'The light can harm the eyes.'],
      ['You have nothing to lose.', 'You may lose some hair at first.'],
      ['The risk of infection is nonexistent.', 'There is a small risk of infection.'],
    ]),
    ...twins('superlative', [
      ['Trust the region’s top specialists.', 'Wash off the top layer of cream.'],
      ['Superior quality at every visit.', 'The superior part of the ear is numb at first.'],
      ['Our unique approach makes us different.', 'Every skin is unique.'],
      ['No clinic has more experience.', 'Ask how much experience the person has.'],
      ['The finest injectors in the country.', 'The finest needles still hurt a little.'],
    ]),
    ...twins('uncitedComparison', [
      ['It is kinder to the skin than lasers.', 'Be kinder to your skin than usual.'],
      ['Better results than any cream.', 'Better to call than to wait.'],
      ['It works where creams do not.', 'It is used where creams do not reach.'],
      ['Less downtime compared to traditional peels.', 'The dose is compared to the plan.'],
    ]),
    ...twins('unsourcedResearch', [
      [
        'Leading dermatologists around the world recommend it.',
        'We recommend that you see a dermatologist.',
      ],
      ['Proven by science.', 'Not proven so far.'],
      ['Our method has been scientifically validated.', 'Our method has been changed twice.'],
      [
        'Research has repeatedly confirmed the effect.',
        'Research on the effect has only begun, and little is known.',
      ],
      ['Doctors worldwide trust it.', 'Tell the doctor if you do not trust it.'],
    ]),
    ...twins('uncitedClaim', [
      ['It relieves migraines for good measure.', 'It does not relieve migraines.'],
      ['Four of five clients report softer skin.', 'Four of the steps are done by a nurse.'],
      ['It protects against skin cancer.', 'Sun cream lowers the dose of light your skin gets.'],
    ]),
  ],
  es: [
    ...twins('promise', [
      [
        'Con este relleno los surcos dejan de ser un problema.',
        'Con este relleno puede haber bultos.',
      ],
      ['Su acné termina aquí.', 'La zona tratada termina en la mandíbula.'],
      ['Quítese diez años de encima.', 'Quítese el maquillaje antes de venir.'],
      ['Espere resultados sorprendentes.', 'Espere dos días antes de maquillarse.'],
      ['La piel recupera su juventud.', 'La piel recupera la sensibilidad en unos días.'],
      ['Puede contar con un aspecto natural.', 'Puede contar con nuestra llamada.'],
      ['Tenemos la solución para sus manchas.', 'La solución se aplica con una gasa.'],
    ]),
    ...twins('absolute', [
      [
        'Funciona en todas y cada una de las pieles.',
        'Preguntamos a todas y cada una de las personas.',
      ],
      [
        'Los pacientes siempre salen contentos.',
        'Los pacientes siempre ven antes a una enfermera.',
      ],
      ['No importa la edad: funciona.', 'No importa a qué hora llame.'],
    ]),
    ...twins('riskDenied', [
      ['El riesgo es inexistente.', 'El riesgo es pequeño.'],
      ['Cero efectos secundarios.', 'Hay efectos secundarios.'],
    ]),
    ...twins('superlative', [
      ['Contamos con los mejores profesionales.', 'Contamos con dos enfermeras.'],
      ['Calidad superior en cada visita.', 'El labio superior se hincha más.'],
      ['Tecnología puntera.', 'La punta de la aguja es fina.'],
    ]),
    ...twins('uncitedComparison', [
      ['Es menos agresivo que un láser.', 'Es menos de lo que espera.'],
      ['Mejores resultados que con cremas.', 'Mejor llame que espere.'],
    ]),
    ...twins('unsourcedResearch', [
      ['La ciencia lo confirma.', 'Nada lo confirma por ahora.'],
      ['Respaldado por años de estudios.', 'Faltan estudios.'],
    ]),
  ],
}
