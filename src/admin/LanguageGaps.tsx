'use client'

import { Link, useDocumentInfo } from '@payloadcms/ui'
import type { LanguageState } from './languages'
import { revealField } from './revealField'
import { useSay } from './useSay'

/** More than this and the list is no help: the first ones are enough to begin with. */
const mostShown = 12

interface LanguageGapsProps {
  state: LanguageState
  name: string
  isEdited: boolean
}

/** Why a language isn't live, or what its next publish would lack; each line leads to its field. */
export function LanguageGaps({ state, name, isEdited }: LanguageGapsProps) {
  const { docConfig } = useDocumentInfo()
  const { say } = useSay()
  const { gaps, isLive, locale } = state
  if (gaps.length === 0) {
    return isLive ? null : (
      <p className="language-bar__note">
        {say({
          en: 'Complete. It goes live with the next publish.',
          es: 'Completo. Se publicará con la próxima publicación.',
        })}
      </p>
    )
  }
  const count = gaps.length
  const summary = isLive
    ? say({
        en: `In this draft ${count === 1 ? 'one thing is' : `${count} things are`} missing: publishing it would take ${name} offline`,
        es: `En este borrador ${count === 1 ? 'falta una cosa' : `faltan ${count} cosas`}: al publicarlo se retiraría el texto en ${name}`,
      })
    : say({
        en: `${count === 1 ? 'One thing is' : `${count} things are`} missing before ${name} can be live`,
        es: `${count === 1 ? 'Falta una cosa' : `Faltan ${count} cosas`} para publicar en ${name}`,
      })
  return (
    <details className="language-bar__gaps">
      <summary>{summary}</summary>
      <ul>
        {gaps.slice(0, mostShown).map(({ path, label, message }) => (
          <li key={path}>
            {isEdited ? (
              <button
                className="text-button"
                onClick={() => void revealField(docConfig?.fields ?? [], path)}
                type="button"
              >
                {label}
              </button>
            ) : (
              <Link href={`?locale=${locale}#fill-${path}`} prefetch={false}>
                {label}
              </Link>
            )}
            {message === null ? null : <span>: {message}</span>}
          </li>
        ))}
      </ul>
      {count > mostShown && (
        <p className="language-bar__note">
          {say({
            en: `and ${count - mostShown} more`,
            es: `y ${count - mostShown} más`,
          })}
        </p>
      )}
    </details>
  )
}
