import type { Locale } from '@/domain/locales'
import { type Twin, twins } from './twin'

/** A fifth batch, written and first measured as laterTwins.ts was. */
export const lastTwins: Record<Locale, readonly Twin[]> = {
  en: [
    ...twins('promise', [
      [
        'Patients tell us their friends can’t stop asking what they’ve done, and so will yours.',
        'Patients tell us if something worries them, and so can you.',
      ],
      [
        'Veins that have bothered you since your pregnancy are sealed and never seen again.',
        'Veins that have been closed can open again after some years.',
      ],
      [
        'Book today and step out tomorrow with the neck of a thirty-year-old.',
        'Book today if you can, as the list for tomorrow is short.',
      ],
      [
        'Rough, bumpy arms become touchably soft after one visit.',
        'Rough skin can become sore after one visit.',
      ],
      [
        'Our programme has one outcome: clear skin.',
        'Our programme has one aim: fewer spots, as far as that is possible.',
      ],
      ['No more awkward moments at the pool.', 'No swimming in the pool for two weeks.'],
      [
        'You leave with cheekbones that turn heads.',
        'You leave with a plaster and a number to ring.',
      ],
      ['Ageing is now optional.', 'The second photo is optional.'],
    ]),
    ...twins('absolute', [
      [
        'It doesn’t matter whether you’re fair or dark, eighteen or eighty: everyone’s a candidate.',
        'It matters to us whether you have had cold sores.',
      ],
      ['You won’t have to take a single day off.', 'You may have to take a day or two off.'],
      [
        'The success of this procedure is total.',
        'The total price of this procedure is in the letter.',
      ],
    ]),
    ...twins('riskDenied', [
      [
        'Relax: there’s absolutely no way it can damage your skin.',
        'Relax the jaw; there is no way to hurry this step.',
      ],
      ['Complications simply don’t happen here.', 'Complications happen to good teams, too.'],
      ['This is a treatment with benefits only.', 'This treatment has benefits and risks.'],
    ]),
    ...twins('superlative', [
      [
        'Our surgeons are regarded as the finest of their generation.',
        'Our surgeons are regarded as visitors at the hospital.',
      ],
      [
        'You’ll struggle to find anyone more skilled.',
        'You may struggle to find the entrance, so ring us.',
      ],
      ['Where excellence comes as standard.', 'A test patch comes as standard.'],
    ]),
    ...twins('uncitedComparison', [
      [
        'Surgeons’ scalpels simply can’t compete with our light.',
        'Scalpels and light are used for different things.',
      ],
      [
        'You get more lift for less pain than with threads.',
        'You get more time for less hurry on a Tuesday.',
      ],
    ]),
    ...twins('unsourcedResearch', [
      [
        'Years of trials have left no doubt about its power.',
        'The trials so far have left many doubts.',
      ],
    ]),
  ],
  es: [
    ...twins('promise', [
      ['Las varices se sellan y no vuelve a verlas.', 'Las varices tratadas pueden volver.'],
      ['Envejecer ya es opcional.', 'La segunda foto es opcional.'],
      ['Se acabaron los complejos en la piscina.', 'No vaya a la piscina en dos semanas.'],
    ]),
    ...twins('riskDenied', [
      ['Aquí las complicaciones no existen.', 'Las complicaciones existen también aquí.'],
    ]),
    ...twins('superlative', [
      [
        'Le costará encontrar a alguien más preparado.',
        'Le costará un poco abrir la boca ese día.',
      ],
    ]),
    ...twins('unsourcedResearch', [
      ['Años de ensayos no dejan lugar a dudas.', 'Los ensayos dejan muchas dudas.'],
    ]),
  ],
}
