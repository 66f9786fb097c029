// Written before any check existed; never adjusted to make a rate better.
import { type FlawedDraft, inEnglish } from './flawedDraft'

/** A medium-depth peel as a busy clinic would send it in. Its sources are invented. */
export const peelDraft: FlawedDraft = {
  locale: 'en',
  citations: [
    {
      key: 'unseen-peel-trial',
      title: 'Invented trial of a medium-depth peel for sun spots',
      publisher: 'Invented Journal of Peels',
      year: 2014,
    },
    {
      key: 'unseen-peel-leaflet',
      title: 'Invented leaflet of a peel solution',
      publisher: 'An invented maker',
    },
  ],
  conditions: [
    {
      slug: 'unseen-sun-spots',
      name: inEnglish('Sun spots'),
      summary: inEnglish('Flat marks that come with years of sun.'),
      description: inEnglish(
        'Flat, even marks on places that have had a lot of sun. They are harmless, but a mark that changes is not a sun spot until a doctor has looked at it.',
      ),
      onSkinTones: inEnglish('The spots are light brown with a sharp edge against rosy skin.'),
      whenToSeeDoctor: inEnglish('See a doctor if a mark grows, bleeds or changes shape.'),
      citations: ['unseen-peel-trial'],
    },
    {
      slug: 'unseen-melasma',
      name: inEnglish('Melasma'),
      alsoKnownAs: { en: ['mask of pregnancy'], es: [] },
      summary: inEnglish('Patches on the cheeks and forehead that sun and hormones bring out.'),
      description: inEnglish(
        'Even patches, often on both cheeks. They fade and return. No treatment is known to keep them away.',
      ),
      onSkinTones: inEnglish(
        'On white skin the patches look tan. On brown and black skin they look dark brown or gray.',
      ),
      whenToSeeDoctor: inEnglish('See a doctor if the patches come up quickly or itch.'),
      citations: ['unseen-peel-trial'],
    },
  ],
  contraindications: [
    {
      slug: 'unseen-melasma-now',
      name: inEnglish('Melasma'),
      kind: 'condition',
      question: inEnglish('Do you have melasma?'),
      rationale: inEnglish('The acid can make the patches darker.'),
      askClinician: inEnglish('Ask what else could help the patches.'),
      concerns: ['unseen-melasma'],
      severity: 'absolute',
      citations: ['unseen-peel-leaflet'],
    },
    {
      slug: 'unseen-facial-surgery',
      name: inEnglish('Surgery on the face in the last 6 months'),
      kind: 'recent-treatment',
      question: inEnglish('Have you had surgery on your face in the last 6 months?'),
      rationale: inEnglish('Skin that has been lifted has less blood flow for a while.'),
      askClinician: inEnglish('Bring the date of your operation.'),
      severity: 'temporary',
      wait: { amount: 6, unit: 'months', anchor: 'healed' },
      citations: ['unseen-peel-leaflet'],
    },
    {
      slug: 'unseen-infected-skin',
      name: inEnglish('Infected skin or a cold sore'),
      kind: 'condition',
      question: inEnglish('Do you have infected skin or a cold sore today?'),
      rationale: inEnglish('The acid can spread an infection.'),
      askClinician: inEnglish('Call before you come.'),
      severity: 'temporary',
      wait: { anchor: 'healed' },
      citations: ['unseen-peel-leaflet'],
    },
  ],
  aftercareSteps: [
    {
      key: 'unseen-peel-ointment',
      title: inEnglish('Keep it greasy'),
      action: 'do',
      careLevel: 'self-care',
      instruction: inEnglish(
        'Put plain ointment on with clean fingers as often as it feels dry. Never pull at loose skin: always let it fall by itself.',
      ),
    },
    {
      key: 'unseen-peel-shedding',
      title: inEnglish('Skin comes off in sheets'),
      action: 'expect',
      careLevel: 'self-care',
      instruction: inEnglish(
        'The frosting resolves and desquamation proceeds centrifugally from the perioral region.',
      ),
      timing: { from: 3, to: 7, unit: 'days' },
    },
    {
      key: 'unseen-peel-sun',
      title: inEnglish('Stay out of the sun'),
      action: 'avoid',
      careLevel: 'self-care',
      instruction: inEnglish(
        'Wear a hat. Even a sunscreen that says “100% mineral” lets some light through.',
      ),
      timing: { from: 0, to: 12, unit: 'weeks' },
    },
  ],
  treatment: {
    slug: 'unseen-medium-peel',
    name: inEnglish('Medium-depth peel'),
    alsoKnownAs: { en: ['TCA peel'], es: [] },
    summary: inEnglish(
      'One weekend, one peel, and years of sun are gone. It suits all ages and every kind of skin.',
    ),
    techniques: ['superficial-chemical', 'medium-chemical'],
    variants: [
      {
        technique: 'medium-chemical',
        name: inEnglish('The full-strength peel'),
        difference: inEnglish(
          'Goes through the whole top layer. It leaves no marks behind, since it is neutralized with water.',
        ),
      },
      {
        technique: 'superficial-chemical',
        name: inEnglish('The lunchtime peel'),
        difference: inEnglish('Stays in the top layer. Several visits are usual.'),
      },
    ],
    whatItIs:
      inEnglish(`A clinician wipes an acid over the skin. The acid is kept in a safe, locked away from other bottles. Skin turns white while it works; that white film is called frost.

Over the next week the old surface comes off. How much comes off is not a measure of how well it worked.`),
    howItWorks:
      inEnglish(`The agent precipitates epidermal keratinocyte proteins, culminating in coagulative necrosis of the papillary dermis, whereupon reparative inflammatory cascades orchestrate the deposition of reorganized extracellular matrix constituents.

It has been established beyond doubt that skin peeled this way ages more slowly. You may have read that “a peel gives you a new face”. It doesn't: it changes the surface, and only some of it.`),
    bodyAreas: ['face', 'hands'],
    treats: [
      {
        condition: 'unseen-sun-spots',
        status: 'authorised',
        bodyAreas: ['face'],
        evidence: inEnglish(
          'In a trial of 40 people, 24 had fewer spots after six months. That is better than the cream it was compared with, but two people were left with darker marks.',
        ),
        citations: ['unseen-peel-trial'],
      },
      {
        condition: 'unseen-melasma',
        status: 'off-label',
        bodyAreas: ['face'],
        evidence: inEnglish('Nine out of ten patches lift within a month.'),
      },
    ],
    contraindications: [
      { contraindication: 'unseen-melasma-now' },
      { contraindication: 'unseen-facial-surgery' },
      { contraindication: 'unseen-infected-skin' },
    ],
    minimumAge: 18,
    benefits: [
      {
        text: inEnglish('Spots on the face can look lighter for some months.'),
        citations: ['unseen-peel-trial'],
      },
      {
        text: inEnglish('Evens out the tone of olive and brown skin.'),
        citations: ['unseen-peel-trial'],
      },
    ],
    risks: [
      {
        name: inEnglish('Stinging'),
        description: inEnglish('It burns like nettles for a few minutes, less with a fan.'),
        frequency: 'very-common',
        careLevel: 'self-care',
        citations: ['unseen-peel-trial'],
      },
      {
        name: inEnglish('Soreness'),
        description: inEnglish('The face is crimson for some days and then fades to pink.'),
        frequency: 'common',
        careLevel: 'self-care',
        citations: ['unseen-peel-trial'],
      },
    ],
    cannotDo: [
      inEnglish('It can’t guarantee that a spot stays away.'),
      inEnglish('It won’t fill dents.'),
    ],
    whatToExpect: inEnglish(`### Before

People who have had radiotherapy to the face should not have this peel. Tell us about the last peel or laser you had.

### During

It burns for some minutes. Nobody will mind if you ask for a break.

### After

We do the backs of the hands with what is left in the bowl. Plan to be at home while you peel.`),
    performedBy: ['physician'],
    comfort: inEnglish(
      'Lidocaine cream is spread on first. It takes the edge off; it is not painless.',
    ),
    downtime: { from: 7, to: 10, unit: 'days' },
    aftercare: [
      { step: 'unseen-peel-ointment' },
      { step: 'unseen-peel-shedding' },
      { step: 'unseen-peel-sun' },
    ],
    alternatives: [
      {
        name: inEnglish('A course of light peels'),
        comparison: inEnglish('Each visit is shorter, and more of them are needed.'),
        citations: ['unseen-peel-trial'],
      },
    ],
    noTreatment: inEnglish('You can leave sun spots alone. Show them to a doctor once.'),
    questions: [
      {
        question: inEnglish('I had a facelift in spring. Is it too soon?'),
        answer: inEnglish(
          'A facelift eight weeks ago is fine with us, and the peel goes nicely on top of it.',
        ),
      },
      {
        question: inEnglish('Who will do it?'),
        answer: inEnglish('A physician. We have the best hands in the business for it.'),
      },
    ],
    related: [],
    citations: ['unseen-peel-trial', 'unseen-peel-leaflet'],
  },
  expected: [
    {
      field: 'summary',
      fault: 'promise',
      words: 'years of sun are gone',
      why: 'A full result in one visit.',
    },
    {
      field: 'summary',
      fault: 'absolute',
      words: 'It suits all ages and every kind of skin',
      why: 'Nobody is left out, against its own list and its minimum age.',
    },
    {
      field: 'variants.0.difference',
      fault: 'variantRiskDenied',
      words: 'It leaves no marks behind',
      why: 'The deeper variant leaves dark marks, as its own trial says.',
    },
    {
      field: 'howItWorks',
      fault: 'jargon',
      words: 'precipitates epidermal keratinocyte proteins',
      why: 'Not one word of it is explained.',
    },
    {
      field: 'howItWorks',
      fault: 'readingGrade',
      words: 'reparative inflammatory cascades orchestrate the deposition',
      why: 'The paragraph is one sentence from a textbook.',
    },
    {
      field: 'howItWorks',
      fault: 'unsourcedResearch',
      words: 'It has been established beyond doubt',
      why: 'Established by whom is not said.',
    },
    {
      field: 'treats.1.condition',
      fault: 'treatedAndRuledOut',
      words: 'unseen-melasma',
      why: 'Melasma is treated here and ruled out absolutely by the list, with nothing to tell the two apart.',
    },
    {
      field: 'treats.1.evidence',
      fault: 'uncitedClaim',
      words: 'Nine out of ten patches lift within a month',
      why: 'A rate without a source.',
    },
    {
      field: 'benefits.1.text',
      fault: 'benefitWithoutRisk',
      words: 'Evens out the tone of olive and brown skin',
      why: 'The dark marks that the trial saw are no risk in the list.',
    },
    {
      field: 'risks.1.description',
      fault: 'colourOnly',
      words: 'crimson for some days and then fades to pink',
      why: 'Told as seen on white skin alone.',
    },
    {
      record: 'conditions/unseen-sun-spots',
      field: 'onSkinTones',
      fault: 'colourOnly',
      words: 'light brown with a sharp edge against rosy skin',
      why: 'The field for skin tones speaks of one.',
    },
    {
      field: 'whatToExpect',
      fault: 'contraindicationNotListed',
      words: 'radiotherapy to the face should not have this peel',
      why: 'The list has no radiotherapy.',
    },
    {
      field: 'whatToExpect',
      fault: 'beyondAuthorisation',
      words: 'We do the backs of the hands',
      why: 'Only the face is recorded as authorized; nothing says off-label.',
    },
    {
      field: 'questions.0.answer',
      fault: 'contraindicationDenied',
      words: 'A facelift eight weeks ago is fine with us',
      why: 'The list asks for six months after surgery on the face.',
    },
    {
      field: 'questions.1.answer',
      fault: 'superlative',
      words: 'the best hands in the business',
      why: 'First place, claimed by the clinic itself.',
    },
    {
      record: 'aftercare-steps/unseen-peel-shedding',
      field: 'instruction',
      fault: 'jargon',
      words: 'desquamation proceeds centrifugally from the perioral region',
      why: 'A patient can’t tell what will happen.',
    },
    {
      record: 'aftercare-steps/unseen-peel-ointment',
      field: 'timing',
      fault: 'aftercareWithoutTimes',
      words: '',
      why: 'For how many days is not said.',
    },
    {
      field: 'aftercare',
      fault: 'noWarningSigns',
      words: '',
      why: 'No step is a warning sign.',
    },
    {
      field: 'risks',
      fault: 'noWhenToCall',
      words: '',
      why: 'No risk and no step says when to call.',
    },
    {
      field: 'contraindications',
      fault: 'pregnancyUnmentioned',
      words: '',
      why: 'The list has nothing on pregnancy; the word stands only in another name of melasma.',
    },
  ],
  innocent: [
    {
      field: 'whatItIs',
      words: 'kept in a safe, locked away',
      why: 'A safe that has a door.',
    },
    {
      field: 'whatItIs',
      words: 'Skin turns white while it works',
      why: 'The frost is white on every skin; it is explained in the same line.',
    },
    {
      field: 'howItWorks',
      words: '“a peel gives you a new face”',
      why: 'A quoted claim that the next sentence denies.',
    },
    {
      field: 'treats.0.evidence',
      words: 'better than the cream it was compared with',
      why: 'A comparison inside a cited trial, with its harm beside it.',
    },
    {
      field: 'cannotDo.0.text',
      words: 'can’t guarantee that a spot stays away',
      why: 'A negated promise.',
    },
    {
      field: 'comfort',
      words: 'it is not painless',
      why: 'A negated absolute.',
    },
    {
      field: 'whatToExpect',
      words: 'Nobody will mind',
      why: 'About manners, not about the result.',
    },
    {
      record: 'conditions/unseen-melasma',
      field: 'description',
      words: 'No treatment is known to keep them away',
      why: 'An absolute that lowers hopes.',
    },
    {
      record: 'aftercare-steps/unseen-peel-ointment',
      field: 'instruction',
      words: 'Never pull at loose skin: always let it fall',
      why: 'Never and always in an instruction.',
    },
    {
      record: 'aftercare-steps/unseen-peel-sun',
      field: 'instruction',
      words: 'a sunscreen that says “100% mineral”',
      why: 'A label’s words, with their limit.',
    },
  ],
}
