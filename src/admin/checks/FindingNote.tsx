'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../useSay'

interface FindingNoteProps {
  label: string
  help: string
  sendLabel: string
  isRequired: boolean
  isBusy: boolean
  onSend: (note: string) => void
  onCancel: () => void
}

/** A few words about a finding. It stands in the document's form, so it must not send that one. */
export function FindingNote(props: FindingNoteProps) {
  const { help, isBusy, isRequired, label, onCancel, onSend, sendLabel } = props
  const { say } = useSay()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [note, setNote] = useState('')

  useEffect(() => field.current?.focus(), [])

  return (
    <div className="finding-note">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={`${id}-help`}
        id={id}
        maxLength={1000}
        onChange={(event) => setNote(event.target.value)}
        ref={field}
        required={isRequired}
        rows={3}
        value={note}
      />
      <p id={`${id}-help`}>{help}</p>
      <p className="finding__actions">
        <button
          className="finding-note__send"
          disabled={isBusy || (isRequired && note.trim() === '')}
          onClick={() => onSend(note.trim())}
          type="button"
        >
          {sendLabel}
        </button>
        <button className="text-button" onClick={onCancel} type="button">
          {say({ en: 'Cancel', es: 'Cancelar' })}
        </button>
      </p>
    </div>
  )
}
