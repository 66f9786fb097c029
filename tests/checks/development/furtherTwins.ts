import type { Locale } from '@/domain/locales'
import { type Twin, twins } from './twin'

/** A third batch, written and first measured as laterTwins.ts was. */
export const furtherTwins: Record<Locale, readonly Twin[]> = {
  en: [
    ...twins('promise', [
      [
        'Within weeks your stretch marks will have faded away.',
        'Within weeks the scabs will have fallen off.',
      ],
      ['You leave the clinic wrinkle-free.', 'You leave the clinic with a cool pack.'],
      [
        'Filler will give you the lips you want.',
        'Filler will give you a firm feeling in the lips for a day.',
      ],
      ['The serum works from the first drop.', 'The numbing cream works after half an hour.'],
      [
        'Your scars will fade and your skin will be even.',
        'Your skin will be tender and may peel.',
      ],
      ['It brings your skin back to life.', 'Bring your list of medicines back to the nurse.'],
      ['You will be happy with what you see in the mirror.', 'You will be seen by a nurse first.'],
      [
        'After the third session the hair does not grow back.',
        'After the third session we check how you are.',
      ],
      [
        'Injections make every line disappear.',
        'Injections make the muscle weaker for some months.',
      ],
      ['The laser resolves pigment problems permanently.', 'The laser is switched on by a nurse.'],
      ['Our treatment will change your life.', 'We will change the dressing.'],
      ['You can finally wear short sleeves again.', 'You can wear make-up again after two days.'],
      ['Ten minutes that make you look ten years younger.', 'Ten minutes are for questions.'],
      ['With regular sessions your skin stays young.', 'With regular checks we see changes early.'],
      ['The results speak for themselves.', 'The nurse speaks Spanish.'],
      ['We will make your spots disappear.', 'We will make a note of your spots.'],
      ['This therapy heals acne scars completely.', 'Scars heal in their own time.'],
      [
        'Lasting hair removal in six sessions.',
        'Hair removal takes several sessions and is rarely complete.',
      ],
      ['Firmer skin guaranteed.', 'Firmer pressure may be felt.'],
      ['It prevents new wrinkles from forming.', 'It is not known if it prevents wrinkles.'],
    ]),
    ...twins('absolute', [
      ['It is effective for anyone who wants smoother skin.', 'It is not for anyone under 18.'],
      ['Every patient is happy afterwards.', 'Every patient gets a phone number.'],
      [
        'All skin tones can be treated with no problem.',
        'All skin tones can get dark marks afterwards.',
      ],
      ['You will never see another pimple.', 'You should never pop a pimple.'],
      ['The effects are completely reversible.', 'The effects wear off with time.'],
      ['There is absolutely no pain.', 'There is some pain.'],
      ['It is totally natural and free of chemicals.', 'Natural products can irritate, too.'],
      ['Nobody experiences side effects.', 'Nobody has to decide the same day.'],
      ['It helps every time.', 'Wash your hands every time.'],
      [
        'No patient of ours has ever had an infection.',
        'No patient should leave without the phone number.',
      ],
    ]),
    ...twins('superlative', [
      ['Our surgeons are second to none.', 'Our nurses are here every day.'],
      ['The most experienced team in the state.', 'The most painful part is the first minute.'],
      ['Leading-edge technology.', 'The edge of the treated area can be darker.'],
      ['A perfect solution for busy people.', 'No solution is perfect.'],
      ['The best results you can get.', 'The best person to ask is your own doctor.'],
      ['We offer top-quality care.', 'We put cream on top.'],
    ]),
    ...twins('unsourcedResearch', [
      ['It has been shown to reduce wrinkles by half.', 'Show us the area.'],
      ['Most specialists now prefer it.', 'Ask a specialist which one they would prefer and why.'],
      ['Clinical studies have found no downside.', 'Clinical studies were short and small.'],
      ['Well-documented benefits.', 'We document every dose.'],
      ['Scientific evidence supports it.', 'The scientific evidence is weak.'],
    ]),
    ...twins('uncitedClaim', [
      ['It works for eczema and psoriasis.', 'Eczema and psoriasis can flare after it.'],
      ['Eight in ten people lose fat.', 'Eight in the morning is when we open.'],
      ['The treatment lowers your risk of skin cancer.', 'Sunburn raises the risk of skin cancer.'],
    ]),
  ],
  es: [
    ...twins('promise', [
      [
        'En pocas semanas sus estrías habrán desaparecido.',
        'En pocas semanas se caen las costras.',
      ],
      ['Saldrá de la clínica con otra cara.', 'Saldrá de la clínica con la piel roja.'],
      ['El relleno le dará los labios que desea.', 'El relleno puede dejar bultos.'],
      ['Vuelva a sentirse joven.', 'Vuelva a la clínica si le duele.'],
      ['Sus arrugas se borran en una tarde.', 'Las arrugas vuelven.'],
      ['Cambiará su vida.', 'Cambiaremos el vendaje.'],
      [
        'El tratamiento corrige las cicatrices por completo.',
        'Ningún tratamiento corrige las cicatrices por completo.',
      ],
      ['Piel más firme garantizada.', 'La piel puede estar más sensible.'],
    ]),
    ...twins('absolute', [
      ['Sirve para cualquiera.', 'No sirve para cualquiera.'],
      ['Ningún paciente ha tenido problemas.', 'Ningún paciente debe irse sin el teléfono.'],
      ['No causa dolor.', 'Causa algo de dolor.'],
    ]),
  ],
}
