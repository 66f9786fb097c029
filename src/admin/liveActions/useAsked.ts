'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import { useSay } from '../useSay'
import { ask } from './ask'

/**
 * What the API answers about the stored document in the form, asked again after each save; null
 * until it is known, and if it can't be had.
 *
 * @param schema the same object each time
 */
export function useAsked<T>(action: string, schema: z.ZodType<T>) {
  const { collectionSlug, data, hasPublishedDoc, id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useSay()
  const [known, setKnown] = useState<{ version: string; answer: T | null } | null>(null)
  const path =
    collectionSlug === undefined || id === undefined || isTrashed
      ? null
      : `${config.routes.api}/${collectionSlug}/${id}`
  const version = `${data?.updatedAt} ${hasPublishedDoc}`

  const refresh = useCallback(async () => {
    if (path === null) return
    const got = await ask(`${path}/${action}`, language, schema)
    setKnown({ version, answer: got.isOk ? got.answer : null })
  }, [action, language, path, schema, version])

  useEffect(() => {
    void refresh()
  }, [refresh])

  return { answer: known?.answer ?? null, path, refresh }
}
