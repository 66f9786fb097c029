import type { RequiredDataFromCollectionSlug } from 'payload'
import type { KeyedIds } from '../../documents/keyedIds'
import { rowId } from '../../documents/rowId'
import { proseFromText } from '../proseFromText'

/** A treatment that stays a draft in English, with whatever fields its writer has filled. */
export interface UnpublishedTreatment {
  slug: string
  data: (ids: KeyedIds) => Partial<RequiredDataFromCollectionSlug<'treatments'>>
}

/**
 * The article the platform began with, in other words and with its faults: it promises, it
 * confuses scars from acne and burns with acne and burns, it names no risk, and nobody reviewed
 * it. It must stay a draft; the platform's checks find their examples here.
 */
const asReceived: UnpublishedTreatment = {
  slug: 'microneedling-as-received',
  data: (ids) => ({
    slug: 'microneedling-as-received',
    name: 'Microneedling (as received)',
    summary:
      'Everything you need to know about microneedling: a minimally invasive procedure whose thin needles reduce acne scars, stretch marks and wrinkles and get skin concerns solved.',
    techniques: ['mechanical'],
    bodyAreas: ['face', 'legs', 'back', 'neck'],
    whatItIs:
      proseFromText(`Microneedling is a result-driven procedure in which a healthcare provider makes tiny holes in the top layer of the skin with needles. It rejuvenates the skin by making it produce collagen and elastin. It is done mostly on the face, and also on the legs, back, neck and any other area with damage or signs of aging.

Readers near the South Loop in Chicago can visit one of the Botox centers there.`),
    howItWorks:
      proseFromText(`The micro-injuries start healing at once. New collagen and elastin form, so scars, wrinkles and fine lines become fewer. Topical serums absorb better through the holes.

Proper hydration and sun protection ensure optimal recovery and results.`),
    treats: [
      {
        id: rowId('as-received', 'treats', 'active-acne'),
        condition: ids.id('conditions', 'active-acne'),
        regulatoryStatus: 'authorised',
        jurisdiction: 'us',
        evidence:
          'Meets cosmetic and medical requirements: acne, burns, enlarged pores, fine lines, wrinkles, loose or creepy skin, mild scars, discoloration, uneven tone and stretch marks.',
      },
      ...[
        'burn-scars',
        'enlarged-pores',
        'fine-lines-and-wrinkles',
        'loose-skin',
        'other-mild-scars',
        'discoloration',
        'uneven-skin-tone',
        'stretch-marks',
      ].map((condition) => ({
        id: rowId('as-received', 'treats', condition),
        condition: ids.id('conditions', condition),
        regulatoryStatus: 'authorised' as const,
        jurisdiction: 'us' as const,
      })),
      ...['alopecia-areata', 'hyperhidrosis'].map((condition) => ({
        id: rowId('as-received', 'treats', condition),
        condition: ids.id('conditions', condition),
        regulatoryStatus: 'authorised' as const,
        jurisdiction: 'us' as const,
        evidence: 'Microneedling is required here.',
      })),
    ],
    contraindications: [
      'other-acne-medicines',
      'bleeding-disorders',
      'cancer-treatment',
      'frequent-rashes',
      'keloid-tendency',
      'moles-in-the-area',
      'skin-tags-in-the-area',
      'freckles-in-the-area',
      'psoriasis-in-the-area',
      'eczema-in-the-area',
    ].map((contraindication) => ({
      id: rowId('as-received', 'contraindications', contraindication),
      contraindication: ids.id('contraindications', contraindication),
      severity: 'absolute' as const,
    })),
    benefits: [
      {
        id: rowId('as-received', 'benefits', 0),
        text: 'Gives skin a better look and texture, with fewer scars, stretch marks and wrinkles.',
      },
      {
        id: rowId('as-received', 'benefits', 1),
        text: 'As per research, there is no risk of skin discoloration and none of the risks of methods that use heat, light or lasers, so it is ideal for darker skin tones.',
      },
    ],
    questions: [
      {
        id: rowId('as-received', 'questions', 0),
        question: 'What happens afterwards?',
        answer: proseFromText(
          'Redness is very typical. If you have more problems, see the doctor, who may prescribe something. Consult an expert before booking.',
        ),
      },
    ],
  }),
}

/** Held back until there is a source to stand on. */
const plateletRichPlasma: UnpublishedTreatment = {
  slug: 'microneedling-with-platelet-rich-plasma',
  data: (ids) => ({
    slug: 'microneedling-with-platelet-rich-plasma',
    name: 'Microneedling with platelet-rich plasma',
    alsoKnownAs: ['PRP', 'vampire facial'],
    summary:
      'A part of your own blood is spread on needled skin. Whether it adds anything is not clear, so this page waits for sources.',
    techniques: ['mechanical'],
    bodyAreas: ['face', 'scalp'],
    whatItIs: proseFromText(
      'A clinician takes some of your blood, spins it, and spreads the part with many platelets on skin that has just been needled. Blood must never be mixed up or shared: infections can be passed on.',
    ),
    treats: [
      {
        id: rowId('platelet-rich-plasma', 'treats', 'alopecia-areata'),
        condition: ids.id('conditions', 'alopecia-areata'),
        regulatoryStatus: 'investigational',
        jurisdiction: 'us',
        citations: ids.ids('citations', ['hair-review']),
      },
    ],
    contraindications: ['bleeding-disorders', 'blood-thinners', 'infection-or-open-skin'].map(
      (contraindication) => ({
        id: rowId('platelet-rich-plasma', 'contraindications', contraindication),
        contraindication: ids.id('contraindications', contraindication),
      }),
    ),
  }),
}

/** Treatments that must show nowhere but in the admin. */
export const unpublishedTreatments: readonly UnpublishedTreatment[] = [
  asReceived,
  plateletRichPlasma,
]
