'use client'

import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useState } from 'react'
import { pause } from './pause'
import { noteAttempt } from './publishAttempts'
import { useDocumentPath } from './useDocumentPath'

/** Payload's toast appears a step after the answer. */
const toastAppearsMs = 100

interface Publish {
  isPublishing: boolean
  /** Publishes what stands in the form. Answers whether it went live. */
  publish: () => Promise<boolean>
}

/**
 * Publishes the whole document, in every language. Payload's own button would also offer to publish
 * one language, which mixes up the rows of lists.
 */
export function usePublish(): Publish {
  const info = useDocumentInfo()
  const document = useDocumentPath()
  const { config } = useConfig()
  const form = useForm()
  const isModified = useFormModified()
  const { code: locale } = useLocale()
  const [isPublishing, setIsPublishing] = useState(false)

  const publish = async () => {
    setIsPublishing(true)
    noteAttempt({ document, what: 'publish', isRefused: false })
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
      return true
    }
    noteAttempt({ document, what: 'publish', isRefused: true })
    // Payload takes what was typed last for saved, though the refusal saved nothing.
    if (isModified) form.setModified(true)
    await pause(toastAppearsMs)
    // The findings stand above the form, each with a way to its field; the toast would cover them.
    if (Object.values(form.getFields()).some(({ valid }) => valid === false)) toast.dismiss()
    return false
  }
  return { isPublishing, publish }
}
