import type { Change } from '@/editorial/history/change'
import { ChangeList } from '../history/ChangeList'
import type { Telling } from '../history/telling'

interface ReadChangesProps {
  changes: readonly Change[]
  /** True if nothing was there before: then everything is new, and marking it says nothing. */
  isFirst: boolean
  telling: Telling
}

/** What is to be read of a text: what patients act on first, the rest folded away. */
export function ReadChanges({ changes, isFirst, telling }: ReadChangesProps) {
  const { say } = telling
  const clinical = changes.filter(({ isClinical }) => isClinical)
  const others = changes.filter(({ isClinical }) => !isClinical)
  return (
    <div className={isFirst ? 'desk-text all-new' : 'desk-text'}>
      {isFirst && (
        <p className="desk-part__help">
          {say({
            en: 'All of this is new: nothing of it was public before.',
            es: 'Todo esto es nuevo: antes no había nada publicado.',
          })}
        </p>
      )}
      {clinical.length > 0 ? (
        <ChangeList changes={clinical} telling={telling} />
      ) : (
        <p className="desk-part__help">
          {say({
            en: 'No clinical text has changed.',
            es: 'No ha cambiado ningún texto clínico.',
          })}
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            {say({
              en: `Not clinical: ${others.length} more`,
              es: `No clínico: ${others.length} más`,
            })}
          </summary>
          <ChangeList changes={others} telling={telling} />
        </details>
      )}
    </div>
  )
}
