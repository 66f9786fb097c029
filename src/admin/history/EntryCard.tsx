import { isWithdrawal, publishSeverities } from '@/domain/publishTerms'
import type { HistoryEntry } from '@/editorial/history/documentHistory'
import { ago } from '../overview/ago'
import { ChangeList } from './ChangeList'
import { happened, whereLive, who } from './entryWords'
import { Added, Removed } from './Marked'
import type { Telling } from './telling'
import { When } from './When'

interface ChangesProps {
  entry: HistoryEntry
  telling: Telling
}

interface EntryCardProps extends ChangesProps {
  /** Below the heading it stands under. */
  headingLevel: 2 | 3
}

/** One thing that happened in public: what, who, when, and what was other words before. */
export function EntryCard({ entry, headingLevel, telling }: EntryCardProps) {
  const Heading = `h${headingLevel}` as const
  const { language, say } = telling
  const { action, at, by, locales, previousSlug, reason, severity, slug } = entry
  const titleId = `entry-${entry.seq}`
  return (
    <article aria-labelledby={titleId} className="history-entry">
      <Heading className="history-entry__title" id={titleId}>
        {happened(entry, telling)}
      </Heading>
      <p className="history-entry__facts">
        <span className={`severity severity--${severity}`}>{say(publishSeverities[severity])}</span>
        <span className={`live-badge live-badge--${locales.length > 0 ? 'live' : 'off'}`}>
          {whereLive(entry, telling)}
        </span>
        <span>{who(by, say)}</span>
        <span>
          {ago(at, language)} (<When iso={at} />)
        </span>
      </p>
      {reason !== null && (
        <p className="history-entry__note">
          {say({ en: 'Why', es: 'Por qué' })}: {reason}
        </p>
      )}
      {previousSlug && slug && (
        <p className="history-entry__address">
          {say({ en: 'Web address', es: 'Dirección web' })}:{' '}
          <Removed telling={telling}>{previousSlug}</Removed>{' '}
          <Added telling={telling}>{slug}</Added>
        </p>
      )}
      {isWithdrawal(action) ? null : <Changes entry={entry} telling={telling} />}
    </article>
  )
}

function Changes({ entry, telling }: ChangesProps) {
  const { say } = telling
  const { isFirst, previousSlug } = entry
  // The address stands above already.
  const changes = entry.changes.filter(({ path }) => !previousSlug || path !== 'slug')
  if (isFirst) {
    return (
      <details className="history-entry__first all-new">
        <summary>
          {say({
            en: 'Nothing was public before. Show all it said',
            es: 'Antes no había nada publicado. Ver todo lo que decía',
          })}
        </summary>
        <ChangeList changes={changes} telling={telling} />
      </details>
    )
  }
  const isBack = entry.action === 'publish' || entry.action === 'restore'
  return (
    <>
      {isBack && (
        <p className="history-entry__note">
          {say({
            en: 'Back again. Compared with what readers last saw:',
            es: 'De nuevo publicado. En comparación con lo último que se pudo leer:',
          })}
        </p>
      )}
      {changes.length > 0 && <ChangeList changes={changes} telling={telling} />}
      {changes.length === 0 && !previousSlug && (
        <p className="history-entry__note">
          {say({ en: 'The words stayed as they were.', es: 'El texto no cambió.' })}
        </p>
      )}
    </>
  )
}
