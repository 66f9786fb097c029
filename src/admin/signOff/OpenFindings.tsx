'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { checkRules, findingDecisions, findingLevels } from '@/domain/checkTerms'
import { languageName } from '@/domain/words'
import { fieldAt } from '../fieldTitle'
import { revealField } from '../revealField'
import { useSay } from '../useSay'
import type { OpenFindingsState } from './useOpenFindings'

interface OpenFindingsProps {
  findings: OpenFindingsState
  /** The dialog makes way for the field. */
  onLeave: () => void
}

/** What the checks still say, each to be mended or to be asked about. */
export function OpenFindings({ findings: state, onLeave }: OpenFindingsProps) {
  const { docConfig } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { language, say } = useSay()
  const { asked, findings, toggle } = state
  if (findings === null) {
    return (
      <p className="open-findings__wait">
        {say({ en: 'The automatic checks are reading it…', es: 'Las comprobaciones lo leen…' })}
      </p>
    )
  }
  if (findings.length === 0) return null
  const fields = docConfig?.fields ?? []
  return (
    <>
      <h3>{say({ en: 'The automatic checks still say', es: 'Las comprobaciones aún señalan' })}</h3>
      <p>
        {say({
          en: 'What stops publishing must be mended, or the reviewer asked about it.',
          es: 'Lo que impide publicar debe corregirse, o consultarse a quien revisa.',
        })}
      </p>
      <ul className="open-findings">
        {findings.map(({ decision, key, level, locale, path, rule, words }) => {
          const title = fieldAt(fields, path, (label) => getTranslation(label, i18n))?.title ?? path
          return (
            <li key={key}>
              <p>
                <span className={`finding__level finding__level--${level}`}>
                  {say(findingLevels[level])}
                </span>{' '}
                {say(checkRules[rule])}
                {words !== '' && say({ en: `: “${words}”`, es: `: «${words}»` })}{' '}
                {locale === code ? (
                  <button
                    className="text-button"
                    onClick={() => {
                      onLeave()
                      void revealField(fields, path, words)
                    }}
                    type="button"
                  >
                    {title}
                  </button>
                ) : (
                  `(${title}, ${languageName({ i18n: { language } }, locale)})`
                )}
              </p>
              {decision === null ? (
                <label>
                  <input checked={asked.has(key)} onChange={() => toggle(key)} type="checkbox" />{' '}
                  {say({ en: 'Ask about this', es: 'Consultar esto' })}
                </label>
              ) : (
                <p className="finding__decision">{say(findingDecisions[decision])}</p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
