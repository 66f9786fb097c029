'use client'

import { Link, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'
import { languageName } from '@/domain/words'
import { LanguageGaps } from './LanguageGaps'
import { PublishFindings } from './PublishFindings'
import { revealField } from './revealField'
import { useLanguages } from './useLanguages'
import { useSay } from './useSay'

/** Where a link from another language's form points to a field. */
const fieldInAddress = (): string | null => /^#fill-(.+)$/.exec(location.hash)?.[1] ?? null

/** Above the form: the language being edited, and which languages patients can read now. */
export function LanguageBar() {
  const { docConfig, id, isTrashed } = useDocumentInfo()
  const { code } = useLocale()
  const { language, say } = useSay()
  const states = useLanguages()
  const fields = docConfig?.fields

  useEffect(() => {
    const path = fieldInAddress()
    if (path === null || fields === undefined || code === '') return
    history.replaceState(history.state, '', location.pathname + location.search)
    void revealField(fields, path)
  }, [code, fields])

  if (id === undefined && states.length === 0) return null
  const name = (locale: 'en' | 'es') => languageName({ i18n: { language } }, locale)
  return (
    <div className="language-bar">
      {!isTrashed && states.length > 0 && (
        <section aria-label={say({ en: 'Languages', es: 'Idiomas' })}>
          <ul className="language-bar__list">
            {states.map((state) => {
              const isEdited = state.locale === code
              const label = name(state.locale)
              return (
                <li
                  className={`language-bar__item${isEdited ? ' language-bar__item--edited' : ''}`}
                  key={state.locale}
                >
                  <p className="language-bar__line">
                    {isEdited ? (
                      <strong>{say({ en: `Editing ${label}`, es: `Se edita en ${label}` })}</strong>
                    ) : (
                      <Link href={`?locale=${state.locale}`} prefetch={false}>
                        {say({ en: `Edit ${label}`, es: `Editar en ${label}` })}
                      </Link>
                    )}
                    <span className={`live-badge live-badge--${state.isLive ? 'live' : 'off'}`}>
                      {state.isLive
                        ? say({ en: 'Live', es: 'Publicado' })
                        : say({ en: 'Not live', es: 'Sin publicar' })}
                    </span>
                  </p>
                  <LanguageGaps isEdited={isEdited} name={label} state={state} />
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <PublishFindings />
    </div>
  )
}
