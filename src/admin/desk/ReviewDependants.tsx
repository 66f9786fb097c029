import type { PayloadRequest } from 'payload'
import { documentKey, type ReviewedDocument } from '@/domain/reviewDesk'
import { say } from '@/domain/words'
import { formPath } from '../history/historyPaths'
import { approvalFields } from './readApproval'

interface ReviewDependantsProps {
  dependants: readonly ReviewedDocument[]
  /** True if the signed-in person decides about them here. */
  mayHoldBack: boolean
  req: PayloadRequest
}

/** Live pages that include the text; a page can be kept for a look of its own. */
export function ReviewDependants({ dependants, mayHoldBack, req }: ReviewDependantsProps) {
  const { admin } = req.payload.config.routes
  return (
    <ul className="desk-sources">
      {dependants.map((each) => (
        <li key={documentKey(each)}>
          <a href={`${admin}${formPath(each)}`}>{each.title}</a>
          {mayHoldBack && (
            <label className="desk-choice">
              <input name={approvalFields.heldBack} type="checkbox" value={documentKey(each)} />
              {say(req, { en: 'Hold back for a look', es: 'Dejar para revisarla aparte' })}
              <span className="visually-hidden">: {each.title}</span>
            </label>
          )}
        </li>
      ))}
    </ul>
  )
}
