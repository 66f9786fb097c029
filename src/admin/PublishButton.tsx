'use client'

import {
  FormSubmit,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useModal,
} from '@payloadcms/ui'
import { hasAutosaveEnabled, hasScheduledPublishEnabled } from 'payload/shared'
import { useState } from 'react'
import { noteAttempt } from './publishAttempts'
import { ScheduleDrawer } from './ScheduleDrawer'
import { useDocumentPath } from './useDocumentPath'
import { useSay } from './useSay'

const words = {
  publish: { en: 'Publish', es: 'Publicar' },
  publishing: { en: 'Publishing…', es: 'Publicando…' },
  unchanged: { en: 'Nothing to publish', es: 'Nada que publicar' },
  uploading: { en: 'Waiting for the upload', es: 'Esperando la subida' },
  unchangedReason: {
    en: 'What you see is what patients read: there is no change to publish.',
    es: 'Lo que ve es lo que leen los pacientes: no hay cambios que publicar.',
  },
  publishReason: {
    en: 'Publishes every language of this document whose text is complete.',
    es: 'Publica todos los idiomas de este documento cuyo texto esté completo.',
  },
  schedule: { en: 'Publish or unpublish later…', es: 'Publicar o retirar más tarde…' },
}

/** Payload's toast appears a step after the answer. */
const toastAppearsMs = 100

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Publishes the whole document, in every language. Payload's own button would also offer to publish
 * one language, which mixes up the rows of lists.
 */
export function PublishButton() {
  const info = useDocumentInfo()
  const { docConfig, globalSlug, hasPublishedDoc, id, uploadStatus } = info
  const document = useDocumentPath()
  const { config } = useConfig()
  const form = useForm()
  const isModified = useFormModified()
  const { code: locale } = useLocale()
  const { isModalOpen, toggleModal } = useModal()
  const { say } = useSay()
  const [isPublishing, setIsPublishing] = useState(false)

  if (!info.hasPublishPermission) return null
  const isUploading = uploadStatus === 'uploading'
  const isChanged = isModified || info.unpublishedVersionCount > 0 || !hasPublishedDoc
  const canSchedule =
    docConfig !== undefined &&
    hasScheduledPublishEnabled(docConfig) &&
    (globalSlug !== undefined || id !== undefined) &&
    (hasAutosaveEnabled(docConfig) || !isModified)
  const drawerSlug = `schedule-${id ?? globalSlug}`

  const publish = async () => {
    setIsPublishing(true)
    noteAttempt({ document, isRefused: false })
    const result = await form.submit({
      action: `${config.routes.api}/${document}?depth=0&draft=false&fallback-locale=null&locale=${locale}`,
      overrides: { _status: 'published' },
    })
    setIsPublishing(false)
    // Payload answers without a result when the form itself has found something missing.
    if (result?.res.ok) {
      info.setHasPublishedDoc(true)
      info.setMostRecentVersionIsAutosaved(false)
      info.setUnpublishedVersionCount(0)
      return
    }
    noteAttempt({ document, isRefused: true })
    // Payload takes what was typed last for saved, though the refusal saved nothing.
    if (isModified) form.setModified(true)
    await pause(toastAppearsMs)
    // The findings stand above the form, each with a way to its field; the toast would cover them.
    if (Object.values(form.getFields()).some(({ valid }) => valid === false)) toast.dismiss()
  }

  const label = isPublishing
    ? words.publishing
    : isUploading
      ? words.uploading
      : isChanged
        ? words.publish
        : words.unchanged
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={isPublishing || isUploading || !isChanged}
        enableSubMenu={canSchedule}
        extraButtonProps={{ title: say(isChanged ? words.publishReason : words.unchangedReason) }}
        onClick={() => void publish()}
        size="medium"
        SubMenuPopupContent={
          canSchedule
            ? ({ close }) => (
                <PopupList.ButtonGroup>
                  <PopupList.Button
                    id="schedule-publish"
                    onClick={() => {
                      toggleModal(drawerSlug)
                      close()
                    }}
                  >
                    {say(words.schedule)}
                  </PopupList.Button>
                </PopupList.ButtonGroup>
              )
            : undefined
        }
        type="button"
      >
        {say(label)}
      </FormSubmit>
      {canSchedule && isModalOpen(drawerSlug) && <ScheduleDrawer slug={drawerSlug} />}
    </>
  )
}
