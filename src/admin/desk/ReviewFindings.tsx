import { checkRules } from '@/domain/checkTerms'
import { languageName } from '@/domain/words'
import type { ReviewFinding } from '@/editorial/signOff/findingsOf'
import type { Telling } from '../history/telling'
import { approvalFields } from './readApproval'

interface ReviewFindingsProps {
  findings: readonly ReviewFinding[]
  /** True if the signed-in person may let one pass with a reason. */
  mayWaive: boolean
  telling: Telling
}

/** What the automatic checks have found; what stops a publish can be let pass with a reason. */
export function ReviewFindings({ findings, mayWaive, telling }: ReviewFindingsProps) {
  const { i18n, say } = telling
  return (
    <ul className="desk-findings">
      {findings.map(({ isBlocking, key, locale, message, question, rule, source }) => (
        <li className={`desk-finding${isBlocking ? ' desk-finding--block' : ''}`} key={key}>
          {isBlocking && (
            <p className="desk-finding__level">
              {say({ en: 'Stops publishing', es: 'Impide publicar' })}
            </p>
          )}
          <p>
            <strong>{say(checkRules[rule])}</strong> ({languageName({ i18n }, locale)})
          </p>
          <p>{message}</p>
          {question !== null && (
            <p>
              <strong>{say({ en: 'Question:', es: 'Consulta:' })}</strong> {question}
            </p>
          )}
          {source && (
            <a
              className="desk-finding__source"
              href={source.url}
              rel="noopener noreferrer"
              target="_blank"
            >
              {source.title}
              <span className="visually-hidden">
                {say({ en: ' (opens a new tab)', es: ' (se abre en otra pestaña)' })}
              </span>
            </a>
          )}
          {isBlocking && mayWaive && (
            <label className="desk-field">
              {say({ en: 'Let it pass because', es: 'Dejarlo pasar porque' })}
              <textarea maxLength={2000} name={`${approvalFields.waive}${key}`} required rows={2} />
            </label>
          )}
        </li>
      ))}
    </ul>
  )
}
