import { toCalendarDay } from '@/domain/calendarDays'
import { noticeLevels } from '@/domain/safetyTerms'
import { codesOf } from '@/domain/vocabulary'
import type { SafetyNotice } from '@/payload-types'
import type { NoticeModel } from '../models/treatmentPage'
import type { PageSources } from './numberSources'
import { markDraft, type PageContext, required, requiredHtml, requiredText } from './pageContext'
import type { Unfinished } from './unfinished'

const gravestLast = codesOf(noticeLevels)

/** A page's safety notices, the gravest first, then the newest. */
export function toNotices(
  notices: readonly Unfinished<SafetyNotice>[],
  sources: PageSources,
  context: PageContext,
): NoticeModel[] {
  const dated = notices.map((notice) => ({
    notice,
    level: required(notice.level, 'caution', 'notice.level', context),
    issuedOn: required(
      toCalendarDay(notice.issuedOn),
      toCalendarDay(notice.updatedAt) ?? '1970-01-01',
      'notice.issuedOn',
      context,
    ),
  }))
  const inOrder = dated.toSorted(
    (a, b) =>
      gravestLast.indexOf(b.level) - gravestLast.indexOf(a.level) ||
      b.issuedOn.localeCompare(a.issuedOn),
  )
  return inOrder.map(({ notice, level, issuedOn }) => ({
    title: markDraft(requiredText(notice.title, 'notice.title', context), notice, context),
    level,
    techniques: notice.techniques ?? [],
    issuer: requiredText(notice.issuer, 'notice.issuer', context),
    issuedOn,
    messageHtml: requiredHtml(notice.message, 'notice.message', context),
    sources: sources.cite(notice.citations),
  }))
}
