'use client'

import { Button, useDocumentInfo, useModal } from '@payloadcms/ui'
import { z } from 'zod'
import type { Correction } from '@/editorial/correctLive/findCorrections'
import { useSay } from '../useSay'
import { CorrectLiveDrawer } from './CorrectLiveDrawer'
import { useAsked } from './useAsked'

/** Our own server's answer: each field with its changes, which the drawer shows. */
const correctionsSchema = z.object({
  fields: z.array(
    z.custom<Correction>(
      (value) =>
        z.object({ name: z.string(), changes: z.array(z.object({})) }).safeParse(value).success,
    ),
  ),
  titles: z.record(z.string(), z.string()),
})

/** While a draft waits: puts its non-clinical words on the live page. Else nothing. */
export function CorrectLiveButton() {
  const { id } = useDocumentInfo()
  const { answer, path, refresh } = useAsked('correct-live', correctionsSchema)
  const { isModalOpen, toggleModal } = useModal()
  const { say } = useSay()
  const drawer = `correct-live-${id}`
  if (!answer || path === null || answer.fields.length === 0) return null
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="live-action"
        id="correct-live"
        margin={false}
        onClick={() => toggleModal(drawer)}
        size="medium"
      >
        {say({ en: 'Correct the live page…', es: 'Corregir la página publicada…' })}
      </Button>
      {isModalOpen(drawer) && (
        <CorrectLiveDrawer
          corrections={answer.fields}
          onCorrected={refresh}
          path={path}
          slug={drawer}
          titles={answer.titles}
        />
      )}
    </>
  )
}
