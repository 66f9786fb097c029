'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { ReviewedDocument, ReviewStep } from '@/domain/reviewDesk'
import { reviewAnswers } from '@/domain/reviewTerms'
import { codesOf } from '@/domain/vocabulary'
import { askApi } from '../askApi'
import { useSay } from '../useSay'

const documentsSchema = z.array(
  z.object({
    documentType: z.string(),
    documentId: z.string(),
    title: z
      .string()
      .nullish()
      .transform((title) => title ?? ''),
  }),
)

const reviewSchema = z.object({
  documents: documentsSchema,
  retires: documentsSchema.nullish().transform((retired) => retired ?? []),
  answers: z
    .array(
      z.object({
        by: z.object({ account: z.string(), name: z.string() }),
        at: z.string(),
        what: z.enum(codesOf(reviewAnswers)),
        note: z.string().nullable(),
      }),
    )
    .nullish()
    .transform((steps) => steps ?? []),
})

/** What the form tells of a review: the documents in it and what has happened. */
export interface FormReview {
  documents: ReviewedDocument[]
  /** Taken offline when it is published. */
  retires: ReviewedDocument[]
  answers: ReviewStep[]
}

/**
 * A review, by its id; null while there is none or it isn't known.
 *
 * @param state asked again when the review has moved on
 */
export function useReview(review: { id: string; state: string } | null): FormReview | null {
  const { config } = useConfig()
  const { language } = useSay()
  const [known, setKnown] = useState<{ id: string; body: FormReview } | null>(null)
  const { id, state } = review ?? {}
  const address = `${config.routes.api}/reviews/${id}?depth=0`

  useEffect(() => {
    if (id === undefined || state === undefined) return
    const aborter = new AbortController()
    const { signal } = aborter
    void askApi(address, reviewSchema, { language, signal }).then((answer) => {
      if (answer.ok && !signal.aborted) setKnown({ id, body: answer.body })
    })
    return () => aborter.abort()
  }, [address, id, language, state])
  return known !== null && known.id === id ? known.body : null
}
