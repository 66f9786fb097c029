// Written before any check existed; never adjusted to make a rate better.
import { faulty, innocent, type UnseenSentence } from './unseenSentence'

/** As clinics and clinicians write in English: forty at fault, forty innocent. */
export const englishSentences: readonly UnseenSentence[] = [
  faulty(
    'en',
    1,
    ['promise'],
    'You’ll walk out looking ten years younger, and nobody will guess why.',
    { why: 'A result is held out as certain.' },
  ),
  faulty('en', 2, ['absolute'], 'We have yet to meet a wrinkle this laser couldn’t soften.', {
    why: 'No exception is left, in the dress of a boast.',
  }),
  faulty('en', 3, ['promise'], 'Say goodbye to melasma for good.', {
    why: 'A lasting end is promised for something that comes back.',
  }),
  faulty(
    'en',
    4,
    ['absolute'],
    'Our peel is gentle enough for anyone, whatever their skin, age or history.',
    { why: 'Nobody is left out, so no reason to wait counts.' },
  ),
  faulty('en', 5, ['absolute'], 'Side effects? There simply aren’t any worth mentioning.', {
    why: 'Denies every risk in general terms.',
  }),
  faulty('en', 6, ['unsourcedResearch', 'promise'], 'Clinically proven to erase sun damage.', {
    why: 'Proof is claimed and not named; the damage is said to go entirely.',
  }),
  faulty(
    'en',
    7,
    ['unsourcedResearch'],
    'Study after study has confirmed that gel fillers leave the skin healthier than before.',
    { why: 'Many studies, none named.' },
  ),
  faulty(
    'en',
    8,
    ['unsourcedResearch', 'promise'],
    'Dermatologists agree that starting before thirty keeps lines from forming.',
    { why: 'Nameless experts carry a promise.' },
  ),
  faulty(
    'en',
    9,
    ['superlative'],
    'The gold standard in resurfacing, in the most experienced hands in the state.',
    { why: 'Two top places, claimed by the clinic itself.' },
  ),
  faulty(
    'en',
    10,
    ['superlative', 'uncitedComparison'],
    'No other clinic in the region comes close to our results.',
    { why: 'First among all, without a comparison anyone could read.' },
  ),
  faulty('en', 11, ['uncitedComparison'], 'Results last far longer than with ordinary fillers.', {
    why: 'Compares how long two things last without a source.',
  }),
  faulty(
    'en',
    12,
    ['uncitedComparison'],
    'It is kinder to brown skin than any laser and just as effective.',
    { why: 'Compares harm and effect without a source.' },
  ),
  faulty('en', 13, ['uncitedComparison'], 'Heals in half the time of a traditional CO2 laser.', {
    why: 'A ratio between two treatments without a source.',
  }),
  faulty(
    'en',
    14,
    ['brandAsGeneric'],
    'Bring three friends to a Botox evening and one of you is treated free.',
    { why: 'A prescription brand names a kind of event.' },
  ),
  faulty(
    'en',
    15,
    ['brandAsGeneric'],
    'Whether you want Juvéderm in the lips or in the cheeks, we pick from the gels of four makers.',
    { why: 'A brand stands for all gels, as the four makers show.' },
  ),
  faulty(
    'en',
    16,
    ['brandAsGeneric'],
    'If you have ever been on Accutane, wait half a year before you book.',
    { why: 'A reader who took the same drug under another name won’t see themselves.' },
  ),
  faulty(
    'en',
    17,
    ['jargon'],
    'The procedure induces controlled dermal coagulation with subsequent neocollagenesis.',
    { why: 'Nothing is explained.' },
  ),
  faulty(
    'en',
    18,
    ['jargon'],
    'Post-inflammatory hyperpigmentation may ensue in phototypes IV to VI.',
    { why: 'Neither the mark nor the skin types are put in plain words.' },
  ),
  faulty(
    'en',
    19,
    ['jargon'],
    'Apply an occlusive emollient b.i.d. until re-epithelialization is complete.',
    { why: 'An instruction that a patient can’t follow.' },
  ),
  faulty('en', 20, ['misspelling'], 'A course of six is usual for creepy skin on the upper arms.', {
    why: 'Crepey is meant.',
  }),
  faulty('en', 21, ['misspelling'], 'Tell us if you have a history of keyloids.', {
    why: 'Keloids is meant.',
  }),
  faulty('en', 22, ['misspelling'], 'Lidocane cream is put on thirty minutes beforehand.', {
    why: 'Lidocaine is meant.',
  }),
  faulty(
    'en',
    23,
    ['misspelling'],
    'A thin layer of hylauronic acid serum is smoothed over the area.',
    { why: 'Hyaluronic is meant.' },
  ),
  faulty('en', 24, ['colourOnly'], 'Call us if the area turns bright pink or red.', {
    why: 'On brown and black skin the sign may never show so.',
  }),
  faulty(
    'en',
    25,
    ['colourOnly'],
    'Bruises are purple at first and fade to yellow within ten days.',
    { why: 'Told as seen on white skin alone.' },
  ),
  faulty(
    'en',
    26,
    ['colourOnly'],
    'A rosy glow is what you want to see; a pale patch means you should ring us.',
    { why: 'Both signs are colors of white skin.' },
  ),
  faulty(
    'en',
    27,
    ['promise'],
    'Hair that has been treated stays away for the rest of your life.',
    { hasCitation: true, why: 'Lifelong effect as a fact; a source does not mend it.' },
  ),
  faulty('en', 28, ['promise'], 'Thanks to the cooling tip you won’t feel a thing.', {
    why: 'Comfort is promised.',
  }),
  faulty(
    'en',
    29,
    ['absolute'],
    'There’s zero downtime, so you can go straight back to the office.',
    { why: 'Leaves no room for those who swell.' },
  ),
  faulty(
    'en',
    30,
    ['superlative'],
    'It is not merely good: there is nothing finer on the market for texture.',
    { why: 'A superlative that begins with a negation.' },
  ),
  faulty(
    'en',
    31,
    ['promise'],
    'Doubters ask whether it lasts; we have never had to tell anyone that it doesn’t.',
    { why: 'A promise by double negation.' },
  ),
  faulty('en', 32, ['absolute'], 'A fail-safe way to firm the jawline without surgery.', {
    why: 'Failure is ruled out.',
  }),
  faulty(
    'en',
    33,
    ['unsourcedResearch', 'uncitedClaim'],
    'Recent data point to a 94 percent drop in breakouts.',
    { why: 'A precise figure from data nobody can find.' },
  ),
  faulty(
    'en',
    34,
    ['unsourcedResearch', 'uncitedComparison', 'promise'],
    'Studies from leading universities back every step of our protocol, which is why it outperforms anything you can buy in a shop, and why the change you see is here to stay.',
    { why: 'Three faults in one long sentence.' },
  ),
  faulty(
    'en',
    35,
    ['absolute'],
    'Because the gel is made of a sugar your body already knows, nothing can go wrong with it.',
    { why: 'A true fact is bent into the denial of all risk.' },
  ),
  faulty(
    'en',
    36,
    ['absolute'],
    'It carries a government clearance, so you can be certain that it is harmless.',
    { hasCitation: true, why: 'Clearance is not harmlessness; a source does not mend it.' },
  ),
  faulty('en', 37, ['promise'], 'One visit is all it takes, no matter how deep the scar.', {
    why: 'A fixed number of visits for every scar.',
  }),
  faulty(
    'en',
    38,
    ['promise'],
    'People who have tried everything else finally leave their rosacea behind here.',
    { why: 'A cure in other words.' },
  ),
  faulty(
    'en',
    39,
    ['promise', 'superlative'],
    'The clearest skin of your life is three appointments away.',
    { why: 'A best-ever result by a date.' },
  ),
  faulty(
    'en',
    40,
    ['jargon', 'readingGrade'],
    'Owing to the selective photothermolysis of oxyhemoglobin within the superficial vascular plexus, in conjunction with epidermal cryogen cooling, the telangiectatic component of the erythema is typically attenuated over the course of successive sessions.',
    { why: 'Written for a journal, far above the reading age of the page.' },
  ),
  innocent('en', 1, 'No laser is risk-free, and this one is no exception.', {
    why: 'A negated absolute that warns.',
  }),
  innocent('en', 2, 'We can’t promise that the scar will fade.', { why: 'A negated promise.' }),
  innocent(
    'en',
    3,
    '“It never hurts” is something you may read online; in fact most people feel stinging.',
    { why: 'A quoted claim, put right at once.' },
  ),
  innocent('en', 4, 'Myth: a peel cures acne. Fact: the spots often return once the peels stop.', {
    hasCitation: true,
    why: 'A myth followed by its correction.',
  }),
  innocent('en', 5, 'No amount of downtime has been shown to prevent dark marks.', {
    hasCitation: true,
    why: 'Reports what is not shown.',
  }),
  innocent('en', 6, 'In a 2019 trial of 48 adults, 31 had fewer lines after three months.', {
    hasCitation: true,
    why: 'Numbers with their source.',
  }),
  innocent(
    'en',
    7,
    'A 2020 review found more swelling after the laser than after light peels, but fewer visits.',
    { hasCitation: true, why: 'Comparatives inside a cited statement.' },
  ),
  innocent('en', 8, 'Keep the cream in a safe place, where children can’t reach it.', {
    why: 'Safe in its everyday sense.',
  }),
  innocent('en', 9, 'Gel polish is left under the lamp for two minutes to cure.', {
    why: 'Cure of a resin.',
  }),
  innocent('en', 10, 'Check the best-before date on the tube before you use it.', {
    why: 'Best in a date.',
  }),
  innocent(
    'en',
    11,
    'The label says 100% mineral filters; that describes what is in it, not how well it protects you.',
    { why: 'A label’s figure, explained.' },
  ),
  innocent('en', 12, 'Botox is the brand name of one of several botulinum toxin products.', {
    why: 'A brand named as a brand.',
  }),
  innocent(
    'en',
    13,
    'Tell us if you take isotretinoin (sold as Absorica and Claravis, among other names).',
    { why: 'Generic name first, brands as brands.' },
  ),
  innocent('en', 14, 'It’s best to arrive with clean skin and no make-up.', {
    why: 'Best as advice.',
  }),
  innocent('en', 15, 'For some people the safest choice is to have no treatment at all.', {
    why: 'A superlative that speaks against buying.',
  }),
  innocent(
    'en',
    16,
    'Although the maker’s leaflet speaks of an “immediate, lasting lift”, the only controlled comparison we could find followed 27 people for twelve weeks and saw no difference from the untreated side.',
    { hasCitation: true, why: 'A maker’s claim quoted and refuted by a cited study.' },
  ),
  innocent('en', 17, 'Nobody can tell you in advance how long it will last.', {
    why: 'An absolute about not knowing.',
  }),
  innocent('en', 18, 'If anyone guarantees you a result, be wary.', {
    why: 'Warns of guarantees.',
  }),
  innocent('en', 19, 'Always wash your hands before you touch the area.', {
    why: 'Always in an instruction.',
  }),
  innocent('en', 20, 'Never peel off loose skin.', { why: 'Never in an instruction.' }),
  innocent('en', 21, 'All patients are asked about cold sores.', {
    why: 'A statement about the clinic’s routine.',
  }),
  innocent('en', 22, 'We do not treat anyone under 18.', {
    why: 'A rule of the house, not a claim.',
  }),
  innocent('en', 23, 'You’re never wrong to call us about pain that gets worse.', {
    why: 'Never, to encourage a call.',
  }),
  innocent(
    'en',
    24,
    'Redness can be hard to see on brown and black skin; look for a darker or purple tint, or feel for warmth.',
    { hasCitation: true, why: 'Color words with what is seen on brown and black skin.' },
  ),
  innocent(
    'en',
    25,
    'White skin turns pink for a day; brown and black skin may look darker or gray.',
    { hasCitation: true, why: 'All skin tones are told.' },
  ),
  innocent(
    'en',
    26,
    'The wound closes over with new surface skin (re-epithelialization) in about a week.',
    { hasCitation: true, why: 'A clinical word in brackets after the plain one.' },
  ),
  innocent('en', 27, 'Crepey skin is thin and finely wrinkled, like crêpe paper.', {
    why: 'The right spelling beside the look-alike.',
  }),
  innocent('en', 28, 'The area is outlined with a permanent marker.', {
    why: 'Permanent, of a pen.',
  }),
  innocent('en', 29, 'Permanent loss of skin color has been reported after this laser.', {
    hasCitation: true,
    why: 'An absolute-sounding word about a risk.',
  }),
  innocent('en', 30, 'The effect is not permanent: the gel is slowly broken down.', {
    hasCitation: true,
    why: 'A negated promise.',
  }),
  innocent('en', 31, 'The two-year guarantee covers the device’s parts, not your result.', {
    why: 'Guarantee of a machine.',
  }),
  innocent(
    'en',
    32,
    'Some people are completely unhappy with the outcome and want the filler dissolved.',
    { why: 'An intensifier about a bad outcome.' },
  ),
  innocent('en', 33, 'Is it painless? No.', { why: 'A claim asked and denied.' }),
  innocent('en', 34, 'Our number-one rule is that a clinician may say no on the day.', {
    why: 'Number one, of a rule.',
  }),
  innocent(
    'en',
    35,
    'An advertisement for a “miracle lift” was withdrawn in 2017 because nothing supported it.',
    { hasCitation: true, why: 'A quoted claim reported as withdrawn.' },
  ),
  innocent('en', 36, 'Only about 4 in 10 people in the study would have the peel again.', {
    hasCitation: true,
    why: 'A figure with its source, and not a flattering one.',
  }),
  innocent(
    'en',
    37,
    'The study was too small to show whether one laser is better than the other.',
    { hasCitation: true, why: 'A comparison that says nothing is known.' },
  ),
  innocent('en', 38, 'Make sure the goggles fit perfectly before the laser is switched on.', {
    why: 'Perfectly, of equipment.',
  }),
  innocent('en', 39, 'A pink lotion is dabbed on to show where the light has been.', {
    why: 'A color of a lotion, not of skin.',
  }),
  innocent('en', 40, 'Red flags are fever, pus and pain that gets worse: call us the same day.', {
    why: 'Red as a figure of speech.',
  }),
]
