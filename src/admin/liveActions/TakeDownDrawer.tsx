'use client'

import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { z } from 'zod'
import { useSay } from '../useSay'
import { ask } from './ask'
import { ReplaceForm } from './ReplaceForm'
import { changedListSchema, type TakenDocuments } from './takeDownState'

const longestReason = 1000

/** What can be done with a safety record that live pages need. */
const ways = {
  'take-down': { en: 'Take them down with it', es: 'Retirarlas a la vez' },
  replace: { en: 'Replace it by another record…', es: 'Sustituirlo por otro registro…' },
} as const

interface TakeDownDrawerProps {
  /** Live pages that are taken down with it. */
  goesWith: TakenDocuments
  path: string
  slug: string
}

/** Asks why, shows what goes with it, and takes it down; or has it replaced there. */
export function TakeDownDrawer({ goesWith, path, slug }: TakeDownDrawerProps) {
  const { closeModal } = useModal()
  const { language, say } = useSay()
  const fieldId = useId()
  const [list, setList] = useState(goesWith)
  const [way, setWay] = useState<keyof typeof ways>('take-down')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const takeDown = async () => {
    if (reason.trim() === '') {
      setProblem(say({ en: 'Say why, in a few words.', es: 'Diga por qué, en pocas palabras.' }))
      return
    }
    setIsBusy(true)
    setProblem(null)
    const andTreatments = list.map(({ documentId }) => documentId)
    const taken = await ask(`${path}/take-down`, language, z.unknown(), { reason, andTreatments })
    if (taken.isOk) return window.location.reload()
    setIsBusy(false)
    const changed = changedListSchema.safeParse(taken.data)
    if (changed.success) setList(changed.data.goesWith)
    setProblem(
      taken.message ??
        say({
          en: 'It could not be taken down. Check your connection and try again.',
          es: 'No se pudo retirar. Compruebe la conexión e inténtelo de nuevo.',
        }),
    )
  }

  const pages = list.length > 0 && (
    <section aria-labelledby={`${fieldId}-list`}>
      <h2 id={`${fieldId}-list`}>
        {say({ en: 'These pages need it', es: 'Estas páginas lo necesitan' })}
      </h2>
      <ul>
        {list.map(({ documentId, title }) => (
          <li key={documentId}>{title}</li>
        ))}
      </ul>
      <fieldset className="schedule__kinds">
        <legend>{say({ en: 'What should happen', es: 'Qué debe ocurrir' })}</legend>
        {(['take-down', 'replace'] as const).map((each) => (
          <label key={each}>
            <input
              checked={way === each}
              name="way"
              onChange={() => {
                setWay(each)
                setProblem(null)
              }}
              type="radio"
              value={each}
            />
            {say(ways[each])}
          </label>
        ))}
      </fieldset>
    </section>
  )

  return (
    <Drawer slug={slug} title={say({ en: 'Take down now', es: 'Retirar ahora' })}>
      <div className="schedule">
        {pages}
        {way === 'replace' ? (
          <ReplaceForm onCancel={() => closeModal(slug)} path={path} />
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              event.stopPropagation()
              void takeDown()
            }}
          >
            <p>
              {say({
                en: 'Patients can’t read it from this moment on: its address says that it is no longer offered. Drafts stay as they are, and “Put back” brings back exactly what is live now.',
                es: 'Desde este momento los pacientes ya no pueden leerlo: su dirección dirá que ya no se ofrece. Los borradores quedan como están, y «Reponer» devuelve exactamente lo publicado ahora.',
              })}
            </p>
            <label className="schedule__time" htmlFor={`${fieldId}-reason`}>
              {say({ en: 'Why', es: 'Por qué' })}
            </label>
            <textarea
              aria-describedby={problem === null ? undefined : `${fieldId}-problem`}
              aria-invalid={problem !== null}
              className="schedule__reason"
              id={`${fieldId}-reason`}
              maxLength={longestReason}
              name="reason"
              onChange={(event) => setReason(event.target.value)}
              rows={3}
              value={reason}
            />
            {problem !== null && (
              <p className="schedule__problem" id={`${fieldId}-problem`} role="alert">
                {problem}
              </p>
            )}
            <div className="schedule__buttons">
              <Button disabled={isBusy} id="take-down-now" type="submit">
                {list.length > 0
                  ? say({
                      en: `Take down, with ${list.length} more`,
                      es: `Retirar, con ${list.length} más`,
                    })
                  : say({ en: 'Take down', es: 'Retirar' })}
              </Button>
              <Button buttonStyle="secondary" onClick={() => closeModal(slug)} type="button">
                {say({ en: 'Cancel', es: 'Cancelar' })}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Drawer>
  )
}
