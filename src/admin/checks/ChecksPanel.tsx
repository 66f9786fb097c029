'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { findingLevels } from '@/domain/checkTerms'
import { codesOf } from '@/domain/vocabulary'
import { useSay } from '../useSay'
import { levelWords, noChecks, nothingFound } from './countWords'
import { Findings } from './Findings'
import { countLevels } from './groupFindings'
import { useChecks } from './useChecks'

/** Kept while somebody goes from one language of a document to the other, or to another document. */
let wasOpen = false

/**
 * Above the form: how much the automatic checks have found in it, and a panel beside it (below it on
 * a phone) with each finding. Follows what is typed; neither grows nor moves meanwhile.
 */
export function ChecksPanel() {
  const { isTrashed } = useDocumentInfo()
  const { code } = useLocale()
  const { say } = useSay()
  const { answer, decide, others, problem } = useChecks()
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()

  useEffect(() => setIsOpen(wasOpen), [])
  const show = (open: boolean) => {
    wasOpen = open
    setIsOpen(open)
    if (!open) opener.current?.focus()
  }

  if (isTrashed || answer === null) return null
  const isChecked = answer.languages.some(({ isChecked, locale }) => isChecked && locale === code)
  const counts = countLevels(answer.findings)
  const levels = codesOf(findingLevels).filter((level) => counts[level] > 0)
  const spoken =
    levels.length > 0
      ? levels.map((level) => say(levelWords(level, counts[level]))).join(', ')
      : say(isChecked ? nothingFound : noChecks)
  return (
    <div className="checks">
      <div className="checks-bar">
        <p aria-hidden className="checks-bar__counts">
          {levels.length > 0
            ? levels.map((level) => (
                <span className={`checks-bar__count checks-bar__count--${level}`} key={level}>
                  {say(levelWords(level, counts[level]))}
                </span>
              ))
            : spoken}
        </p>
        <p className="visually-hidden" role="status">
          {say({ en: 'Automatic checks: ', es: 'Comprobaciones automáticas: ' })}
          {spoken}
        </p>
        <button
          aria-controls={panelId}
          aria-expanded={isOpen}
          className="checks-bar__open"
          onClick={() => show(!isOpen)}
          ref={opener}
          type="button"
        >
          {isOpen
            ? say({ en: 'Hide the checks', es: 'Ocultar las comprobaciones' })
            : say({ en: 'Show the checks', es: 'Ver las comprobaciones' })}
        </button>
      </div>
      {isOpen && (
        <Findings
          answer={answer}
          decide={decide}
          id={panelId}
          isChecked={isChecked}
          onClose={() => show(false)}
          others={others}
          problem={problem}
        />
      )}
    </div>
  )
}
