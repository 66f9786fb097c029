'use client'

import { Button, toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { canBeTakenDown } from '@/domain/takeDownTerms'
import { useSay } from '../useSay'
import { ask } from './ask'
import { TakeDownDrawer } from './TakeDownDrawer'
import { takeDownStateSchema } from './takeDownState'
import { useAsked } from './useAsked'

const failed = {
  en: 'It could not be put back. Load the page again and see where it stands.',
  es: 'No se pudo reponer. Vuelva a cargar la página y compruebe su estado.',
}

/**
 * Beside the buttons of a document: takes a live page offline with a reason, in two clicks, or puts
 * back in one what a take-down keeps offline.
 */
export function TakeDownButton() {
  const { collectionSlug, id } = useDocumentInfo()
  return collectionSlug !== undefined && canBeTakenDown(collectionSlug) && id !== undefined ? (
    <TakeDown />
  ) : null
}

function TakeDown() {
  const { id } = useDocumentInfo()
  const { answer, path, refresh } = useAsked('take-down', takeDownStateSchema)
  const { isModalOpen, toggleModal } = useModal()
  const { language, say } = useSay()
  const [isBusy, setIsBusy] = useState(false)
  const drawer = `take-down-${id}`
  if (!answer || path === null) return null

  const { isLive, takenDown } = answer
  const putBack = async () => {
    setIsBusy(true)
    const put = await ask(`${path}/put-back`, language, z.unknown(), {})
    if (put.isOk) window.location.reload()
    else {
      setIsBusy(false)
      toast.error(put.message ?? say(failed))
      await refresh()
    }
  }

  if (isLive) {
    return (
      <>
        <Button
          buttonStyle="secondary"
          className="live-action"
          id="take-down"
          margin={false}
          onClick={() => toggleModal(drawer)}
          size="medium"
        >
          {say({ en: 'Take down…', es: 'Retirar…' })}
        </Button>
        {isModalOpen(drawer) && (
          <TakeDownDrawer goesWith={answer.goesWith} path={path} slug={drawer} />
        )}
      </>
    )
  }
  if (!takenDown) return null
  const others = takenDown.documents.length - 1
  return (
    <Button
      buttonStyle="secondary"
      className="live-action"
      disabled={isBusy}
      extraButtonProps={{
        title: say({
          en: `Taken down by ${takenDown.by}: ${takenDown.reason}`,
          es: `Retirado por ${takenDown.by}: ${takenDown.reason}`,
        }),
      }}
      id="put-back"
      margin={false}
      onClick={() => void putBack()}
      size="medium"
    >
      {others > 0
        ? say({ en: `Put back, with ${others} more`, es: `Reponer, con ${others} más` })
        : say({ en: 'Put back', es: 'Reponer' })}
    </Button>
  )
}
