import type { Locale } from '@/domain/locales'
import { type Twin, twins } from './twin'

/**
 * A fourth batch, in the grammar of advertisements rather than in their stock phrases; written and
 * first measured as laterTwins.ts was.
 */
export const advertTwins: Record<Locale, readonly Twin[]> = {
  en: [
    ...twins('promise', [
      [
        'In as little as twenty minutes you’ll have the jawline you see in magazines.',
        'In as little as twenty minutes the numbing cream can start to work.',
      ],
      [
        'Never worry about unwanted hair again.',
        'Never shave over a blister, and tell us if one appears again.',
      ],
      [
        'Lines that took decades to form are gone by Monday.',
        'Scabs are usually gone by the second Monday.',
      ],
      [
        'You can stop hiding behind make-up.',
        'You can stop the ointment when the skin has closed.',
      ],
      [
        'The years simply fall away from your face.',
        'Let the crusts fall away from your face by themselves.',
      ],
      [
        'Skin that looks and feels like it did in your twenties.',
        'Most people in their twenties have some acne.',
      ],
      ['Lasting results are what we are known for.', 'How lasting the result is, nobody can say.'],
      [
        'Your journey to perfect skin starts here.',
        'The numb area starts here and ends at the ear.',
      ],
      [
        'A flawless finish with every appointment.',
        'We finish every appointment with a sheet of advice.',
      ],
      ['Hello jawline, goodbye double chin!', 'We say hello at the desk and goodbye at the lift.'],
      [
        'Results you will notice straight away and keep for a lifetime.',
        'You will notice heat straight away; tell us if it hurts.',
      ],
      [
        'Tired of dark circles? Not after today.',
        'Tired after the visit? That is perfectly normal.',
      ],
      [
        'Wrinkles don’t stand a chance.',
        'There is a small chance that the wrinkles look the same.',
      ],
      [
        'Within a month, your scars are barely there.',
        'Within a month, tell us how your scars are.',
      ],
      [
        'The bags under your eyes are lifted away in one visit.',
        'The cool bags are lifted off after ten minutes.',
      ],
      ['Unwanted hair, gone. Forever smooth.', 'Once the hair has grown back, come and see us.'],
      [
        'Our injectors create the lips you’ve always wanted.',
        'Our injectors ask what you have always been allergic to.',
      ],
      ['Sun damage is undone, layer by layer.', 'Sun damage is checked for, spot by spot.'],
      ['It puts an end to embarrassing sweat patches.', 'At the end, we put a patch on the arm.'],
      [
        'This is the answer you have been searching for.',
        'This is the answer we give when people ask about work.',
      ],
      [
        'See the wrinkles around your eyes soften before your very eyes.',
        'Close your eyes so that no light gets in.',
      ],
      [
        'You’re only one session away from smooth skin.',
        'You are only allowed one session a month.',
      ],
      [
        'A younger version of you is waiting.',
        'A plain version of this page is waiting for review.',
      ],
      ['Expect nothing less than perfection.', 'Expect nothing but water on the skin that day.'],
      ['Enjoy instant volume that stays put.', 'Some volume is swelling and goes down in a week.'],
      ['All your skin worries, solved.', 'Tell us all your worries about the skin.'],
      [
        'Watch ten years disappear from your neck.',
        'After ten years, most fillers have disappeared.',
      ],
      ['Your acne is gone and it stays gone.', 'Once the acne is gone, marks can stay.'],
      [
        'We turn dull, tired skin into a radiant complexion.',
        'We turn the light down if it is too bright.',
      ],
      ['You’ll wonder why you didn’t come sooner.', 'You may wonder why it did not work sooner.'],
      ['No filter needed.', 'No filter stops all sunlight.'],
      ['Your results are our guarantee.', 'Your results are not covered by any guarantee.'],
    ]),
    ...twins('absolute', [
      ['Whatever your skin type, it delivers.', 'Whatever your skin type, we test a patch first.'],
      [
        'From teenagers to grandparents, it works for one and all.',
        'From teenagers we need a parent’s written consent.',
      ],
      ['One treatment fits all.', 'One size of needle does not fit all.'],
      [
        'It has a success rate of one hundred per cent.',
        'No success rate is one hundred per cent.',
      ],
      [
        'You can carry on with your day as if nothing had happened.',
        'You can carry on with your medicines as usual.',
      ],
      ['There isn’t a scar we can’t improve.', 'There isn’t a way to know before we start.'],
      ['Requires no recovery whatsoever.', 'It requires a recovery of about three days.'],
      ['Downtime: none.', 'Next appointment: none booked.'],
      ['It never disappoints.', 'Never bathe the area on the first day.'],
      [
        'Loved by every single person who has tried it.',
        'Every single person who comes is asked for consent.',
      ],
      ['Suitable for all ages, all skins, all seasons.', 'We are open in all seasons.'],
      [
        'Resume all activities immediately, no exceptions.',
        'Resume running after a week, if the skin is calm.',
      ],
    ]),
    ...twins('riskDenied', [
      ['You won’t feel it, and you won’t bruise.', 'You will feel it, and you may bruise.'],
      ['Zero pain, zero stress.', 'Rate the pain from zero to ten.'],
      [
        'Comfortable and without any danger for your skin.',
        'Without sun cream there is a danger for your skin.',
      ],
      ['The ingredients are 100 % safe for sensitive skin.', 'Keep the dressing safe and dry.'],
      ['Side effects? None.', 'Side effects? Here are the common ones.'],
      ['It carries virtually no risk.', 'It carries a risk of burns.'],
      ['All of the benefits, none of the risks.', 'We explain the benefits and the risks.'],
      ['The method is known to be safe and gentle.', 'It is not known if this is safe for a baby.'],
      ['You are in no danger at any moment.', 'If you feel in danger at any moment, call 911.'],
      ['A worry-free procedure.', 'Worries before a procedure are common.'],
    ]),
    ...twins('superlative', [
      ['Voted best clinic three years running.', 'Vote for a meeting time that suits you best.'],
      [
        'Our multi-award-winning nurses are at your side.',
        'The award letter is kept with your papers.',
      ],
      [
        'There is simply no better place for your skin.',
        'There is no better time to ask than before you sign.',
      ],
      ['You deserve the very best.', 'Tell us which day suits you best.'],
      ['We are at the forefront of skin science.', 'The forehead is numbed first.'],
      ['Unmatched anywhere in the county.', 'The two sides may be matched at a second visit.'],
      [
        'The most sought-after practitioner in the North.',
        'The most swollen side is usually the left one.',
      ],
      ['A name synonymous with quality.', 'The names are synonyms of one another.'],
      ['Our world-famous facial.', 'The condition is found all over the world.'],
      [
        'Cutting-edge science meets the finest ingredients.',
        'Keep the cutting edge of the razor away from moles.',
      ],
      [
        'Only the highest standards will do.',
        'Only the highest step of the scale means severe pain.',
      ],
      [
        'The number-one reason people travel to us is quality.',
        'Tell us the number one to call in an emergency.',
      ],
      ['Nobody does lips like we do.', 'Nobody does this without training here.'],
      ['The secret of the stars.', 'Small stars of light can be seen for a moment.'],
      [
        'We lead the way in skin rejuvenation.',
        'Scratching may lead to scars on the way to healing.',
      ],
      ['Hailed as the facelift of the future.', 'In the future, you may need another visit.'],
    ]),
    ...twins('uncitedComparison', [
      [
        'More comfortable than laser, and just as effective.',
        'It is more comfortable to lie down than to sit.',
      ],
      [
        'It achieves in one hour what creams can’t in a year.',
        'It takes one hour, and creams are put on for a week.',
      ],
      [
        'Half the price and twice the effect of surgery.',
        'Half of the price is paid on the day of surgery.',
      ],
      ['The results rival those of a facelift.', 'The results of a facelift are another matter.'],
      [
        'All the benefits of surgery with a fraction of the recovery.',
        'A fraction of the skin is treated at each visit.',
      ],
      [
        'Why choose needles when light does it better?',
        'Why do we choose needles of different sizes?',
      ],
    ]),
    ...twins('unsourcedResearch', [
      ['Tests prove the difference.', 'Tests for allergy are done first.'],
      ['The method rests on solid scientific foundations.', 'The head rests on a small pillow.'],
      [
        'As dermatologists will tell you, nothing is gentler.',
        'Ask what a dermatologist will tell you about the mole.',
      ],
      [
        'Recommended by nine out of ten dermatologists.',
        'It is recommended that you wait ten days.',
      ],
      ['A wealth of research speaks in its favour.', 'Little research has been done on it.'],
      ['The effect is beyond scientific dispute.', 'The effect is still under study.'],
      [
        'Medical science has finally caught up with ageing.',
        'Medical records are kept for ten years.',
      ],
    ]),
  ],
  es: [
    ...twins('promise', [
      ['Olvídese del vello no deseado.', 'No se olvide de traer su lista de medicinas.'],
      ['Sus manchas tienen los días contados.', 'Sus manchas se fotografían antes de empezar.'],
      ['Diga adiós a las líneas de expresión.', 'Decimos adiós en la puerta.'],
      ['Presuma de piernas perfectas este verano.', 'Este verano, cubra las piernas del sol.'],
      ['Está a una sola sesión de la piel que quiere.', 'Tiene una sola sesión al mes.'],
      ['Resultados que duran toda una vida.', 'Cuánto dura el resultado depende de cada piel.'],
      ['La celulitis ya es historia.', 'Preguntamos por su historia clínica.'],
    ]),
    ...twins('absolute', [
      ['Tenga la edad que tenga, funciona.', 'Venga a la hora que venga, llame antes.'],
      ['No hay arruga que se le resista.', 'No hay prisa por decidir.'],
      [
        'Sin bajas ni esperas: la misma tarde hace vida normal.',
        'La mayoría hace vida normal al tercer día.',
      ],
    ]),
    ...twins('riskDenied', [
      ['Nada de dolor.', 'No tome nada de alcohol ese día.'],
      ['¿Efectos secundarios? Ninguno.', '¿Efectos secundarios? Estos son los más frecuentes.'],
    ]),
    ...twins('superlative', [
      ['Líderes en medicina estética.', 'El líder del equipo le llamará.'],
      ['Somos el número uno en depilación.', 'Anote el número de urgencias.'],
      ['Una clínica de referencia en todo el país.', 'Traiga la referencia de su médico.'],
    ]),
    ...twins('uncitedComparison', [
      [
        'Todas las ventajas de la cirugía sin pasar por el quirófano.',
        'Las ventajas y los riesgos se explican antes.',
      ],
    ]),
    ...twins('unsourcedResearch', [
      ['Nueve de cada diez dermatólogos lo recomiendan.', 'Se recomienda esperar diez días.'],
    ]),
  ],
}
