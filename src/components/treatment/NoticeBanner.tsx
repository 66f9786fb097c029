import type { NoticeModel } from '@/content/models/treatmentPage'
import type { Locale } from '@/domain/locales'
import { noticeLevels } from '@/domain/safetyTerms'
import type { Technique } from '@/domain/treatmentTerms'
import { Icon, type IconName } from '../illustrations/Icon'
import { describeDay } from '../presenters/dates'
import { describeVariants } from '../presenters/scopes'
import { Prose } from '../prose/Prose'
import { SourceRefs } from '../prose/SourceRefs'
import { siteWords } from '../words/siteWords'

const icons: Record<NoticeModel['level'], IconName> = {
  information: 'expect',
  caution: 'warning',
  recall: 'urgent',
}

interface Props {
  locale: Locale
  notice: NoticeModel
  pageTechniques: readonly Technique[]
}

/** A regulator's or maker's notice about this treatment, above everything else on its page. */
export function NoticeBanner({ locale, notice, pageTechniques }: Props) {
  const words = siteWords(locale).treatment
  const variants = describeVariants(notice.techniques, pageTechniques, locale)
  return (
    <aside className={`notice notice-${notice.level}`} aria-label={words.notice}>
      <p className="notice-kind">
        <Icon name={icons[notice.level]} />
        <strong>
          {words.notice}: {noticeLevels[notice.level][locale].toLocaleLowerCase(locale)}
        </strong>
      </p>
      <p className="notice-title">
        {notice.title}
        <SourceRefs locale={locale} numbers={notice.sources} />
      </p>
      {variants && <p>{words.noticeFor(variants, notice.techniques.length === 1)}</p>}
      {notice.messageHtml !== '' && (
        <details open={notice.level === 'recall'}>
          <summary>{words.noticeMore}</summary>
          <p className="quiet">
            {words.noticeBy(notice.issuer, describeDay(notice.issuedOn, locale))}
          </p>
          <Prose html={notice.messageHtml} />
        </details>
      )}
    </aside>
  )
}
