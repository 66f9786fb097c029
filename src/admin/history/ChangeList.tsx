import { languageName } from '@/domain/words'
import type { Change, ShownValue } from '@/editorial/history/change'
import { ClinicalMark } from '../ClinicalMark'
import { ChangedRows } from './ChangedRows'
import { ChangedWords } from './ChangedWords'
import { Added, Removed } from './Marked'
import { Shown } from './Shown'
import type { Telling } from './telling'

interface ChangeListProps {
  changes: readonly Change[]
  telling: Telling
}

/** What changed, field by field, in the words of the form. */
export function ChangeList({ changes, telling }: ChangeListProps) {
  const { i18n, say } = telling
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li className="change" key={`${change.path} ${change.locale ?? ''}`}>
          <p className="change__field">
            <strong>{change.labels.map(say).join(' › ')}</strong>
            {change.locale && (
              <span className="change__language">{languageName({ i18n }, change.locale)}</span>
            )}
            {change.isClinical && <ClinicalMark />}
          </p>
          <ChangeBody change={change} telling={telling} />
        </li>
      ))}
    </ul>
  )
}

function ChangeBody({ change, telling }: { change: Change; telling: Telling }) {
  const { say } = telling
  switch (change.kind) {
    case 'words':
      return <ChangedWords locale={change.locale} runs={change.runs} telling={telling} />
    case 'format':
      return (
        <p className="change__note">
          {say({
            en: 'The words stayed; spacing, emphasis, headings or links changed.',
            es: 'Las palabras no cambiaron; sí los espacios, el énfasis, los títulos o los enlaces.',
          })}
        </p>
      )
    case 'value':
      return (
        <p className="change__words">
          <Values added={change.after} removed={change.before} telling={telling} />
        </p>
      )
    case 'list':
      return (
        <>
          <ul className="change__list">
            {change.removed.map((value) => (
              <li key={`- ${JSON.stringify(value)}`}>
                <Values added={null} removed={value} telling={telling} />
              </li>
            ))}
            {change.added.map((value) => (
              <li key={`+ ${JSON.stringify(value)}`}>
                <Values added={value} removed={null} telling={telling} />
              </li>
            ))}
          </ul>
          {change.isReordered && (
            <p className="change__note">{say({ en: 'In another order.', es: 'En otro orden.' })}</p>
          )}
        </>
      )
    case 'rows':
      return <ChangedRows rows={change.rows} telling={telling} />
  }
}

interface ValuesProps {
  added: ShownValue | null
  removed: ShownValue | null
  telling: Telling
}

function Values({ added, removed, telling }: ValuesProps) {
  return (
    <>
      {removed && (
        <Removed telling={telling}>
          <Shown telling={telling} value={removed} />
        </Removed>
      )}
      {removed && added && ' '}
      {added && (
        <Added telling={telling}>
          <Shown telling={telling} value={added} />
        </Added>
      )}
    </>
  )
}
