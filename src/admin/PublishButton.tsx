'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { PublishControl } from './PublishControl'
import { buttonWords } from './publishWords'
import { usePublish } from './usePublish'
import { useSay } from './useSay'

/** The main button where nothing needs a sign-off: it publishes at once. */
export function PublishButton() {
  const { hasPublishedDoc, hasPublishPermission, unpublishedVersionCount, uploadStatus } =
    useDocumentInfo()
  const isModified = useFormModified()
  const { isPublishing, publish } = usePublish()
  const { say } = useSay()

  if (!hasPublishPermission) return null
  const isUploading = uploadStatus === 'uploading'
  const isChanged = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const label = isPublishing
    ? buttonWords.publishing
    : isUploading
      ? buttonWords.uploading
      : isChanged
        ? buttonWords.publish
        : buttonWords.nothing
  return (
    <PublishControl
      isDisabled={isPublishing || isUploading || !isChanged}
      label={say(label)}
      onClick={() => void publish()}
      reason={say(
        isChanged
          ? {
              en: 'Publishes every language of this document whose text is complete.',
              es: 'Publica todos los idiomas de este documento cuyo texto esté completo.',
            }
          : {
              en: 'What you see is what patients read: there is no change to publish.',
              es: 'Lo que ve es lo que leen los pacientes: no hay cambios que publicar.',
            },
      )}
    />
  )
}
