'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { useSay } from '../useSay'
import { ask } from './ask'

const longestNote = 2000

const candidatesSchema = z.object({
  candidates: z.array(z.object({ documentId: z.string(), title: z.string(), isLive: z.boolean() })),
})
type Candidates = z.infer<typeof candidatesSchema>['candidates']

const askedSchema = z.object({ id: z.string() })

interface ReplaceFormProps {
  path: string
  onCancel: () => void
}

/** Asks which record takes the place of this one, and sends all pages to one review. */
export function ReplaceForm({ onCancel, path }: ReplaceFormProps) {
  const { config } = useConfig()
  const { language, say } = useSay()
  const fieldId = useId()
  const [candidates, setCandidates] = useState<Candidates | null>(null)
  const [by, setBy] = useState('')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  useEffect(() => {
    let isCurrent = true
    void ask(`${path}/replace`, language, candidatesSchema).then((known) => {
      if (isCurrent) setCandidates(known.isOk ? known.answer.candidates : [])
    })
    return () => {
      isCurrent = false
    }
  }, [language, path])

  const replace = async () => {
    if (by === '') {
      setProblem(say({ en: 'Choose a record first.', es: 'Elija antes un registro.' }))
      return
    }
    setIsBusy(true)
    setProblem(null)
    const asked = await ask(`${path}/replace`, language, askedSchema, { by, note })
    if (asked.isOk) {
      window.location.assign(`${config.routes.admin}/desk/${asked.answer.id}`)
      return
    }
    setIsBusy(false)
    setProblem(
      asked.message ??
        say({
          en: 'It could not be sent to review. Check your connection and try again.',
          es: 'No se pudo enviar a revisión. Compruebe la conexión e inténtelo de nuevo.',
        }),
    )
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void replace()
      }}
    >
      <p>
        {say({
          en: 'Each of these pages gets a draft with the other record in its place, and one review asks about all of them. Until it is approved and published, patients read what they read now. Publishing it takes this record offline.',
          es: 'Cada una de estas páginas recibe un borrador con el otro registro en su lugar, y una sola revisión pregunta por todas. Hasta que se apruebe y se publique, los pacientes leen lo mismo que ahora. Al publicarla se retira este registro.',
        })}
      </p>
      <label className="schedule__time" htmlFor={`${fieldId}-by`}>
        {say({ en: 'Replace it by', es: 'Sustituir por' })}
      </label>
      <select
        aria-describedby={problem === null ? undefined : `${fieldId}-problem`}
        aria-invalid={problem !== null && by === ''}
        className="schedule__reason"
        disabled={candidates === null}
        id={`${fieldId}-by`}
        name="by"
        onChange={(event) => setBy(event.target.value)}
        value={by}
      >
        <option value="">{say({ en: 'Choose a record', es: 'Elija un registro' })}</option>
        {candidates?.map(({ documentId, isLive, title }) => (
          <option key={documentId} value={documentId}>
            {isLive
              ? title
              : say({
                  en: `${title} (goes live with the pages)`,
                  es: `${title} (se publica con las páginas)`,
                })}
          </option>
        ))}
      </select>
      <label className="schedule__time" htmlFor={`${fieldId}-note`}>
        {say({ en: 'Note to the reviewer (optional)', es: 'Nota para la revisión (opcional)' })}
      </label>
      <textarea
        className="schedule__reason"
        id={`${fieldId}-note`}
        maxLength={longestNote}
        name="note"
        onChange={(event) => setNote(event.target.value)}
        rows={3}
        value={note}
      />
      {problem !== null && (
        <p className="schedule__problem" id={`${fieldId}-problem`} role="alert">
          {problem}
        </p>
      )}
      <div className="schedule__buttons">
        <Button disabled={isBusy} id="replace-record" type="submit">
          {say({ en: 'Request one review', es: 'Pedir una revisión' })}
        </Button>
        <Button buttonStyle="secondary" onClick={onCancel} type="button">
          {say({ en: 'Cancel', es: 'Cancelar' })}
        </Button>
      </div>
    </form>
  )
}
