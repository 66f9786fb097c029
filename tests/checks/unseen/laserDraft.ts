// Written before any check existed; never adjusted to make a rate better.
import { type FlawedDraft, inSpanish } from './flawedDraft'

/** Laser hair removal as a Spanish-speaking clinic would put it. Its sources are invented. */
export const laserDraft: FlawedDraft = {
  locale: 'es',
  citations: [
    {
      key: 'unseen-laser-trial',
      title: 'Invented trial of two lasers for unwanted hair',
      publisher: 'Invented Journal of Lasers',
      year: 2016,
    },
    {
      key: 'unseen-laser-manual',
      title: 'Invented manual of a hair removal laser',
      publisher: 'An invented maker',
    },
  ],
  conditions: [
    {
      slug: 'unseen-unwanted-hair',
      name: inSpanish('Vello no deseado'),
      summary: inSpanish('Vello que usted preferiría no tener.'),
      description: inSpanish(
        'Tener vello es normal. Si aparece de repente en la cara, puede haber un motivo que conviene estudiar.',
      ),
      onSkinTones: inSpanish(
        'El vello oscuro destaca más en piel blanca. En piel morena y negra se enquista con más facilidad.',
      ),
      whenToSeeDoctor: inSpanish('Acuda si el vello crece de repente o cambia su regla.'),
      citations: ['unseen-laser-trial'],
    },
    {
      slug: 'unseen-folliculitis',
      name: inSpanish('Foliculitis'),
      summary: inSpanish('Granitos alrededor del pelo.'),
      description: inSpanish('El folículo se inflama, a menudo después de afeitarse.'),
      onSkinTones: inSpanish('Se ven puntitos rojos con un halo rosado.'),
      whenToSeeDoctor: inSpanish('Acuda si hay fiebre o si los granos se extienden.'),
      citations: ['unseen-laser-manual'],
    },
  ],
  contraindications: [
    {
      slug: 'unseen-folliculitis-now',
      name: inSpanish('Foliculitis'),
      kind: 'condition',
      question: inSpanish('¿Tiene foliculitis?'),
      rationale: inSpanish('El calor puede empeorar la inflamación.'),
      askClinician: inSpanish('Pregunte quién debería verla antes.'),
      concerns: ['unseen-folliculitis'],
      severity: 'absolute',
      citations: ['unseen-laser-manual'],
    },
    {
      slug: 'unseen-tanned',
      name: inSpanish('Piel bronceada en las últimas 4 semanas'),
      kind: 'condition',
      question: inSpanish('¿Ha tomado el sol en las últimas 4 semanas?'),
      rationale: inSpanish('La piel bronceada absorbe más luz y puede quemarse.'),
      askClinician: inSpanish('Diga cuándo tomó el sol por última vez.'),
      severity: 'temporary',
      wait: { amount: 4, unit: 'weeks', anchor: 'healed' },
      citations: ['unseen-laser-manual'],
    },
    {
      slug: 'unseen-infection',
      name: inSpanish('Infección en la zona'),
      kind: 'condition',
      question: inSpanish('¿Tiene una infección en la zona?'),
      rationale: inSpanish('La piel infectada no debe tratarse.'),
      askClinician: inSpanish('Llame antes de venir.'),
      severity: 'temporary',
      wait: { anchor: 'healed' },
      citations: ['unseen-laser-manual'],
    },
  ],
  aftercareSteps: [
    {
      key: 'unseen-laser-cool',
      title: inSpanish('Refresque la piel'),
      action: 'do',
      careLevel: 'self-care',
      instruction: inSpanish(
        'Ponga un paño frío, nunca hielo directo. La mejor señal es que el calor vaya bajando.',
      ),
    },
    {
      key: 'unseen-laser-shedding',
      title: inSpanish('El pelo se desprende'),
      action: 'expect',
      careLevel: 'self-care',
      instruction: inSpanish('El pelo quemado parece crecer y luego cae solo. No tire de él.'),
      timing: { from: 5, to: 20, unit: 'days' },
    },
    {
      key: 'unseen-laser-burn',
      title: inSpanish('Ampollas o dolor que aumenta'),
      action: 'warning',
      careLevel: 'call-clinic',
      instruction: inSpanish('Llámenos si hay ampollas o si el dolor no baja en un día.'),
      timing: { from: 0, to: 3, unit: 'days' },
      citations: ['unseen-laser-manual'],
    },
  ],
  treatment: {
    slug: 'unseen-hair-laser',
    name: inSpanish('Depilación láser'),
    alsoKnownAs: { en: [], es: ['fotodepilación'] },
    summary: inSpanish(
      'Diga adiós a la cuchilla: en seis visitas no volverá a ver un solo pelo en la zona.',
    ),
    techniques: ['laser', 'light'],
    variants: [
      {
        technique: 'laser',
        name: inSpanish('Láser de onda larga'),
        difference: inSpanish(
          'Llega más hondo y esquiva el pigmento, de modo que con él las quemaduras quedan descartadas.',
        ),
      },
      {
        technique: 'light',
        name: inSpanish('Luz pulsada'),
        difference: inSpanish(
          'Cubre más piel en cada disparo. Rinde el doble que el láser por el mismo precio.',
        ),
      },
    ],
    whatItIs:
      inSpanish(`La luz calienta la raíz del pelo. Usted lleva gafas durante toda la sesión y el aparato tiene un cierre de seguridad.

Se dice que «el láser quita el vello para siempre». No es así: lo reduce, y parte vuelve a salir.`),
    howItWorks:
      inSpanish(`El pigmento del pelo absorbe la luz y la convierte en calor. El pelo blanco no tiene pigmento, por eso casi no responde.

La fototermólisis selectiva del cromóforo diana condiciona la apoptosis de las células madre del istmo, siempre que la fluencia y la duración de pulso se ajusten al tiempo de relajación térmica de la estructura pilosa, extremo que el facultativo valorará en función del fototipo.

Numerosas investigaciones respaldan que la piel queda además más firme.`),
    bodyAreas: ['face', 'legs', 'underarms'],
    treats: [
      {
        condition: 'unseen-unwanted-hair',
        status: 'authorised',
        bodyAreas: ['legs', 'underarms'],
        evidence: inSpanish(
          'En un ensayo con 90 personas quedó, de media, un tercio del vello al año. Con el láser fue menos que con la luz, pero dolió más.',
        ),
        citations: ['unseen-laser-trial'],
      },
      {
        condition: 'unseen-folliculitis',
        status: 'off-label',
        bodyAreas: ['legs'],
        evidence: inSpanish('Los brotes se reducen a menos de la mitad en un trimestre.'),
      },
    ],
    contraindications: [
      { contraindication: 'unseen-folliculitis-now' },
      { contraindication: 'unseen-tanned' },
      { contraindication: 'unseen-infection' },
    ],
    minimumAge: 16,
    benefits: [
      {
        text: inSpanish('El vello puede volverse más fino y escaso durante meses.'),
        citations: ['unseen-laser-trial'],
      },
      {
        text: inSpanish('Aclara también el tono de las axilas en pieles oscuras.'),
        citations: ['unseen-laser-trial'],
      },
    ],
    risks: [
      {
        name: inSpanish('Quemadura'),
        description: inSpanish(
          'Ampollas o costras. Ocurre poco, y puede ocurrir con cualquiera de los aparatos.',
        ),
        frequency: 'uncommon',
        careLevel: 'call-clinic',
        citations: ['unseen-laser-manual'],
      },
      {
        name: inSpanish('Hinchazón alrededor del pelo'),
        description: inSpanish('Sale un eritema perifolicular autolimitado.'),
        frequency: 'very-common',
        careLevel: 'self-care',
        citations: ['unseen-laser-manual'],
      },
    ],
    cannotDo: [
      inSpanish('No elimina todo el vello ni sirve para el pelo blanco.'),
      inSpanish('No podemos asegurarle cuántas visitas harán falta.'),
    ],
    whatToExpect: inSpanish(`### Antes

Aféitese la víspera. Si toma antibióticos que sensibilizan a la luz, no podrá hacérselo.

### Durante

Se nota un pellizco caliente en cada disparo. Pida parar siempre que quiera.

### Después

También tratamos el labio superior y el mentón en la misma visita. Ningún otro centro cuida tanto los detalles.`),
    performedBy: ['physician', 'registered-nurse'],
    comfort: inSpanish('Si lo desea, ponemos antes crema EMLA de cualquier laboratorio.'),
    aftercare: [
      { step: 'unseen-laser-cool' },
      { step: 'unseen-laser-shedding' },
      { step: 'unseen-laser-burn' },
    ],
    alternatives: [
      {
        name: inSpanish('Cera o cuchilla'),
        comparison: inSpanish('Hay que repetirlas a menudo, y no necesitan aparato.'),
      },
    ],
    noTreatment: inSpanish('Puede no hacer nada. El vello no es una enfermedad.'),
    questions: [
      {
        question: inSpanish('Acabo de volver de la playa. ¿Puedo ir?'),
        answer: inSpanish('Claro: venga morenita si quiere, que nuestro equipo no distingue.'),
      },
      {
        question: inSpanish('¿Y si tengo cicatrices muy gruesas?'),
        answer: inSpanish('La luz no las cambia. Tampoco cambia los quelodies.'),
      },
      {
        question: inSpanish('¿Es seguro?'),
        answer: inSpanish('No del todo. Puede quemar la piel, sobre todo si está bronceada.'),
      },
      {
        question: inSpanish('¿Dolerá?'),
        answer: inSpanish('Quédese tranquila, en esta sala nadie se queja.'),
      },
    ],
    related: [],
    citations: ['unseen-laser-trial', 'unseen-laser-manual'],
  },
  expected: [
    {
      field: 'summary',
      fault: 'promise',
      words: 'en seis visitas no volverá a ver un solo pelo',
      why: 'A full result by a fixed number of visits.',
    },
    {
      field: 'variants.0.difference',
      fault: 'variantRiskDenied',
      words: 'las quemaduras quedan descartadas',
      why: 'Its own list says that every device can burn.',
    },
    {
      field: 'variants.1.difference',
      fault: 'uncitedComparison',
      words: 'Rinde el doble que el láser',
      why: 'A ratio without a source, and against its own trial.',
    },
    {
      field: 'howItWorks',
      fault: 'jargon',
      words: 'fototermólisis selectiva del cromóforo diana',
      why: 'Not one word of it is explained.',
    },
    {
      field: 'howItWorks',
      fault: 'readingGrade',
      words: 'se ajusten al tiempo de relajación térmica de la estructura pilosa',
      why: 'One long sentence from a textbook.',
    },
    {
      field: 'howItWorks',
      fault: 'unsourcedResearch',
      words: 'Numerosas investigaciones respaldan',
      why: 'Many studies, none named.',
    },
    {
      field: 'treats.1.condition',
      fault: 'treatedAndRuledOut',
      words: 'unseen-folliculitis',
      why: 'Folliculitis is treated here and ruled out absolutely by the list, with nothing to tell the two apart.',
    },
    {
      field: 'treats.1.evidence',
      fault: 'uncitedClaim',
      words: 'Los brotes se reducen a menos de la mitad',
      why: 'A rate without a source.',
    },
    {
      field: 'benefits.1.text',
      fault: 'benefitWithoutRisk',
      words: 'Aclara también el tono de las axilas en pieles oscuras',
      why: 'That light can darken or bleach dark skin is no risk in the list.',
    },
    {
      field: 'risks.1.description',
      fault: 'jargon',
      words: 'eritema perifolicular autolimitado',
      why: 'A patient can’t tell what will happen.',
    },
    {
      field: 'whatToExpect',
      fault: 'contraindicationNotListed',
      words: 'Si toma antibióticos que sensibilizan a la luz',
      why: 'The list has no medicines.',
    },
    {
      field: 'whatToExpect',
      fault: 'beyondAuthorisation',
      words: 'También tratamos el labio superior y el mentón',
      why: 'Only legs and underarms are recorded; nothing says off-label.',
    },
    {
      field: 'whatToExpect',
      fault: 'superlative',
      words: 'Ningún otro centro cuida tanto',
      why: 'First among all, by a negation.',
    },
    {
      field: 'comfort',
      fault: 'brandAsGeneric',
      words: 'EMLA de cualquier laboratorio',
      why: 'A brand has one maker; a numbing cream is meant.',
    },
    {
      field: 'questions.0.answer',
      fault: 'contraindicationDenied',
      words: 'venga morenita si quiere',
      why: 'The list asks for four weeks without sun.',
    },
    {
      field: 'questions.1.answer',
      fault: 'misspelling',
      words: 'quelodies',
      why: 'Queloides is meant.',
    },
    {
      field: 'questions.3.answer',
      fault: 'absolute',
      words: 'nadie se queja',
      why: 'No exception is left; the page itself speaks of a hot pinch.',
    },
    {
      record: 'conditions/unseen-folliculitis',
      field: 'onSkinTones',
      fault: 'colourOnly',
      words: 'puntitos rojos con un halo rosado',
      why: 'The field for skin tones speaks of one.',
    },
    {
      record: 'aftercare-steps/unseen-laser-cool',
      field: 'timing',
      fault: 'aftercareWithoutTimes',
      words: '',
      why: 'For how long is not said.',
    },
    {
      field: 'contraindications',
      fault: 'pregnancyUnmentioned',
      words: '',
      why: 'Neither the list nor the prose speaks of pregnancy.',
    },
  ],
  innocent: [
    {
      field: 'whatItIs',
      words: 'un cierre de seguridad',
      why: 'A safety catch of the machine.',
    },
    {
      field: 'whatItIs',
      words: '«el láser quita el vello para siempre». No es así',
      why: 'A quoted claim that the next sentence denies.',
    },
    {
      field: 'howItWorks',
      words: 'El pelo blanco no tiene pigmento',
      why: 'A color of hair, not of skin.',
    },
    {
      field: 'treats.0.evidence',
      words: 'Con el láser fue menos que con la luz, pero dolió más',
      why: 'A comparison inside a cited trial, with its harm beside it.',
    },
    {
      field: 'cannotDo.0.text',
      words: 'No elimina todo el vello',
      why: 'A negated absolute.',
    },
    {
      field: 'cannotDo.1.text',
      words: 'No podemos asegurarle cuántas visitas',
      why: 'A negated promise.',
    },
    {
      field: 'whatToExpect',
      words: 'Pida parar siempre que quiera',
      why: 'Always, in an offer to stop.',
    },
    {
      field: 'questions.2.answer',
      words: 'No del todo',
      why: 'The question sounds like a claim; the answer denies it.',
    },
    {
      record: 'aftercare-steps/unseen-laser-cool',
      field: 'instruction',
      words: 'La mejor señal es que el calor vaya bajando',
      why: 'Best of a sign.',
    },
    {
      record: 'conditions/unseen-unwanted-hair',
      field: 'onSkinTones',
      words: 'El vello oscuro destaca más en piel blanca',
      why: 'A comparison of looks, with brown and black skin told too.',
    },
  ],
}
