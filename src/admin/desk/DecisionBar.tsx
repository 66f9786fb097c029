'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../useSay'
import type { MainDecision } from './offeredDecision'

/** What can be decided beside the main button. */
export type OtherDecision = 'hold' | 'send-back' | 'withdraw'

interface DecisionBarProps {
  main: MainDecision | null
  others: readonly OtherDecision[]
  isBusy: boolean
  /** Why the last decision was refused. */
  problem: string | null
  why: string | null
  onMain: () => void
  onOther: (decision: OtherDecision, note: string) => void
}

const mainWords = {
  approve: { en: 'Approve', es: 'Aprobar' },
  confirm: { en: 'Confirm', es: 'Confirmar' },
  confirmUnchanged: { en: 'Nothing changed, confirm', es: 'Nada ha cambiado, confirmar' },
  publish: { en: 'Publish all of it', es: 'Publicarlo todo' },
} as const

const otherWords = {
  'send-back': { en: 'Send back', es: 'Devolver' },
  hold: { en: 'Hold', es: 'Dejar en espera' },
  withdraw: { en: 'Take the request back', es: 'Retirar la petición' },
} as const

const noteLabels = {
  'send-back': {
    en: 'What has to change? The editor reads this above the form.',
    es: '¿Qué hay que cambiar? Quien edita lo leerá encima del formulario.',
  },
  hold: {
    en: 'Why it waits, for the next reviewer (optional)',
    es: 'Por qué espera, para la siguiente revisión (opcional)',
  },
}

const needNote = {
  en: 'Say what has to change, so that it can be mended.',
  es: 'Diga qué hay que cambiar, para que se pueda corregir.',
}

/** The decisions, within reach of the thumb at the end of the screen. */
export function DecisionBar(props: DecisionBarProps) {
  const { isBusy, main, onMain, onOther, others, problem, why } = props
  const { say } = useSay()
  const noteId = useId()
  const [open, setOpen] = useState<'hold' | 'send-back' | null>(null)
  const [note, setNote] = useState('')
  const [isNoteMissing, setIsNoteMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])

  const press = (decision: OtherDecision) => {
    if (decision === 'withdraw') onOther(decision, '')
    else if (open !== decision) {
      setOpen(decision)
      setIsNoteMissing(false)
    } else if (decision === 'send-back' && note.trim() === '') {
      setIsNoteMissing(true)
      field.current?.focus()
    } else onOther(decision, note.trim())
  }

  return (
    <div className="decision-bar">
      <div role="alert">
        {problem !== null && <p className="decision-bar__problem">{problem}</p>}
      </div>
      {open && (
        <div className="decision-bar__note">
          <label htmlFor={noteId}>{say(noteLabels[open])}</label>
          <textarea
            aria-describedby={isNoteMissing ? `${noteId}-missing` : undefined}
            aria-invalid={isNoteMissing}
            id={noteId}
            maxLength={2000}
            onChange={(event) => setNote(event.target.value)}
            ref={field}
            rows={3}
            value={note}
          />
          {isNoteMissing && (
            <p className="decision-bar__problem" id={`${noteId}-missing`}>
              {say(needNote)}
            </p>
          )}
        </div>
      )}
      {why !== null && <p className="decision-bar__why">{why}</p>}
      <div className="decision-bar__buttons">
        {open ? (
          <>
            <button
              className="desk-action desk-action--main"
              disabled={isBusy}
              onClick={() => press(open)}
              type="button"
            >
              {say(otherWords[open])}
            </button>
            <button className="desk-action" onClick={() => setOpen(null)} type="button">
              {say({ en: 'Cancel', es: 'Cancelar' })}
            </button>
          </>
        ) : (
          <>
            {main !== null && (
              <button
                className="desk-action desk-action--main"
                disabled={isBusy}
                onClick={onMain}
                type="button"
              >
                {say(mainWords[main])}
              </button>
            )}
            {others.map((each) => (
              <button
                className="desk-action"
                disabled={isBusy}
                key={each}
                onClick={() => press(each)}
                type="button"
              >
                {say(otherWords[each])}
              </button>
            ))}
          </>
        )}
      </div>
    </div>
  )
}
