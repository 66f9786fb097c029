'use client'

import { getTranslation } from '@payloadcms/translations'
import { useAllFormFields, useDocumentInfo, useEditDepth, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ChecksAnswer, DecidedFinding } from '@/domain/checkTerms'
import { fieldAt } from '../fieldTitle'
import { revealField } from '../revealField'
import { useSay } from '../useSay'
import { noChecks, nothingFound } from './countWords'
import { FindingCard } from './FindingCard'
import { groupFindings } from './groupFindings'
import { OtherLanguages } from './OtherLanguages'
import type { Deciding } from './useChecks'

interface FindingsProps {
  id: string
  answer: ChecksAnswer
  /** The languages that are not being edited. */
  others: ChecksAnswer[]
  isChecked: boolean
  problem: string | null
  decide: (deciding: Deciding) => Promise<string | null>
  onClose: () => void
}

/** The panel: what was found in the language being edited, field by field. */
export function Findings(props: FindingsProps) {
  const { answer, decide, id, isChecked, onClose, others, problem } = props
  const { docConfig, globalSlug } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const isInDrawer = useEditDepth() > 1
  const { say } = useSay()
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [reported, setReported] = useState<DecidedFinding[]>([])
  // On a phone the panel makes way for the field it has led to.
  const [isFolded, setIsFolded] = useState(false)

  useEffect(() => heading.current?.focus(), [])

  const configured = docConfig?.fields ?? []
  const here = answer.findings
  const order = Object.keys(fields)
  const grave = groupFindings(
    here.filter(({ level }) => level !== 'advice'),
    order,
  )
  const hints = here.filter(({ level }) => level === 'advice')

  const report = async (deciding: Deciding) => {
    const refusal = await decide(deciding)
    // What stops publishing stays in sight, whatever an editor says of it.
    const { level } = deciding.finding
    if (refusal === null && deciding.decision === 'false-alarm' && level !== 'block') {
      setReported((before) => [...before, deciding.finding])
    }
    return refusal
  }
  const takeBack = async (finding: DecidedFinding) => {
    const refusal = await decide({ finding, decision: 'reopened' })
    if (refusal === null) setReported((before) => before.filter((each) => each !== finding))
  }
  const reveal = ({ path, words }: DecidedFinding) => {
    setIsFolded(true)
    void revealField(configured, path, words)
  }
  const groups = (list: ReturnType<typeof groupFindings>) =>
    list.map(({ findings, path }) => (
      <section className="findings__field" key={path}>
        <h3>{fieldAt(configured, path, (label) => getTranslation(label, i18n))?.title ?? path}</h3>
        <ul>
          {findings.map((finding) => (
            <FindingCard
              decide={globalSlug === undefined ? report : null}
              finding={finding}
              key={finding.key}
              onReveal={() => reveal(finding)}
            />
          ))}
        </ul>
      </section>
    ))

  const panel = (
    <aside
      aria-labelledby={titleId}
      className={['findings', isInDrawer && 'findings--inline', isFolded && 'findings--folded']
        .filter(Boolean)
        .join(' ')}
      id={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className="findings__head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {say({ en: 'Automatic checks', es: 'Comprobaciones automáticas' })}
        </h2>
        <button
          aria-expanded={!isFolded}
          className="findings__fold"
          onClick={() => setIsFolded((folded) => !folded)}
          type="button"
        >
          {isFolded ? say({ en: 'Open', es: 'Abrir' }) : say({ en: 'Fold', es: 'Plegar' })}
        </button>
        <button className="findings__close" onClick={onClose} type="button">
          {say({ en: 'Close', es: 'Cerrar' })}
        </button>
      </header>
      <div className="findings__list">
        {problem !== null && <p className="findings__problem">{problem}</p>}
        {reported.map((finding) => (
          <p className="findings__reported" key={finding.key}>
            {say({ en: 'Reported as a false alarm', es: 'Comunicado como falsa alarma' })}
            {finding.words !== '' &&
              say({ en: `: “${finding.words}”`, es: `: «${finding.words}»` })}
            .{' '}
            <button className="text-button" onClick={() => void takeBack(finding)} type="button">
              {say({ en: 'Undo', es: 'Deshacer' })}
            </button>
          </p>
        ))}
        {here.length === 0 && (
          <p className="findings__none">{say(isChecked ? nothingFound : noChecks)}</p>
        )}
        {groups(grave)}
        {hints.length > 0 && (
          <details className="findings__hints">
            <summary>
              {say({
                en: `Plain language: ${hints.length} ${hints.length === 1 ? 'hint' : 'hints'}`,
                es: `Lenguaje claro: ${hints.length} ${hints.length === 1 ? 'sugerencia' : 'sugerencias'}`,
              })}
            </summary>
            {groups(groupFindings(hints, order))}
          </details>
        )}
        <OtherLanguages answers={others} />
        {answer.hidden > 0 && (
          <p className="findings__hidden">
            {say({
              en: `${answer.hidden} more ${answer.hidden === 1 ? 'is' : 'are'} hidden because somebody has decided about ${answer.hidden === 1 ? 'it' : 'them'}.`,
              es: `${answer.hidden} más ${answer.hidden === 1 ? 'está oculta' : 'están ocultas'} porque alguien ya ha decidido sobre ${answer.hidden === 1 ? 'ella' : 'ellas'}.`,
            })}
          </p>
        )}
      </div>
    </aside>
  )
  // Out of the form's columns, which keep what is fixed inside them in some browsers.
  return isInDrawer ? panel : createPortal(panel, document.body)
}
