'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type LanguageState, loadLanguages } from './languages'
import { useDocumentPath } from './useDocumentPath'
import { useSay } from './useSay'

/** The languages of the document in the form, asked again after each save; empty until known. */
export function useLanguages(): LanguageState[] {
  const { data, globalSlug, hasPublishedDoc, id } = useDocumentInfo()
  const document = useDocumentPath()
  const { config } = useConfig()
  const { language } = useSay()
  const [states, setStates] = useState<LanguageState[]>([])

  const isSaved = globalSlug !== undefined || id !== undefined
  const path = isSaved ? `${config.routes.api}/${document}` : null
  const key = `${path} ${language} ${hasPublishedDoc} ${data?.updatedAt} ${data?._status}`

  useEffect(() => {
    let isCurrent = true
    if (path !== null) {
      void loadLanguages(path, key, language).then((loaded) => {
        if (isCurrent) setStates(loaded)
      })
    }
    return () => {
      isCurrent = false
    }
  }, [key, language, path])
  return states
}
