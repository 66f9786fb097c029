import { describe, expect, test } from 'vitest'
import { aftercareSteps } from '@/demo/content/aftercare/allSteps'
import { conditions } from '@/demo/content/conditions/allConditions'
import type { TreatmentSource } from '@/demo/content/contentTypes'
import { contraindications } from '@/demo/content/contraindications/allContraindications'
import { safetyNotices } from '@/demo/content/safetyNotices'
import { treatments } from '@/demo/content/treatments/allTreatments'
import { unpublishedTreatments } from '@/demo/content/treatments/unpublished'
import type { CheckRule } from '@/domain/checkTerms'
import type { Locale } from '@/domain/locales'
import type { Words } from '@/domain/words'
import { noLinks } from '@/editorial/checks/linkedRecords'
import { AftercareSteps } from '../../collections/AftercareSteps'
import { Locations } from '../../collections/Locations'
import { SafetyNotices } from '../../collections/SafetyNotices'
import { Treatments } from '../../collections/Treatments'
import { check, checkRecords, checkTreatment, KeysAsIds, linksIn } from '../checks/sourceDocuments'

const sources = {
  treatments,
  conditions,
  contraindications,
  aftercareSteps,
  notices: safetyNotices,
}

const published = (slug: string): TreatmentSource => {
  const found = treatments.find((each) => each.slug === slug)
  if (!found) throw new Error(`There is no "${slug}".`)
  return found
}

const needling = published('microneedling')

/** What the demonstration's own page gains in findings by a change. */
const rulesWith = (change: Partial<TreatmentSource>, locale: Locale = 'en'): CheckRule[] =>
  checkTreatment(sources, { ...needling, ...change }, locale).map(({ rule }) => rule)

const both = (words: string): Words => ({ en: words, es: words })
const without = (pattern: RegExp) =>
  needling.contraindications.filter(({ contraindication }) => !pattern.test(contraindication))

describe.each(['en', 'es'] as const)('the demonstration in %s', (locale) => {
  test.each(treatments)('$slug may be live', (treatment) => {
    const findings = checkTreatment(sources, treatment, locale)
    expect(findings.filter(({ level }) => level === 'block')).toEqual([])
  })

  test('so may every record it links', () => {
    for (const [record, findings] of checkRecords(sources, locale)) {
      expect(
        findings.filter(({ level }) => level === 'block'),
        record,
      ).toEqual([])
    }
  })
})

test('further names are read as every other text, but may be brands', () => {
  const further = (name: string) => rulesWith({ alsoKnownAs: { en: ['needling', name], es: [] } })
  expect(further('Painless scar removal, guaranteed')).toEqual(
    expect.arrayContaining(['promise', 'riskDenied']),
  )
  expect(further('Botox')).toEqual(rulesWith({}))
})

describe('gaps', () => {
  test.each<[CheckRule, Partial<TreatmentSource>]>([
    ['noRisks', { risks: [] }],
    ['aftercareWithoutTimes', { aftercare: [] }],
    [
      'noWarningSigns',
      { aftercare: needling.aftercare.filter(({ step }) => !step.startsWith('warn')) },
    ],
    [
      'noWhenToCall',
      {
        aftercare: needling.aftercare.filter(({ step }) => !step.startsWith('warn')),
        risks: needling.risks.map((risk) => ({ ...risk, careLevel: 'self-care' as const })),
      },
    ],
    ['pregnancyUnmentioned', { contraindications: without(/pregnancy/) }],
    [
      'infectionUnmentioned',
      { contraindications: without(/infection|cold-sore|herpes/), questions: [], cannotDo: [] },
    ],
  ])('%s', (rule, change) => {
    for (const locale of ['en', 'es'] as const) {
      expect(rulesWith({}, locale)).not.toContain(rule)
      expect(rulesWith(change, locale)).toContain(rule)
    }
  })

  test('an offer that nobody there may perform', () => {
    const links = {
      ...noLinks,
      offered: [{ id: 'deep-peel', name: 'Deep peel', performedBy: ['physician' as const] }],
    }
    const doc = { offers: [{ id: 'a', treatment: 'deep-peel' }], performedBy: ['nurse'] }
    const findingsFor = (licences: ('physician' | 'registered-nurse')[]) =>
      check(Locations, doc, 'en', { ...links, licences })
    expect(findingsFor(['registered-nurse'])).toMatchObject([
      { rule: 'offerNobodyPerforms', path: 'offers.0.treatment', words: 'Deep peel' },
    ])
    expect(findingsFor(['physician'])).toEqual([])
  })
})

describe('contradictions', () => {
  test('the same thing treated and ruled out, unless words on the page tell them apart', () => {
    const never = { contraindication: 'keloid-tendency', severity: 'absolute' as const }
    const treats = [
      { condition: 'keloids', status: 'off-label' as const, evidence: both('Few studies.') },
    ]
    expect(rulesWith({ treats, contraindications: [...without(/keloid/), never] })).toContain(
      'treatedAndRuledOut',
    )
    const told = { ...never, wording: both('Only old ones that are flat.') }
    expect(rulesWith({ treats, contraindications: [...without(/keloid/), told] })).not.toContain(
      'treatedAndRuledOut',
    )
  })

  test.each<[string, CheckRule, Words, Words]>([
    [
      'prose rules out what the list lacks',
      'contraindicationNotListed',
      {
        en: 'People with epilepsy should not have it.',
        es: 'No debe hacérselo quien tiene epilepsia.',
      },
      {
        en: 'People with keloids should not have it.',
        es: 'No debe hacérselo quien tiene queloides.',
      },
    ],
    [
      'prose waves in what the list rules out',
      'contraindicationDenied',
      {
        en: 'You can have it even if you are pregnant.',
        es: 'Puede hacérselo incluso si está embarazada.',
      },
      {
        en: 'You cannot have it while you are pregnant.',
        es: 'No puede hacérselo durante el embarazo.',
      },
    ],
    [
      'a use beyond the authorization is called authorized',
      'beyondAuthorisation',
      { en: 'It is approved for stretch marks.', es: 'Está aprobado para las estrías.' },
      { en: 'It is not approved for stretch marks.', es: 'No está aprobado para las estrías.' },
    ],
    [
      'a risk of a relative is denied for all',
      'variantRiskDenied',
      { en: 'There is no risk of burns.', es: 'No hay riesgo de quemaduras.' },
      {
        en: 'Nobody can say that there is no risk of burns.',
        es: 'Nadie puede decir que no hay riesgo de quemaduras.',
      },
    ],
  ])('%s', (_what, rule, faulty, innocent) => {
    for (const locale of ['en', 'es'] as const) {
      expect(rulesWith({ noTreatment: needling.noTreatment, whatItIs: faulty }, locale)).toContain(
        rule,
      )
      expect(rulesWith({ whatItIs: innocent }, locale)).not.toContain(rule)
    }
  })

  test('an answer that waves in, and one with a lock on it', () => {
    const asked = (question: string, answer: string) =>
      rulesWith({ questions: [{ question: both(question), answer: both(answer) }] })
    expect(asked('Can I have it while pregnant?', 'Yes, of course.')).toContain(
      'contraindicationDenied',
    )
    expect(asked('Must I stop blood thinners?', 'No, carry on.')).toContain(
      'contraindicationDenied',
    )
    expect(asked('Can I have it while pregnant?', 'No. Wait until you stop.')).not.toContain(
      'contraindicationDenied',
    )
    expect(asked('Can I have it while pregnant?', 'Yes, but only later.')).not.toContain(
      'contraindicationDenied',
    )
  })

  test('a list that rules out what the records lack', () => {
    const listing = (items: string) =>
      rulesWith({ whatItIs: both(`It is not suitable for people with:\n\n${items}`) })
    expect(listing('- epilepsy')).toContain('contraindicationNotListed')
    expect(listing('- keloids')).not.toContain('contraindicationNotListed')
  })

  test('no side effects at all, while one technique has a risk of its own', () => {
    const noNotice = { ...sources, notices: [] }
    const risks = needling.risks.map((risk) => ({ ...risk, techniques: ['mechanical' as const] }))
    const treatment = { ...needling, whatItIs: both('It has no side effects.') }
    const rulesOf = (change: Partial<TreatmentSource>) =>
      checkTreatment(noNotice, { ...treatment, variants: [], ...change }, 'en').map(
        ({ rule }) => rule,
      )
    expect(rulesOf({ risks })).toContain('variantRiskDenied')
    const general = needling.risks.map((risk) => ({ ...risk, techniques: [] }))
    expect(rulesOf({ risks: general })).not.toContain('variantRiskDenied')
  })

  test('orders for afterwards without a time, and a figure in a row without its source', () => {
    expect(rulesWith({ whatToExpect: both('Avoid the sun.') })).toContain('aftercareWithoutTimes')
    expect(rulesWith({ whatToExpect: both('Avoid the sun for two days.') })).not.toContain(
      'aftercareWithoutTimes',
    )
    const benefit = { text: both('80 % of people saw fewer lines.') }
    expect(rulesWith({ benefits: [benefit] })).toContain('uncitedClaim')
    const [source] = needling.citations
    expect(
      rulesWith({ benefits: [{ ...benefit, citations: source ? [source] : [] }] }),
    ).not.toContain('uncitedClaim')
  })

  test('a step that says no time in figures or words', () => {
    const step = (instruction: string, action = 'do') =>
      check(AftercareSteps, { title: 'Cool it', action, reason: instruction }, 'en').map(
        ({ level, rule }) => ({ level, rule }),
      )
    const untimed = { level: 'warn', rule: 'aftercareWithoutTimes' }
    expect(step('It hurts less.')).toContainEqual(untimed)
    expect(step('It hurts less for two days.')).not.toContainEqual(untimed)
    expect(step('It hurts less.', 'warning')).not.toContainEqual(untimed)
  })

  test('a body area that no condition reaches', () => {
    const treats = needling.treats.map((row) => ({ ...row, bodyAreas: ['face' as const] }))
    expect(rulesWith({ treats, bodyAreas: ['face', 'scalp'] })).toContain('beyondAuthorisation')
    expect(rulesWith({ treats, bodyAreas: ['face'] })).not.toContain('beyondAuthorisation')
  })

  test('an authorization without a source, and a technique without a risk', () => {
    const treats = needling.treats.map((row) => ({ ...row, citations: [] }))
    expect(rulesWith({ treats })).toContain('authorisationUncited')
    const risks = needling.risks.map((risk) => ({ ...risk, techniques: ['laser' as const] }))
    expect(rulesWith({ risks })).toContain('benefitWithoutRisk')
    expect(rulesWith({})).not.toContain('benefitWithoutRisk')
  })
})

test('a safety notice is never held up: what would block elsewhere warns', () => {
  const findings = check(SafetyNotices, { title: 'It is completely safe.' }, 'en')
  expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['warn']))
})

test('a finding keeps its key when a row before it goes', () => {
  const rows = [
    { id: 'one', text: 'It may help a little.' },
    { id: 'two', text: 'It always works.' },
  ]
  const keys = (benefits: object[]) =>
    check(Treatments, { benefits }, 'en').flatMap(({ key, rule, path }) =>
      rule === 'absolute' ? [{ key, path }] : [],
    )
  const [before] = keys(rows)
  const [after] = keys(rows.slice(1))
  expect([before?.path, after?.path]).toEqual(['benefits.1.text', 'benefits.0.text'])
  expect(after?.key).toBe(before?.key)
})

describe('the source article, row by row', () => {
  const [draft] = unpublishedTreatments
  const findings = draft
    ? check(Treatments, { ...draft.data(new KeysAsIds()) }, 'en', linksIn(sources, 'en'))
    : []
  const at = (rule: CheckRule, path: RegExp) =>
    findings.filter((finding) => finding.rule === rule && path.test(finding.path))

  test.each<[string, CheckRule, RegExp]>([
    ['1: concerns are "solved"', 'promise', /^summary$/],
    ['2: "result-driven"', 'promise', /^whatItIs$/],
    ['3, 4: beyond the authorised uses', 'authorisationUncited', /^treats\.[2-8]\./],
    [
      '4: acne as a use, and acne medicine forbidden',
      'treatedAndRuledOut',
      /^contraindications\.0\./,
    ],
    ['4: a misspelt term', 'misspelling', /^treats\.0\.evidence$/],
    ['5: off-label uses called authorised', 'authorisationUncited', /^treats\.(?:9|10)\./],
    ['6: pregnancy is missing', 'pregnancyUnmentioned', /^contraindications$/],
    ['6: infection and cold sores are missing', 'infectionUnmentioned', /^contraindications$/],
    ['9: "ensure optimal recovery"', 'promise', /^howItWorks$/],
    ['9: no times', 'aftercareWithoutTimes', /^aftercare$/],
    ['9: no warning signs', 'noWarningSigns', /^aftercare$/],
    ['9: no "when to call"', 'noWhenToCall', /^aftercare$/],
    ['11: "as per research"', 'unsourcedResearch', /^benefits\.1\./],
    ['11: no risk', 'riskDenied', /^benefits\.1\./],
    ['11: "ideal"', 'superlative', /^benefits\.1\./],
    ['11: false for a variant', 'variantRiskDenied', /^benefits\.1\./],
    ['12: redness on white skin', 'colourOnly', /^questions\.0\.answer$/],
    ['12: no risk, so no duration', 'noRisks', /^risks$/],
    ['header: a prescription brand', 'brandAsGeneric', /^whatItIs$/],
    ['all: no references', 'uncitedClaim', /^summary$/],
    ['all: reading level', 'readingGrade', /./],
  ])('%s', (_row, rule, path) => {
    expect(at(rule, path)).not.toEqual([])
  })
})
