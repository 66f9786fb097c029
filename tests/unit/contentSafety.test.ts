import { describe, expect, it } from 'vitest'
import { numberSources } from '@/content/mapping/numberSources'
import type { PageContext } from '@/content/mapping/pageContext'
import { toAftercare } from '@/content/mapping/toAftercare'
import { toContraindications } from '@/content/mapping/toContraindications'
import { toNotices } from '@/content/mapping/toNotices'
import { toRegulatoryStatuses } from '@/content/mapping/toRegulatoryStatuses'
import { toWhenToCall } from '@/content/mapping/toWhenToCall'
import { SafetyLinkUnresolved } from '@/content/safetyLinkUnresolved'
import { proseFromText } from '@/demo/content/proseFromText'

const publicPage: PageContext = { locale: 'en', isPreview: false, serverUrl: '' }
const preview: PageContext = { ...publicPage, isPreview: true }
const page = 'treatments/peel'

type ContraindicationRows = NonNullable<Parameters<typeof toContraindications>[0]>
type AftercareRows = NonNullable<Parameters<typeof toAftercare>[0]>

const contraindications = (rows: ContraindicationRows, context = publicPage) =>
  toContraindications(rows, page, numberSources(context), context)
const aftercare = (rows: AftercareRows, context = publicPage) =>
  toAftercare(rows, page, numberSources(context), context)

const reason = (slug: string, severity: 'absolute' | 'relative' | 'temporary') => ({
  slug,
  name: slug,
  kind: 'medicine' as const,
  question: `${slug}?`,
  rationale: proseFromText('Because.'),
  defaultSeverity: severity,
})
const sixMonths = { amount: 6, unit: 'months', anchor: 'last-dose' } as const

describe('toContraindications', () => {
  it('goes by severity, the link’s before the record’s, then by the editor’s order', () => {
    const models = contraindications([
      { contraindication: reason('a', 'temporary') },
      { contraindication: reason('b', 'relative') },
      { contraindication: reason('c', 'absolute') },
      { contraindication: reason('d', 'temporary'), severity: 'absolute' },
      { contraindication: reason('e', 'absolute'), severity: 'relative' },
    ])
    expect(models.map(({ slug, severity }) => `${slug} ${severity}`)).toEqual([
      'c absolute',
      'd absolute',
      'b relative',
      'e relative',
      'a temporary',
    ])
  })

  it('takes the link’s wait before the record’s, and none of the record’s for a never', () => {
    const record = { ...reason('a', 'temporary'), defaultWait: sixMonths }
    const waitOf = (row: object) =>
      contraindications([{ contraindication: record, ...row }])[0]?.wait
    expect(waitOf({})).toEqual(sixMonths)
    expect(waitOf({ wait: { amount: null, unit: null, anchor: null } })).toEqual(sixMonths)
    expect(waitOf({ wait: { amount: 4, unit: 'weeks' } })).toEqual({
      amount: 4,
      unit: 'weeks',
      anchor: null,
    })
    expect(waitOf({ wait: { anchor: 'healed' } })).toEqual({
      amount: null,
      unit: null,
      anchor: 'healed',
    })
    expect(waitOf({ severity: 'absolute' })).toBeNull()
    expect(waitOf({ severity: 'absolute', wait: sixMonths })).toEqual(sixMonths)
  })

  it.each([['id'], [null], [undefined]])('refuses a public page when the link is %s', (link) => {
    const read = () =>
      contraindications([{ contraindication: reason('a', 'absolute') }, { contraindication: link }])
    expect(read).toThrow(SafetyLinkUnresolved)
    expect(read).toThrow('treatments/peel (en): contraindications.1.contraindication')
  })

  it('shows an editor the gap as the strictest reason there is', () => {
    const models = contraindications(
      [{ contraindication: reason('a', 'relative') }, { contraindication: 'id' }],
      preview,
    )
    expect(models.map(({ name, severity }) => [name, severity])).toEqual([
      ['A contraindication that was deleted, or none was chosen', 'absolute'],
      ['a', 'relative'],
    ])
  })
})

const step = (title: string, timing?: object) => ({
  title,
  action: 'do' as const,
  careLevel: 'self-care' as const,
  instruction: proseFromText(`Do ${title}.`),
  ...(timing ? { timing } : {}),
})

describe('toAftercare', () => {
  it('goes by time in any unit, then by the editor’s order; without a time last', () => {
    const entries = aftercare([
      { step: step('any time') },
      { step: step('week', { from: 1, unit: 'weeks' }) },
      { step: step('three days', { from: 3, unit: 'days' }) },
      { step: step('72 hours', { from: 72, unit: 'hours' }) },
      { step: step('at once', { to: 2, unit: 'hours' }) },
      { step: step('week before', { from: -1, unit: 'weeks' }) },
      { step: step('until the day before', { to: -1, unit: 'days' }) },
      { step: step('two days before'), timing: { from: -2, unit: 'days' } },
    ])
    expect(entries.map((entry) => entry.step.title)).toEqual([
      'until the day before',
      'week before',
      'two days before',
      'at once',
      'three days',
      '72 hours',
      'week',
      'any time',
    ])
  })

  it('takes the link’s time before the step’s', () => {
    const [entry] = aftercare([
      { step: step('a', { from: 1, unit: 'days' }), timing: { from: 5, to: 7, unit: 'days' } },
    ])
    expect(entry?.step.timing).toEqual({ from: 5, to: 7, unit: 'days' })
  })

  it.each([['id'], [null], [undefined]])('refuses a public page when the link is %s', (link) => {
    expect(() => aftercare([{ step: link }])).toThrow(SafetyLinkUnresolved)
    expect(aftercare([{ step: link }], preview)[0]?.step.title).toBe(
      'An aftercare step that was deleted, or none was chosen',
    )
  })
})

describe('toWhenToCall', () => {
  it('holds risks and warning signs that are not for care at home, each under its urgency', () => {
    const risk = (name: string, careLevel: 'call-clinic' | 'self-care' | 'urgent') => ({
      name,
      careLevel,
      description: `${name} described`,
      frequency: 'rare' as const,
      duration: null,
      techniques: [],
      bodyAreas: [],
      sources: [],
    })
    const entries = aftercare([
      { step: { ...step('fever'), action: 'warning', careLevel: 'urgent' } },
      { step: { ...step('itch'), action: 'warning', careLevel: 'call-clinic' } },
      { step: { ...step('redness'), action: 'expect', careLevel: 'call-clinic' } },
      { step: { ...step('flaking'), action: 'warning' } },
    ])
    const settings = {
      languages: [],
      closures: [],
      emergencyText: 'Call 911',
      outOfHoursText: null,
      phone: '+13125550142',
    }
    const risks = [
      risk('swelling', 'self-care'),
      risk('bruise', 'call-clinic'),
      risk('burn', 'urgent'),
    ]
    expect(toWhenToCall(risks, entries, settings)).toEqual({
      clinic: [
        { title: 'bruise', detail: 'bruise described' },
        { title: 'itch', detail: 'Do itch.' },
      ],
      urgent: [
        { title: 'burn', detail: 'burn described' },
        { title: 'fever', detail: 'Do fever.' },
      ],
      emergencyText: 'Call 911',
      outOfHoursText: null,
      phone: '+13125550142',
    })
  })
})

describe('toNotices', () => {
  it('puts a recall before a caution, and the newer before the older', () => {
    const notice = (title: string, level: 'caution' | 'information' | 'recall', day: string) => ({
      title,
      level,
      issuer: 'Agency',
      issuedOn: `2026-01-${day}T12:00:00.000Z`,
      message: proseFromText('Message.'),
    })
    const models = toNotices(
      [
        notice('information', 'information', '30'),
        notice('old', 'caution', '01'),
        notice('new', 'caution', '02'),
        notice('recall', 'recall', '01'),
      ],
      numberSources(publicPage),
      publicPage,
    )
    expect(models.map(({ title }) => title)).toEqual(['recall', 'new', 'old', 'information'])
  })
})

describe('toRegulatoryStatuses', () => {
  it('names each once, the most settled first', () => {
    const rows = (['investigational', 'off-label', 'authorised', 'off-label'] as const).map(
      (regulatoryStatus) => ({ regulatoryStatus }),
    )
    expect(toRegulatoryStatuses(rows)).toEqual(['authorised', 'off-label', 'investigational'])
    expect(toRegulatoryStatuses([{ regulatoryStatus: null }])).toEqual([])
    expect(toRegulatoryStatuses(null)).toEqual([])
  })
})
