import type { CollectionConfig } from 'payload'
import { draftedContentAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { careLevels, severities } from '@/domain/safetyTerms'
import {
  bodyAreas,
  jurisdictions,
  licenceLevels,
  priceUnits,
  regulatoryStatuses,
  riskFrequencies,
  techniques,
} from '@/domain/treatmentTerms'
import { checkedContent } from '@/editorial/checks/checkedContent'
import { signedCollection } from '@/editorial/signOff/signedCollection'
import { citations } from '@/fields/citations'
import { clinical } from '@/fields/clinical'
import { codeField } from '@/fields/codeField'
import { drafts } from '@/fields/drafts'
import { alsoKnownAs, name, summary } from '@/fields/naming'
import { clinicalProse } from '@/fields/prose'
import { rejectEndBeforeStart } from '@/fields/range'
import { review } from '@/fields/review'
import { scope } from '@/fields/scope'
import { seo } from '@/fields/seo'
import { slug } from '@/fields/slug'
import { span } from '@/fields/span'
import { wait } from '@/fields/wait'

export const Treatments: CollectionConfig = signedCollection({
  slug: 'treatments',
  custom: checkedContent,
  labels: {
    singular: { en: 'Treatment', es: 'Tratamiento' },
    plural: { en: 'Treatments', es: 'Tratamientos' },
  },
  access: draftedContentAccess,
  versions: drafts,
  trash: true,
  admin: {
    group: menuGroups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'techniques', 'review.nextReviewOn', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'summary'],
  },
  defaultPopulate: { name: true, slug: true, summary: true, techniques: true },
  fields: [
    slug('treatments'),
    review(),
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'In short', es: 'En pocas palabras' },
          fields: [
            name({ en: 'Name', es: 'Nombre' }),
            alsoKnownAs(),
            summary({
              en: 'One sentence that answers “What is it, and what can it do for me?”. No promises.',
              es: 'Una frase que responda a «¿Qué es y qué puede hacer por mí?». Sin promesas.',
            }),
            clinical(
              codeField({
                name: 'techniques',
                label: { en: 'Techniques', es: 'Técnicas' },
                vocabulary: techniques,
                hasMany: true,
                required: true,
                admin: {
                  description: {
                    en: 'How it acts on the skin. Risks differ by technique: write a treatment of its own when they differ much.',
                    es: 'Cómo actúa sobre la piel. Los riesgos cambian con la técnica: si cambian mucho, escriba un tratamiento aparte.',
                  },
                },
              }),
            ),
            {
              name: 'variants',
              type: 'array',
              label: { en: 'Variants', es: 'Variantes' },
              labels: {
                singular: { en: 'Variant', es: 'Variante' },
                plural: { en: 'Variants', es: 'Variantes' },
              },
              admin: { components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' } },
              fields: [
                clinical(
                  codeField({
                    name: 'technique',
                    label: { en: 'Technique', es: 'Técnica' },
                    vocabulary: techniques,
                    required: true,
                    admin: {
                      description: {
                        en: 'The technique this variant uses. Each has its own risks.',
                        es: 'La técnica de esta variante. Cada una tiene sus propios riesgos.',
                      },
                    },
                  }),
                ),
                clinical({
                  name: 'name',
                  type: 'text',
                  localized: true,
                  required: true,
                  label: { en: 'What it is called', es: 'Cómo se llama' },
                }),
                clinical({
                  name: 'difference',
                  type: 'textarea',
                  localized: true,
                  required: true,
                  label: { en: 'What is different about it', es: 'En qué se diferencia' },
                  admin: {
                    description: {
                      en: 'What a patient would notice: how it feels, how long it takes, what can go wrong.',
                      es: 'Lo que notaría el paciente: qué se siente, cuánto dura, qué puede salir mal.',
                    },
                  },
                }),
              ],
            },
            {
              name: 'image',
              type: 'upload',
              relationTo: 'media',
              label: { en: 'Picture', es: 'Imagen' },
            },
          ],
        },
        {
          label: { en: 'What it is', es: 'Qué es' },
          fields: [
            ...clinicalProse({
              name: 'whatItIs',
              label: { en: 'What it is', es: 'Qué es' },
              required: true,
              admin: {
                description: {
                  en: 'What happens to the skin, in plain words. The clinical word goes in brackets.',
                  es: 'Qué le ocurre a la piel, con palabras sencillas. El término clínico, entre paréntesis.',
                },
              },
            }),
            ...clinicalProse({
              name: 'howItWorks',
              label: { en: 'How it works', es: 'Cómo funciona' },
              required: true,
              admin: {
                description: {
                  en: 'Why it may help. Say how sure we are, and who says so.',
                  es: 'Por qué puede ayudar. Diga cuánta certeza hay y quién lo afirma.',
                },
              },
            }),
            clinical(
              codeField({
                name: 'bodyAreas',
                label: { en: 'Body areas', es: 'Zonas del cuerpo' },
                vocabulary: bodyAreas,
                hasMany: true,
                required: true,
                admin: {
                  description: {
                    en: 'Every area it is offered for. What is authorised is said on each condition.',
                    es: 'Todas las zonas en las que se ofrece. Lo autorizado se indica en cada afección.',
                  },
                },
              }),
            ),
          ],
        },
        {
          label: { en: 'Who it helps', es: 'A quién ayuda' },
          fields: [
            {
              name: 'treats',
              type: 'array',
              label: { en: 'Conditions it treats', es: 'Afecciones que trata' },
              labels: {
                singular: { en: 'Condition', es: 'Afección' },
                plural: { en: 'Conditions', es: 'Afecciones' },
              },
              admin: { components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' } },
              fields: [
                clinical({
                  name: 'condition',
                  type: 'relationship',
                  relationTo: 'conditions',
                  required: true,
                  index: true,
                  label: { en: 'Condition', es: 'Afección' },
                  admin: {
                    description: {
                      en: 'A condition with an entry of its own. Its page will name this treatment.',
                      es: 'Una afección con su propia ficha. Su página nombrará este tratamiento.',
                    },
                  },
                }),
                {
                  type: 'row',
                  fields: [
                    clinical(
                      codeField({
                        name: 'regulatoryStatus',
                        label: { en: 'What the regulator says', es: 'Qué dice el regulador' },
                        vocabulary: regulatoryStatuses,
                        required: true,
                        admin: {
                          width: '50%',
                          description: {
                            en: 'Shown beside the condition. Off-label is lawful, but the reader must know.',
                            es: 'Se muestra junto a la afección. El uso fuera de lo autorizado es lícito, pero quien lee debe saberlo.',
                          },
                        },
                      }),
                    ),
                    clinical(
                      codeField({
                        name: 'jurisdiction',
                        label: { en: 'Which regulator', es: 'Qué regulador' },
                        vocabulary: jurisdictions,
                        required: true,
                        defaultValue: 'us',
                        admin: {
                          description: {
                            en: 'Whose authorisation is meant: a device may be authorised in one country only.',
                            es: 'De qué autorización se trata: un aparato puede estar autorizado en un solo país.',
                          },
                          width: '50%',
                        },
                      }),
                    ),
                  ],
                },
                scope(),
                clinical({
                  name: 'minimumAge',
                  type: 'number',
                  min: 0,
                  max: 120,
                  label: { en: 'From age', es: 'A partir de (años)' },
                  admin: {
                    description: {
                      en: 'Only if it differs from the treatment’s own minimum age.',
                      es: 'Solo si difiere de la edad mínima del tratamiento.',
                    },
                  },
                }),
                clinical({
                  name: 'evidence',
                  type: 'textarea',
                  localized: true,
                  label: { en: 'How sure are we', es: 'Cuánta certeza hay' },
                  admin: {
                    description: {
                      en: 'What studies show, how many people, how long. No source, no number.',
                      es: 'Qué muestran los estudios, en cuántas personas, durante cuánto tiempo. Sin fuente no hay cifra.',
                    },
                  },
                }),
                citations(),
              ],
            },
          ],
        },
        {
          label: { en: 'Who should not have it', es: 'Quién no debe hacérselo' },
          fields: [
            {
              name: 'contraindications',
              type: 'array',
              label: { en: 'Contraindications', es: 'Contraindicaciones' },
              labels: {
                singular: { en: 'Contraindication', es: 'Contraindicación' },
                plural: { en: 'Contraindications', es: 'Contraindicaciones' },
              },
              admin: {
                components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' },
                description: {
                  en: 'A page cannot go live without every record linked here being live too.',
                  es: 'La página no puede publicarse si alguno de estos registros no está publicado.',
                },
              },
              fields: [
                clinical({
                  name: 'contraindication',
                  type: 'relationship',
                  relationTo: 'contraindications',
                  required: true,
                  index: true,
                  label: { en: 'Contraindication', es: 'Contraindicación' },
                  admin: {
                    description: {
                      en: 'The record with the reason. It must be live before this page can be.',
                      es: 'La ficha con el motivo. Debe estar publicada antes que esta página.',
                    },
                  },
                }),
                clinical(
                  codeField({
                    name: 'severity',
                    label: {
                      en: 'Severity for this treatment',
                      es: 'Gravedad en este tratamiento',
                    },
                    vocabulary: severities,
                    admin: {
                      description: {
                        en: 'Empty: as the contraindication itself says.',
                        es: 'Vacío: lo que diga la propia contraindicación.',
                      },
                    },
                  }),
                ),
                wait('wait', {
                  en: 'Wait for this treatment (empty: as the record says)',
                  es: 'Espera en este tratamiento (vacío: lo que diga el registro)',
                }),
                scope(),
                clinical({
                  name: 'patientWording',
                  type: 'textarea',
                  localized: true,
                  label: { en: 'Words for this page', es: 'Palabras para esta página' },
                  admin: {
                    description: {
                      en: 'Only if this treatment needs other words than the record has.',
                      es: 'Solo si este tratamiento necesita palabras distintas de las del registro.',
                    },
                  },
                }),
              ],
            },
            clinical({
              name: 'minimumAge',
              type: 'number',
              min: 0,
              max: 120,
              label: { en: 'Minimum age', es: 'Edad mínima' },
              admin: {
                description: {
                  en: 'The youngest age in years we treat, whatever the condition.',
                  es: 'La edad mínima en años, sea cual sea la afección.',
                },
              },
            }),
          ],
        },
        {
          label: { en: 'Benefits and risks', es: 'Beneficios y riesgos' },
          fields: [
            {
              name: 'benefits',
              type: 'array',
              label: { en: 'Benefits', es: 'Beneficios' },
              labels: {
                singular: { en: 'Benefit', es: 'Beneficio' },
                plural: { en: 'Benefits', es: 'Beneficios' },
              },
              admin: { components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' } },
              fields: [
                clinical({
                  name: 'text',
                  type: 'textarea',
                  localized: true,
                  required: true,
                  label: { en: 'Benefit', es: 'Beneficio' },
                  admin: {
                    description: {
                      en: 'What it can do, for whom, how sure we are. “Can”, never “will”.',
                      es: 'Qué puede lograr, en quién y con qué certeza. «Puede», nunca «hará».',
                    },
                  },
                }),
                citations(),
              ],
            },
            {
              name: 'risks',
              type: 'array',
              required: true,
              minRows: 1,
              label: { en: 'Risks and side effects', es: 'Riesgos y efectos secundarios' },
              labels: {
                singular: { en: 'Risk', es: 'Riesgo' },
                plural: { en: 'Risks', es: 'Riesgos' },
              },
              admin: { components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' } },
              fields: [
                clinical({
                  name: 'name',
                  type: 'text',
                  localized: true,
                  required: true,
                  label: { en: 'Risk', es: 'Riesgo' },
                  admin: {
                    description: {
                      en: 'The plain word first, the clinical one in brackets.',
                      es: 'Primero la palabra corriente; el término clínico, entre paréntesis.',
                    },
                  },
                }),
                clinical({
                  name: 'description',
                  type: 'textarea',
                  localized: true,
                  label: { en: 'What it is like', es: 'Cómo es' },
                  admin: {
                    description: {
                      en: 'What a person sees and feels, on white, brown and black skin.',
                      es: 'Qué se ve y qué se siente, en piel blanca, morena y negra.',
                    },
                  },
                }),
                {
                  type: 'row',
                  fields: [
                    clinical(
                      codeField({
                        name: 'frequency',
                        label: { en: 'How often', es: 'Con qué frecuencia' },
                        vocabulary: riskFrequencies,
                        required: true,
                        admin: {
                          description: {
                            en: 'As the source says it. Without a source, choose “How often is not known”.',
                            es: 'Como lo dice la fuente. Sin fuente, elija «Se desconoce con qué frecuencia».',
                          },
                          width: '50%',
                        },
                      }),
                    ),
                    clinical(
                      codeField({
                        name: 'careLevel',
                        label: { en: 'What to do about it', es: 'Qué hacer' },
                        vocabulary: careLevels,
                        required: true,
                        admin: {
                          width: '50%',
                          description: {
                            en: '“Call the clinic” and “Get urgent help” also appear under “When to call”.',
                            es: '«Llame a la clínica» y «Busque ayuda urgente» aparecen también en «Cuándo llamar».',
                          },
                        },
                      }),
                    ),
                  ],
                },
                clinical(
                  span({
                    name: 'duration',
                    label: { en: 'How long it usually lasts', es: 'Cuánto suele durar' },
                    min: 0,
                  }),
                ),
                scope(),
                citations(),
              ],
            },
            {
              name: 'cannotDo',
              type: 'array',
              label: { en: 'What it can’t do', es: 'Lo que no puede hacer' },
              labels: {
                singular: { en: 'Limit', es: 'Límite' },
                plural: { en: 'Limits', es: 'Límites' },
              },
              admin: { components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' } },
              fields: [
                clinical({
                  name: 'text',
                  type: 'textarea',
                  localized: true,
                  required: true,
                  label: { en: 'Limit', es: 'Límite' },
                  admin: {
                    description: {
                      en: 'What people hope for and will not get.',
                      es: 'Lo que la gente espera y no obtendrá.',
                    },
                  },
                }),
              ],
            },
          ],
        },
        {
          label: { en: 'The visit', es: 'La visita' },
          fields: [
            ...clinicalProse({
              name: 'whatToExpect',
              label: { en: 'What to expect', es: 'Qué esperar' },
              required: true,
              admin: {
                description: {
                  en: 'The visit from arriving to leaving, then the first days.',
                  es: 'La visita desde la llegada hasta la salida y, después, los primeros días.',
                },
              },
            }),
            clinical(
              codeField({
                name: 'performedBy',
                label: { en: 'Who may perform it', es: 'Quién puede hacerlo' },
                vocabulary: licenceLevels,
                hasMany: true,
                admin: {
                  description: {
                    en: 'Your state decides. Say what holds where your clinics are.',
                    es: 'Lo decide su estado. Indique lo que vale donde están sus clínicas.',
                  },
                },
              }),
            ),
            clinical({
              name: 'comfort',
              type: 'textarea',
              localized: true,
              label: { en: 'Numbing and how it feels', es: 'Anestesia y sensación' },
              admin: {
                description: {
                  en: 'How it feels during and after, and what is given against pain.',
                  es: 'Qué se siente durante y después, y qué se da contra el dolor.',
                },
              },
            }),
            clinical(
              span({
                name: 'sessionLength',
                label: { en: 'One session takes', es: 'Una sesión dura' },
                min: 0,
                admin: {
                  description: {
                    en: 'From arriving to leaving, numbing time included.',
                    es: 'De la llegada a la salida, incluido el tiempo de la anestesia.',
                  },
                },
              }),
            ),
            {
              name: 'sessions',
              type: 'group',
              label: { en: 'Number of sessions', es: 'Número de sesiones' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    clinical({
                      name: 'from',
                      type: 'number',
                      min: 1,
                      label: { en: 'From', es: 'Desde' },
                      admin: {
                        description: {
                          en: 'The fewest visits most people need.',
                          es: 'El menor número de visitas que suele hacer falta.',
                        },
                        width: '50%',
                      },
                    }),
                    clinical({
                      name: 'to',
                      type: 'number',
                      min: 1,
                      label: { en: 'To', es: 'Hasta' },
                      admin: {
                        description: {
                          en: 'The most visits most people need.',
                          es: 'El mayor número de visitas que suele hacer falta.',
                        },
                        width: '50%',
                      },
                      validate: rejectEndBeforeStart,
                    }),
                  ],
                },
              ],
            },
            clinical(
              span({
                name: 'interval',
                label: { en: 'Time between sessions', es: 'Tiempo entre sesiones' },
                min: 0,
                admin: {
                  description: { en: 'Time between two visits.', es: 'Tiempo entre dos visitas.' },
                },
              }),
            ),
            clinical(
              span({
                name: 'downtime',
                label: { en: 'Downtime', es: 'Tiempo de recuperación' },
                min: 0,
                admin: {
                  description: {
                    en: 'Until most people go back to work and wear make-up.',
                    es: 'Hasta que la mayoría vuelve al trabajo y a maquillarse.',
                  },
                },
              }),
            ),
            clinical(
              span({
                name: 'resultsAfter',
                label: { en: 'Results show after', es: 'Los resultados se ven tras' },
                min: 0,
                admin: {
                  description: {
                    en: 'When a change can first be seen.',
                    es: 'Cuándo se ve el primer cambio.',
                  },
                },
              }),
            ),
            clinical(
              span({
                name: 'resultsLast',
                label: { en: 'Results last', es: 'Los resultados duran' },
                min: 0,
                admin: {
                  description: {
                    en: 'How long a result lasts without more visits.',
                    es: 'Cuánto dura el resultado sin más visitas.',
                  },
                },
              }),
            ),
            citations('factsCitations'),
            {
              name: 'price',
              type: 'group',
              label: { en: 'Price guide', es: 'Precio orientativo' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'from',
                      type: 'number',
                      min: 0,
                      label: { en: 'From', es: 'Desde' },
                      admin: { width: '20%' },
                    },
                    {
                      name: 'to',
                      type: 'number',
                      min: 0,
                      label: { en: 'To', es: 'Hasta' },
                      admin: { width: '20%' },
                      validate: rejectEndBeforeStart,
                    },
                    {
                      name: 'currency',
                      type: 'text',
                      defaultValue: 'USD',
                      minLength: 3,
                      maxLength: 3,
                      label: { en: 'Currency', es: 'Moneda' },
                      admin: { width: '20%' },
                    },
                    codeField({
                      name: 'per',
                      label: { en: 'Per', es: 'Por' },
                      vocabulary: priceUnits,
                      admin: { width: '20%' },
                    }),
                    {
                      name: 'asOf',
                      type: 'date',
                      label: { en: 'As of', es: 'A fecha de' },
                      admin: { width: '20%', date: { pickerAppearance: 'dayOnly' } },
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: { en: 'Aftercare', es: 'Cuidados posteriores' },
          fields: [
            {
              name: 'aftercare',
              type: 'array',
              label: { en: 'Aftercare steps, in order', es: 'Pasos de cuidado, en orden' },
              labels: {
                singular: { en: 'Step', es: 'Paso' },
                plural: { en: 'Steps', es: 'Pasos' },
              },
              admin: {
                components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' },
                description: {
                  en: 'Times count from the treatment; negative times are preparation.',
                  es: 'Los tiempos se cuentan desde el tratamiento; los negativos son preparación.',
                },
              },
              fields: [
                clinical({
                  name: 'step',
                  type: 'relationship',
                  relationTo: 'aftercare-steps',
                  required: true,
                  index: true,
                  label: { en: 'Step', es: 'Paso' },
                  admin: {
                    description: {
                      en: 'The record with the instruction. It must be live before this page can be.',
                      es: 'La ficha con la instrucción. Debe estar publicada antes que esta página.',
                    },
                  },
                }),
                clinical(
                  span({
                    name: 'timing',
                    label: {
                      en: 'When, for this treatment (empty: as the step says)',
                      es: 'Cuándo, en este tratamiento (vacío: lo que diga el paso)',
                    },
                    admin: {
                      description: {
                        en: 'Only if this treatment needs another time than the step itself says.',
                        es: 'Solo si este tratamiento necesita un plazo distinto del que dice el paso.',
                      },
                    },
                  }),
                ),
              ],
            },
          ],
        },
        {
          label: { en: 'Choices and questions', es: 'Opciones y preguntas' },
          fields: [
            {
              name: 'alternatives',
              type: 'array',
              label: { en: 'Alternatives', es: 'Alternativas' },
              labels: {
                singular: { en: 'Alternative', es: 'Alternativa' },
                plural: { en: 'Alternatives', es: 'Alternativas' },
              },
              fields: [
                clinical({
                  name: 'treatment',
                  type: 'relationship',
                  relationTo: 'treatments',
                  label: { en: 'Treatment with a page here', es: 'Tratamiento con página propia' },
                }),
                clinical({
                  name: 'name',
                  type: 'text',
                  localized: true,
                  label: {
                    en: 'Name, if it has no page here',
                    es: 'Nombre, si no tiene página propia',
                  },
                }),
                clinical({
                  name: 'comparison',
                  type: 'textarea',
                  localized: true,
                  required: true,
                  label: { en: 'How it compares', es: 'Comparación' },
                  admin: {
                    description: {
                      en: 'For whom it is the better choice, and what it costs in time and risk.',
                      es: 'Para quién es mejor opción y qué supone en tiempo y riesgo.',
                    },
                  },
                }),
                citations(),
              ],
            },
            clinical({
              name: 'noTreatment',
              type: 'textarea',
              localized: true,
              required: true,
              label: { en: 'If you have no treatment', es: 'Si no se trata' },
              admin: {
                description: {
                  en: 'What happens without any treatment. It is always an alternative.',
                  es: 'Qué ocurre sin tratamiento. Siempre es una alternativa.',
                },
              },
            }),
            {
              name: 'questions',
              type: 'array',
              label: { en: 'Questions people ask', es: 'Preguntas frecuentes' },
              labels: {
                singular: { en: 'Question', es: 'Pregunta' },
                plural: { en: 'Questions', es: 'Preguntas' },
              },
              admin: { components: { RowLabel: '@/admin/LinkedRowLabel#LinkedRowLabel' } },
              fields: [
                clinical({
                  name: 'question',
                  type: 'text',
                  localized: true,
                  required: true,
                  label: { en: 'Question', es: 'Pregunta' },
                  admin: {
                    description: {
                      en: 'In the words people use when they ask it.',
                      es: 'Con las palabras que usa quien pregunta.',
                    },
                  },
                }),
                ...clinicalProse({
                  name: 'answer',
                  required: true,
                  label: { en: 'Answer', es: 'Respuesta' },
                  admin: {
                    description: {
                      en: 'The answer in the first sentence, the reasons after it.',
                      es: 'La respuesta en la primera frase; los motivos, después.',
                    },
                  },
                }),
              ],
            },
            {
              name: 'related',
              type: 'relationship',
              relationTo: 'treatments',
              hasMany: true,
              label: { en: 'Related treatments', es: 'Tratamientos relacionados' },
              filterOptions: ({ id }) => ({ id: { not_equals: id } }),
            },
          ],
        },
        {
          label: { en: 'Sources and search', es: 'Fuentes y búsqueda' },
          fields: [citations(), seo()],
        },
        {
          label: { en: 'Where it appears', es: 'Dónde aparece' },
          fields: [
            {
              name: 'locations',
              type: 'join',
              collection: 'locations',
              on: 'offers.treatment',
              label: { en: 'Clinics that offer it', es: 'Clínicas que lo ofrecen' },
            },
            {
              name: 'safetyNotices',
              type: 'join',
              collection: 'safety-notices',
              on: 'treatments',
              label: { en: 'Safety notices', es: 'Avisos de seguridad' },
            },
            {
              name: 'alternativeTo',
              type: 'join',
              collection: 'treatments',
              on: 'alternatives.treatment',
              label: { en: 'Alternative to', es: 'Alternativa a' },
            },
            {
              name: 'relatedFrom',
              type: 'join',
              collection: 'treatments',
              on: 'related',
              label: { en: 'Related from', es: 'Relacionado desde' },
            },
          ],
        },
      ],
    },
  ],
})
