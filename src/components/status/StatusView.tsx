import type { SiteFrame } from '@/content/models/siteFrame'
import { homePath, listPath } from '@/domain/sitePaths'
import { describePhone, phoneHref } from '../presenters/phones'
import { siteWords } from '../words/siteWords'
import type { StatusCode } from './statusCode'

/** A page for what went wrong: what happened, in plain words, and what to do next. */
export function StatusView({ code, frame }: { code: StatusCode; frame: SiteFrame }) {
  const { locale } = frame
  const words = siteWords(locale)
  const { title, text } = words.status[code]
  return (
    <div className="status-page">
      <header className="article-head">
        <h1>{title}</h1>
        <p className="lead">{text}</p>
      </header>
      <h2>{words.status.next}</h2>
      <ul className="plain-list">
        <li>
          <a href={listPath('treatments', locale)}>{words.lists.seeTreatments}</a>
        </li>
        <li>
          <a href={listPath('conditions', locale)}>{words.lists.seeConditions}</a>
        </li>
        <li>
          <a href={listPath('locations', locale)}>{words.lists.seeClinics}</a>
        </li>
        <li>
          <a href={homePath(locale)}>{words.status.goHome}</a>
        </li>
        {frame.phone && (
          <li>
            <a href={phoneHref(frame.phone)}>{words.actions.call(describePhone(frame.phone))}</a>
          </li>
        )}
      </ul>
      <p className="aside">{words.status.treated}</p>
    </div>
  )
}
