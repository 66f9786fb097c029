/** One claim of the source article, or one fault in it, and how a reader of the page meets it. */
interface SourceClaim {
  /** Row of the first table of the source article's facts, or `fault` and the claim it is about. */
  row: string
  /** What the page must say; each pattern by itself. */
  says: RegExp[]
  /** What the page must not say any more. */
  neverSays?: RegExp[]
}

/**
 * Every claim of the article the platform began with, found on its page or found corrected, in the
 * order of the article. Patterns read the visible text of the English page, its spaces collapsed.
 */
export const sourceClaims: readonly SourceClaim[] = [
  {
    row: '1 Lead',
    says: [
      /minimally invasive/i,
      /thin needles/i,
      /acne scars/i,
      /stretch marks/i,
      /wrinkles/i,
      /mostly cosmetic/i,
    ],
    neverSays: [/\bsolved?\b/i, /everything you need to know/i],
  },
  {
    row: '2 What it is',
    says: [
      /health professional/i,
      /tiny holes/i,
      /top layer/i,
      /new collagen and elastin/i,
      /body's own healing response/i,
    ],
    neverSays: [/result-driven/i, /rejuvenat/i],
  },
  {
    row: '3 Where',
    says: [
      /the face is treated most often; the neck, back, legs and other areas are treated too/i,
      /authorized only for the face and belly/i,
    ],
  },
  {
    row: '4 Who gets it',
    says: [
      /enlarged pores/i,
      /fine lines and wrinkles/i,
      /loose or crepey skin/i,
      /other mild scars/i,
      /dark patches/i,
      /acne scars/i,
      /burn scars/i,
      /uneven tone/i,
      /stretch marks/i,
    ],
    neverSays: [/creepy/i],
  },
  {
    row: '5 Who gets it',
    says: [/alopecia areata/i, /hyperhidrosis/i, /nobody .needs. needling for it/i, /off-label/i],
    neverSays: [/\brequired\b/i],
  },
  {
    row: '6 Who should avoid it',
    says: [
      /medicine for acne/i,
      /isotretinoin/i,
      /blood or clotting disorders/i,
      /cancer treatment/i,
      /skin cancer in the area/i,
      /rashes that keep coming back/i,
      /forms keloids/i,
      /moles in the treated spot/i,
      /skin tags in the treated spot/i,
      /freckles or brown spots in the treated spot/i,
      /psoriasis in the area now/i,
      /eczema in the area now/i,
    ],
  },
  {
    row: '7 How it works',
    says: [/tiny injuries start/i, /soften scars, wrinkles and fine lines/i],
  },
  {
    row: '8 How it works',
    says: [
      /lets serums and creams in more easily/i,
      /a risk as much as a benefit/i,
      /not meant for delivering cosmetics or medicines/i,
    ],
  },
  {
    row: '9 Aftercare',
    says: [
      /plain moisturizer/i,
      /protect the skin from the sun/i,
      /can't make the result certain/i,
    ],
    neverSays: [/ensures? optimal/i],
  },
  {
    row: '10 Benefits',
    says: [
      /improve the look and texture of skin/i,
      /soften wrinkles/i,
      /stretch marks harder to see/i,
    ],
  },
  {
    row: '11 Benefits',
    says: [
      /dark patches \(hyperpigmentation\)/i,
      /reported after microneedling\. some fade; some last/i,
      /brown and black skin, a 2016 review says it may be safer than peels and lasers/i,
      /the risk of dark marks is lower\. it is not zero/i,
      /burns, scars, fat loss and nerve damage/i,
    ],
    neverSays: [/no risk\b/i, /\bideal\b/i, /as per research/i, /darker skin tones/i],
  },
  {
    row: '12 After',
    says: [
      /white skin (?:looks|turns) pink or red/i,
      /brown and black skin/i,
      /may prescribe medicine/i,
      /talk to an expert before you book/i,
    ],
    neverSays: [/very typical/i],
  },
  {
    row: 'fault 4: scars, not acne or burns; three records',
    says: [
      /it means scars left by acne\. active acne is a reason to wait/i,
      /active acne in the area/i,
      /a fresh burn is never needled/i,
      /isotretinoin, now or in the last 6 months/i,
      /too little evidence to delay light peels/i,
      /we follow the stricter rule/i,
    ],
  },
  {
    row: 'fault 5: off-label, other technique, small, relapse',
    says: [/radio-frequency heat/i, /they were small/i, /about 46 %/i, /within a year/i],
  },
  {
    row: 'fault 3, 4: beyond the authorized uses',
    says: [
      /authorized devices to improve the look of acne scars on the face, from age 22/i,
      /authorized devices to improve the look of wrinkles on the face, from age 22/i,
      /authorized devices to improve the look of scars on the belly, from age 22/i,
      /class II/,
      /the use is not authorized/i,
    ],
  },
  {
    row: 'fault 6: severity, place, time; history apart from disease; what was missing',
    says: [
      /do not have it/i,
      /only if a clinician agrees/i,
      /wait first/i,
      /psoriasis in the past or elsewhere/i,
      /eczema in the past or elsewhere/i,
      /pregnancy or breastfeeding/i,
      /infection or open skin/i,
      /cold sores/i,
      /allergy to metal/i,
      /allergy to numbing medicine/i,
      /blood thinners/i,
      /wounds that heal poorly/i,
    ],
  },
  {
    row: 'fault 9: times, warning signs, when to call',
    says: [
      /when to call/i,
      /more pain, heat, swelling or pus/i,
      /call 911/i,
      /(?:first|0|24|48)[^.]{0,12}hours/i,
    ],
  },
  {
    row: 'fault 11: radio-frequency needling is another treatment with other harm',
    says: [/the fda has reports of burns, scars, fat loss and nerve damage/i],
  },
  {
    row: 'fault 12: how long, and on every skin',
    says: [/up to 7 days|within 7 days/i, /may see no change|no change you can see/i],
  },
  {
    row: 'fault of all: author, reviewer, dates, references',
    says: [
      /reviewed by/i,
      /Dr\. Naledi Okafor-Reyes/,
      /next review/i,
      /Safety Profile for Microneedling/,
      /Microneedling in skin of color/,
      /Inclusive content: skin symptoms/,
    ],
  },
  {
    row: 'header: no counters, no advertisement',
    says: [/south loop/i],
    neverSays: [/botox/i, /\b97\b/, /related post/i],
  },
]

/** What a reader of the page misses or still meets, one line each. Empty if all is repaired. */
export function findUnmetClaims(visibleText: string): string[] {
  const text = visibleText.replaceAll(/\s+/g, ' ').replaceAll('’', "'")
  return sourceClaims.flatMap(({ row, says, neverSays = [] }) => [
    ...says.filter((pattern) => !pattern.test(text)).map((pattern) => `${row}: misses ${pattern}`),
    ...neverSays
      .filter((pattern) => pattern.test(text))
      .map((pattern) => `${row}: still says ${pattern}`),
  ])
}
