'use client'

import { Button, Drawer, toast, useModal, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { z } from 'zod'
import type { Correction } from '@/editorial/correctLive/findCorrections'
import type { LinkedTitles } from '@/editorial/history/linkedTitles'
import { ChangeList } from '../history/ChangeList'
import { useSay } from '../useSay'
import { ask } from './ask'

interface CorrectLiveDrawerProps {
  corrections: readonly Correction[]
  titles: LinkedTitles
  path: string
  slug: string
  onCorrected: () => Promise<void>
}

/** Shows what the draft says otherwise, field by field, and puts the chosen fields live. */
export function CorrectLiveDrawer(props: CorrectLiveDrawerProps) {
  const { corrections, onCorrected, path, slug, titles } = props
  const { closeModal } = useModal()
  const { i18n } = useTranslation()
  const { language, say } = useSay()
  const fieldId = useId()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const telling = { i18n, language, say, titles }

  const correct = async () => {
    if (chosen.length === 0) {
      setProblem(say({ en: 'Choose what to correct.', es: 'Elija qué corregir.' }))
      return
    }
    setIsBusy(true)
    setProblem(null)
    const done = await ask(`${path}/correct-live`, language, z.unknown(), { fields: chosen })
    setIsBusy(false)
    if (!done.isOk) {
      setProblem(
        done.message ??
          say({
            en: 'It could not be corrected. Check your connection and try again.',
            es: 'No se pudo corregir. Compruebe la conexión e inténtelo de nuevo.',
          }),
      )
      return
    }
    toast.success(
      say({ en: 'The live page is corrected.', es: 'La página publicada está corregida.' }),
    )
    closeModal(slug)
    await onCorrected()
  }

  return (
    <Drawer
      slug={slug}
      title={say({ en: 'Correct the live page', es: 'Corregir la página publicada' })}
    >
      <form
        className="schedule"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          void correct()
        }}
      >
        <p>
          {say({
            en: 'These words hold no clinical content, so they can go live now. The rest of the draft waits for its review.',
            es: 'Este texto no tiene contenido clínico, así que puede publicarse ya. El resto del borrador espera su revisión.',
          })}
        </p>
        {corrections.map(({ changes, name }) => (
          <div className="correction" key={name}>
            <input
              aria-labelledby={`${fieldId}-${name}`}
              checked={chosen.includes(name)}
              name={name}
              onChange={({ target }) =>
                setChosen((before) =>
                  target.checked ? [...before, name] : before.filter((each) => each !== name),
                )
              }
              type="checkbox"
            />
            <div id={`${fieldId}-${name}`}>
              <ChangeList changes={changes} telling={telling} />
            </div>
          </div>
        ))}
        {problem !== null && (
          <p className="schedule__problem" role="alert">
            {problem}
          </p>
        )}
        <div className="schedule__buttons">
          <Button disabled={isBusy} id="correct-live-now" type="submit">
            {say({ en: 'Put live now', es: 'Publicar ahora' })}
          </Button>
          <Button buttonStyle="secondary" onClick={() => closeModal(slug)} type="button">
            {say({ en: 'Cancel', es: 'Cancelar' })}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
