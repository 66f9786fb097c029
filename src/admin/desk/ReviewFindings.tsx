import type { ReviewFinding } from '@/editorial/signOff/findingsOf'
import type { Telling } from '../history/telling'
import { approvalFields } from './readApproval'

interface ReviewFindingsProps {
  findings: readonly ReviewFinding[]
  /** True if the signed-in person may let one pass with a reason. */
  mayWaive: boolean
  say: Telling['say']
}

/** What the automatic checks have found; what stops a publish can be let pass with a reason. */
export function ReviewFindings({ findings, mayWaive, say }: ReviewFindingsProps) {
  return (
    <ul className="desk-findings">
      {findings.map(({ isBlocking, key, message }) => (
        <li className={`desk-finding${isBlocking ? ' desk-finding--block' : ''}`} key={key}>
          {isBlocking && (
            <p className="desk-finding__level">
              {say({ en: 'Stops publishing', es: 'Impide publicar' })}
            </p>
          )}
          <p>{message}</p>
          {isBlocking && mayWaive && (
            <label className="desk-field">
              {say({
                en: 'Let it pass because',
                es: 'Dejarlo pasar porque',
              })}
              <textarea maxLength={2000} name={`${approvalFields.waive}${key}`} required rows={2} />
            </label>
          )}
        </li>
      ))}
    </ul>
  )
}
