import type { Locale } from '@/domain/locales'
import { type Twin, twins } from './twin'

/** A sixth batch, in everyday advertising; written and first measured as laterTwins.ts was. */
export const plainTwins: Record<Locale, readonly Twin[]> = {
  en: [
    ...twins('promise', [
      [
        'We’ll help you lose those stubborn love handles once and for all.',
        'We’ll help you to decide, and you can say no at any point.',
      ],
      [
        'Three visits and your rosacea is under control.',
        'Three visits are planned; we judge after each.',
      ],
      [
        'A treatment that stops wrinkles before they start.',
        'A treatment that stops here costs nothing more.',
      ],
      [
        'Your pigmentation will lift, leaving an even, luminous complexion.',
        'The scab will lift, leaving pink skin.',
      ],
      [
        'Look ten years younger without anyone knowing why.',
        'Look at the ten photos without hurry.',
      ],
      ['Results start on day one and last for years.', 'Side effects can start on day one.'],
      [
        'Beautiful, natural-looking lips are what you’ll get.',
        'Swollen lips are what most people get at first.',
      ],
    ]),
    ...twins('absolute', [
      ['It’s right for all women over thirty.', 'It may not be right for women who are pregnant.'],
      [
        'The treatment is effective on any type of scar.',
        'The effect on a raised scar is smaller.',
      ],
      [
        'You can drive, work and exercise right after.',
        'You can drive home, but do not exercise that day.',
      ],
    ]),
    ...twins('riskDenied', [
      [
        'There is no danger of scarring with our technique.',
        'There is a danger of scarring with every technique.',
      ],
      [
        'It’s a safe, natural and painless way to better skin.',
        'It is natural to ask if it is safe.',
      ],
      ['You needn’t worry about complications.', 'If you worry about complications, ring us.'],
    ]),
    ...twins('superlative', [
      ['London’s favourite skin clinic.', 'Your favourite cream can wait a week.'],
      ['We are proud to be leaders in laser medicine.', 'We are proud of our quiet waiting room.'],
      [
        'Only here will you find such expertise.',
        'Only here and at the hospital do we see children.',
      ],
    ]),
    ...twins('uncitedComparison', [
      [
        'It lasts twice as long as ordinary fillers.',
        'It lasts about as long as your last one did.',
      ],
      ['A safer choice than going under the knife.', 'A safe choice needs time.'],
    ]),
    ...twins('unsourcedResearch', [
      ['Research confirms what our clients already know.', 'Research has not confirmed this.'],
      ['A clinically tested formula that really works.', 'A formula on the box shows the dose.'],
    ]),
  ],
  es: [
    ...twins('promise', [
      ['Dos visitas y su rosácea estará controlada.', 'Dos visitas al año bastan para revisarla.'],
      ['Le quitamos diez años de encima.', 'Le quitamos la crema con una gasa.'],
    ]),
    ...twins('absolute', [
      [
        'Es adecuado para todas las mujeres a partir de los treinta.',
        'No es adecuado durante el embarazo.',
      ],
    ]),
    ...twins('superlative', [
      ['La clínica favorita de los madrileños.', 'Su crema favorita puede esperar una semana.'],
    ]),
  ],
}
