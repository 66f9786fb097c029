// Written before any check existed; never adjusted to make a rate better.
import { type FlawedDraft, inEnglish } from './flawedDraft'

/** A gel filler as an injector's own brochure would put it. Its sources are invented. */
export const fillerDraft: FlawedDraft = {
  locale: 'en',
  citations: [
    {
      key: 'unseen-filler-leaflet',
      title: 'Invented instructions for use of a gel filler',
      publisher: 'An invented maker',
    },
    {
      key: 'unseen-filler-survey',
      title: 'Invented survey of people who had a gel filler',
      publisher: 'Invented Annals of Fillers',
      year: 2017,
    },
  ],
  conditions: [
    {
      slug: 'unseen-flat-cheeks',
      name: inEnglish('Cheeks that have lost volume'),
      summary: inEnglish('Cheeks look flatter than they did.'),
      description: inEnglish(
        'Fat and bone shrink with age, and the cheek follows. It is part of getting older, not an illness.',
      ),
      onSkinTones: inEnglish(
        'The shape changes alike on white, brown and black skin. Shadows can be harder to see on dark skin.',
      ),
      whenToSeeDoctor: inEnglish('See a doctor if only one cheek sinks, or if it happens fast.'),
      citations: ['unseen-filler-survey'],
    },
    {
      slug: 'unseen-lip-lines',
      name: inEnglish('Lines around the mouth'),
      summary: inEnglish('Fine upright lines above the lip.'),
      description: inEnglish(
        'Lines that come with age, sun and smoking. They are best seen in side light.',
      ),
      onSkinTones: inEnglish('They show on every skin tone, brown and black skin included.'),
      whenToSeeDoctor: inEnglish('See a doctor if a sore at the lip does not heal.'),
      citations: ['unseen-filler-survey'],
    },
  ],
  contraindications: [
    {
      slug: 'unseen-gel-allergy',
      name: inEnglish('Allergy to the gel or to lidocaine'),
      kind: 'allergy',
      question: inEnglish('Have you ever reacted to a filler or to a numbing shot?'),
      rationale: inEnglish('A second reaction can be worse than the first.'),
      askClinician: inEnglish('Bring the name of what you reacted to.'),
      severity: 'absolute',
      citations: ['unseen-filler-leaflet'],
    },
    {
      slug: 'unseen-expecting',
      name: inEnglish('Pregnancy or breastfeeding'),
      kind: 'pregnancy',
      question: inEnglish('Are you pregnant or breastfeeding?'),
      rationale: inEnglish('Nobody has studied it, so nobody knows.'),
      askClinician: inEnglish('Ask when it would make sense to come back.'),
      severity: 'temporary',
      wait: { anchor: 'clinician-agrees' },
      citations: ['unseen-filler-leaflet'],
    },
    {
      slug: 'unseen-thin-blood',
      name: inEnglish('Medicines that thin the blood'),
      kind: 'medicine',
      question: inEnglish('Do you take anything that thins your blood?'),
      rationale: inEnglish(
        'Bruises can be larger. Never stop such a medicine for a cosmetic treatment.',
      ),
      askClinician: inEnglish('Say if you take Coumadin, whichever company makes yours.'),
      severity: 'relative',
      genericNames: ['warfarin', 'apixaban'],
      brandNames: ['Coumadin', 'Eliquis'],
      citations: ['unseen-filler-leaflet'],
    },
  ],
  aftercareSteps: [
    {
      key: 'unseen-filler-press',
      title: inEnglish('Leave it alone'),
      action: 'avoid',
      careLevel: 'self-care',
      instruction: inEnglish('Don’t press or rub. A small bump can usually be felt.'),
      reason: inEnglish('Pressing can move the gel.'),
      timing: { from: 0, to: 14, unit: 'days' },
      citations: ['unseen-filler-leaflet'],
    },
    {
      key: 'unseen-filler-sleep',
      title: inEnglish('Sleep on your back'),
      action: 'do',
      careLevel: 'self-care',
      instruction: inEnglish('Use two pillows until the swelling has gone.'),
    },
    {
      key: 'unseen-filler-blocked',
      title: inEnglish('Strong pain or a change of sight'),
      action: 'warning',
      careLevel: 'urgent',
      instruction: inEnglish(
        'Call 911 at once if you see less, or if pain grows fast. Act too if the skin blanches and then goes mottled and red.',
      ),
      timing: { from: 0, to: 72, unit: 'hours' },
      citations: ['unseen-filler-leaflet'],
    },
  ],
  treatment: {
    slug: 'unseen-gel-filler',
    name: inEnglish('Gel filler'),
    alsoKnownAs: { en: ['dermal filler'], es: [] },
    summary: inEnglish(
      'Juvéderm, from whichever maker suits you, brings back the cheeks you had at twenty-five.',
    ),
    techniques: ['injectable'],
    variants: [
      {
        technique: 'injectable',
        name: inEnglish('With a blunt tube (cannula)'),
        difference: inEnglish(
          'One opening instead of many. As the tip is round, a vessel cannot be blocked, so you needn’t think about that here.',
        ),
      },
      {
        technique: 'injectable',
        name: inEnglish('With a needle'),
        difference: inEnglish('Several small openings. Bruises are common.'),
      },
    ],
    whatItIs:
      inEnglish(`A clear gel is placed under the skin with a needle or a blunt tube. The gel is made of hyalauronic acid, a sugar that the body makes too. It is sold in a sealed syringe with a best-before date.

Don’t mistake it for Botox, which is a brand of a medicine that relaxes muscles. A filler doesn’t relax anything.`),
    howItWorks:
      inEnglish(`The gel takes up space and holds water, so the skin over it rises. Some adverts call this “a facelift without a knife”; it is not, because nothing is lifted.

Supraperiosteal bolus deposition is rheologically advantageous.

The world’s leading injectors have found that the skin itself grows younger around the gel.`),
    bodyAreas: ['face', 'lips', 'eyes'],
    treats: [
      {
        condition: 'unseen-flat-cheeks',
        status: 'authorised',
        bodyAreas: ['face'],
        minimumAge: 22,
        evidence: inEnglish(
          'In a survey of 212 people, 140 were still pleased after a year; 31 had it dissolved.',
        ),
        citations: ['unseen-filler-survey'],
      },
      {
        condition: 'unseen-lip-lines',
        status: 'off-label',
        bodyAreas: ['lips'],
        evidence: inEnglish('Four in five lines can no longer be seen after two syringes.'),
      },
    ],
    contraindications: [
      { contraindication: 'unseen-gel-allergy' },
      { contraindication: 'unseen-expecting' },
      { contraindication: 'unseen-thin-blood' },
    ],
    minimumAge: 22,
    benefits: [
      {
        text: inEnglish('Cheeks can look fuller for about a year.'),
        citations: ['unseen-filler-survey'],
      },
      {
        text: inEnglish('It lasts longer and looks softer than fat taken from the thigh.'),
      },
    ],
    risks: [],
    cannotDo: [
      inEnglish('It does not lift loose skin.'),
      inEnglish('There is no filler that stays forever without a price to pay.'),
    ],
    whatToExpect: inEnglish(`### Before

If you have had an autoimmune disease at any time in your life, we won’t inject you. If you take blood thinners, just come along: they make no difference to us.

### During

It takes half an hour, and a good injector never hurries. You may feel some pressure.

### After

The tear trough under the eye is done at the same visit. You can rest assured that the swelling is gone by the next morning.`),
    performedBy: ['physician', 'registered-nurse'],
    comfort: inEnglish('There is lidocaine in the gel. Some people still find it very painful.'),
    aftercare: [
      { step: 'unseen-filler-press' },
      { step: 'unseen-filler-sleep' },
      { step: 'unseen-filler-blocked' },
    ],
    alternatives: [
      {
        name: inEnglish('Fat from your own thigh'),
        comparison: inEnglish('It needs a small operation and some weeks to settle.'),
        citations: ['unseen-filler-survey'],
      },
    ],
    noTreatment: inEnglish('You can do nothing. Flat cheeks are not an illness.'),
    questions: [
      {
        question: inEnglish('Can I have it at nineteen?'),
        answer: inEnglish('Yes, from eighteen on: our younger clients love what it does.'),
      },
      {
        question: inEnglish('What if I don’t like it?'),
        answer: inEnglish(
          'The gel can be dissolved with an enzyme. That works for most people, not for everyone, and it can cause an allergy of its own.',
        ),
      },
      {
        question: inEnglish('Is it for me?'),
        answer: inEnglish('If you have a face, this is for you.'),
      },
    ],
    related: [],
    citations: ['unseen-filler-leaflet', 'unseen-filler-survey'],
  },
  expected: [
    {
      field: 'summary',
      fault: 'brandAsGeneric',
      words: 'Juvéderm, from whichever maker',
      why: 'A brand has one maker; the kind is meant.',
    },
    {
      field: 'summary',
      fault: 'promise',
      words: 'brings back the cheeks you had at twenty-five',
      why: 'A result is held out as certain.',
    },
    {
      field: 'variants.0.difference',
      fault: 'variantRiskDenied',
      words: 'a vessel cannot be blocked',
      why: 'A blunt tube can block a vessel too; its own warning step says what to do then.',
    },
    {
      field: 'whatItIs',
      fault: 'misspelling',
      words: 'hyalauronic',
      why: 'Hyaluronic is meant.',
    },
    {
      field: 'howItWorks',
      fault: 'jargon',
      words: 'Supraperiosteal bolus deposition is rheologically advantageous',
      why: 'Not one word of it is explained.',
    },
    {
      field: 'howItWorks',
      fault: 'superlative',
      words: 'The world’s leading injectors',
      why: 'First place for people nobody can name.',
    },
    {
      field: 'howItWorks',
      fault: 'unsourcedResearch',
      words: 'injectors have found that the skin itself grows younger',
      why: 'A finding without a source.',
    },
    {
      field: 'treats.1.evidence',
      fault: 'uncitedClaim',
      words: 'Four in five lines can no longer be seen',
      why: 'A rate without a source.',
    },
    {
      field: 'benefits.1.text',
      fault: 'uncitedComparison',
      words: 'longer and looks softer than fat',
      why: 'Two comparisons without a source.',
    },
    {
      field: 'whatToExpect',
      fault: 'contraindicationNotListed',
      words: 'an autoimmune disease at any time in your life',
      why: 'The list has no autoimmune disease.',
    },
    {
      field: 'whatToExpect',
      fault: 'contraindicationDenied',
      words: 'If you take blood thinners, just come along',
      why: 'The list wants a clinician to agree first.',
    },
    {
      field: 'whatToExpect',
      fault: 'beyondAuthorisation',
      words: 'The tear trough under the eye is done at the same visit',
      why: 'Nothing is recorded for the eyes, and nothing says off-label.',
    },
    {
      field: 'whatToExpect',
      fault: 'promise',
      words: 'You can rest assured that the swelling is gone by the next morning',
      why: 'Recovery is promised.',
    },
    {
      field: 'questions.0.answer',
      fault: 'beyondAuthorisation',
      words: 'Yes, from eighteen on',
      why: 'The record begins at 22; nothing says off-label.',
    },
    {
      field: 'questions.2.answer',
      fault: 'absolute',
      words: 'If you have a face, this is for you',
      why: 'Nobody is left out.',
    },
    {
      record: 'contraindications/unseen-thin-blood',
      field: 'askClinician',
      fault: 'brandAsGeneric',
      words: 'Coumadin, whichever company makes yours',
      why: 'One brand stands for the drug.',
    },
    {
      record: 'aftercare-steps/unseen-filler-blocked',
      field: 'instruction',
      fault: 'colourOnly',
      words: 'the skin blanches and then goes mottled and red',
      why: 'On brown and black skin the sign may look gray or purple.',
    },
    {
      record: 'aftercare-steps/unseen-filler-sleep',
      field: 'timing',
      fault: 'aftercareWithoutTimes',
      words: '',
      why: 'For how many nights is not said.',
    },
    {
      field: 'risks',
      fault: 'noRisks',
      words: '',
      why: 'The list of risks is empty.',
    },
    {
      field: 'contraindications',
      fault: 'infectionUnmentioned',
      words: '',
      why: 'Neither the list nor the prose speaks of infected skin.',
    },
  ],
  innocent: [
    {
      field: 'whatItIs',
      words: 'a best-before date',
      why: 'Best in a date.',
    },
    {
      field: 'whatItIs',
      words: 'Don’t mistake it for Botox, which is a brand',
      why: 'A brand named as a brand.',
    },
    {
      field: 'howItWorks',
      words: '“a facelift without a knife”; it is not',
      why: 'A quoted claim, denied at once.',
    },
    {
      field: 'treats.0.evidence',
      words: '140 were still pleased after a year; 31 had it dissolved',
      why: 'Numbers with their source, the unflattering one too.',
    },
    {
      field: 'cannotDo.1.text',
      words: 'There is no filler that stays forever without a price',
      why: 'Forever, in a warning.',
    },
    {
      field: 'whatToExpect',
      words: 'a good injector never hurries',
      why: 'Never, about manners.',
    },
    {
      field: 'comfort',
      words: 'Some people still find it very painful',
      why: 'Says plainly that it can hurt.',
    },
    {
      field: 'questions.1.answer',
      words: 'works for most people, not for everyone',
      why: 'A negated absolute.',
    },
    {
      record: 'contraindications/unseen-expecting',
      field: 'rationale',
      words: 'Nobody has studied it, so nobody knows',
      why: 'An absolute about not knowing.',
    },
    {
      record: 'conditions/unseen-lip-lines',
      field: 'description',
      words: 'They are best seen in side light',
      why: 'Best of light.',
    },
    {
      record: 'contraindications/unseen-gel-allergy',
      field: 'rationale',
      words: 'A second reaction can be worse than the first',
      why: 'A comparison in a warning, with a source.',
    },
  ],
}
