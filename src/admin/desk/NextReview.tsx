'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../useSay'
import { deskPath, reviewPath } from './deskPaths'
import { minutesWords } from './deskWords'
import { findNext, type Next } from './findNext'

/** After a decision: what comes next, as soon as it is known. */
export function NextReview({ decided }: { decided: readonly string[] }) {
  const { config } = useConfig()
  const { say } = useSay()
  const [next, setNext] = useState<Next | null | undefined>(undefined)
  const { admin, api } = config.routes
  const done = decided.join()
  useEffect(() => {
    let isCurrent = true
    findNext(api, done.split(',')).then(
      (found) => isCurrent && setNext(found),
      // The way back to the desk is there in any case.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [api, done])
  return (
    <>
      <div role="status">
        {next && (
          <p>
            <a className="desk-action desk-action--main" href={`${admin}${reviewPath(next.id)}`}>
              {say({ en: 'Next: ', es: 'Siguiente: ' })}
              {next.title}, {say(minutesWords(next.minutes))}
            </a>
          </p>
        )}
        {next === null && (
          <p>
            {say({
              en: 'Nothing else waits for you. Thank you.',
              es: 'No le espera nada más. Gracias.',
            })}
          </p>
        )}
      </div>
      <p>
        <a className="desk-action" href={`${admin}${deskPath}`}>
          {say({ en: 'Back to the desk', es: 'Volver a la mesa' })}
        </a>
      </p>
    </>
  )
}
