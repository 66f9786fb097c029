import { expect, test } from 'vitest'
import type { CheckRule, Finding } from '@/domain/checkTerms'
import type { Locale } from '@/domain/locales'
import { checkRecords, checkSentence, checkTreatment } from '../checks/sourceDocuments'
import type { FaultClass } from '../checks/unseen/faultClasses'
import { fillerDraft } from '../checks/unseen/fillerDraft'
import type { FlawedDraft } from '../checks/unseen/flawedDraft'
import { laserDraft } from '../checks/unseen/laserDraft'
import { peelDraft } from '../checks/unseen/peelDraft'
import { sentences } from '../checks/unseen/sentences'

/** The classes a rule speaks of, where they aren't called the same. */
const classesOf: Partial<Record<CheckRule, FaultClass[]>> = {
  riskDenied: ['absolute'],
  authorisationUncited: ['beyondAuthorisation'],
}
const classes = ({ rule }: Finding): string[] => classesOf[rule] ?? [rule]

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part}/${whole} (${Math.round((100 * part) / whole)} %)`

/** Advice is about style: an innocent sentence may be long. */
const isAlarm = ({ level }: Finding): boolean => level !== 'advice'

test('rates on sentences that no rule has seen, as they fall', () => {
  const lines: string[] = []
  for (const locale of ['en', 'es'] satisfies Locale[]) {
    const own = sentences.filter((each) => each.locale === locale)
    const found = new Map(
      own.map((each) => [each.id, checkSentence(each.text, locale, each.hasCitation)]),
    )
    const faulty = own.filter((each) => each.isFaulty)
    const hits = faulty.filter((each) =>
      found
        .get(each.id)
        ?.some((finding) =>
          classes(finding).some((name) => each.faults.some((fault) => fault === name)),
        ),
    )
    const innocent = own.filter((each) => !each.isFaulty)
    const alarms = innocent.filter((each) => found.get(each.id)?.some(isAlarm))
    lines.push(
      `${locale}: hits ${percent(hits.length, faulty.length)}, false alarms ${percent(alarms.length, innocent.length)}`,
    )
    for (const fault of new Set(faulty.flatMap(({ faults }) => faults))) {
      const ofClass = faulty.filter(({ faults }) => faults.includes(fault))
      const caught = ofClass.filter((each) =>
        found.get(each.id)?.some((finding) => classes(finding).includes(fault)),
      )
      lines.push(`  ${fault}: hits ${percent(caught.length, ofClass.length)}`)
    }
    for (const rule of new Set(
      alarms.flatMap((each) =>
        (found.get(each.id) ?? []).filter(isAlarm).map((finding) => finding.rule),
      ),
    )) {
      const raised = alarms.filter((each) =>
        found.get(each.id)?.some((finding) => finding.rule === rule),
      )
      lines.push(`  ${rule}: false alarms ${percent(raised.length, innocent.length)}`)
    }
  }
  for (const [name, draft] of Object.entries({
    peelDraft,
    fillerDraft,
    laserDraft,
  } satisfies Record<string, FlawedDraft>)) {
    const sources = { ...draft, treatments: [draft.treatment] }
    const records = checkRecords(sources, draft.locale)
    const findings = checkTreatment(sources, draft.treatment, draft.locale)
    const met = draft.expected.filter(({ fault, record }) =>
      (record ? (records.get(record) ?? []) : findings).some((finding) =>
        classes(finding).includes(fault),
      ),
    )
    const expectedClasses = new Set(draft.expected.map(({ fault }) => fault))
    const metClasses = new Set(met.map(({ fault }) => fault))
    const anywhere = new Set([findings, ...records.values()].flat().flatMap(classes))
    const somewhere = [...expectedClasses].filter((fault) => anywhere.has(fault))
    lines.push(
      `${name} (${draft.locale}): classes found in the record named ${percent(metClasses.size, expectedClasses.size)}, anywhere in the draft ${percent(somewhere.length, expectedClasses.size)}, faults whose class was found in the record named ${percent(met.length, draft.expected.length)}`,
    )
  }
  console.log(lines.join('\n'))
  expect(sentences).toHaveLength(120)
})
