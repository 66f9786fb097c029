'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { z } from 'zod'
import { type Trashed, trashedBy } from './trashedBy'
import { useSay } from './useSay'

const words = {
  trashed: { en: 'Moved to the trash.', es: 'Movido a la papelera.' },
  undo: { en: 'Undo', es: 'Deshacer' },
  restored: { en: 'Restored.', es: 'Restaurado.' },
  restoredAsDraft: {
    en: 'Restored as a draft. Patients see it once you publish it.',
    es: 'Restaurado como borrador. Los pacientes lo verán cuando lo publique.',
  },
  failed: {
    en: 'It could not be restored. Try again from the list, under Trash.',
    es: 'No se pudo restaurar. Inténtelo de nuevo desde la lista, en Papelera.',
  },
}

const restoredSchema = z.object({ docs: z.array(z.unknown()).min(1) })
const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** Long enough to notice a mistake, read the message and reach the button. */
const undoMs = 20_000

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Payload says so itself, a step after the answer: its message is the one that gets the button. */
async function findNews(known: ReadonlySet<number | string>) {
  for (let frame = 0; frame < 30; frame += 1) {
    for (const each of toast.getToasts()) {
      if ('type' in each && each.type === 'success' && !known.has(each.id)) return each
    }
    await nextFrame()
  }
  return undefined
}

/**
 * Gives the message that something was moved to the trash a button that brings it back, wherever in
 * the admin that was done. Payload has no place for one, so this watches its requests.
 */
export function TrashUndo({ children }: { children?: ReactNode }) {
  const { config, getEntityConfig } = useConfig()
  const router = useRouter()
  const { language } = useSay()
  const { api } = config.routes

  useEffect(() => {
    const plainFetch = window.fetch

    /** @returns why it failed, if it did */
    const restore = async ({ collection, deletedAt }: Trashed) => {
      const query = new URLSearchParams({
        depth: '0',
        limit: '0',
        trash: 'true',
        'where[deletedAt][equals]': deletedAt,
      })
      const response = await plainFetch(`${api}/${collection}?${query}`, {
        method: 'PATCH',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        // Where there are drafts, the pipeline makes it one.
        body: JSON.stringify({ deletedAt: null }),
      })
      const answer: unknown = await response.json()
      if (response.ok && restoredSchema.safeParse(answer).success) return undefined
      return refusedSchema.safeParse(answer).data?.errors[0]?.message ?? words.failed[language]
    }

    const undo = async (trashed: Trashed) => {
      const problem = await restore(trashed).catch(() => words.failed[language])
      if (problem !== undefined) return toast.error(problem)
      const hasDrafts = getEntityConfig({ collectionSlug: trashed.collection })?.versions?.drafts
      toast.success(words[hasDrafts ? 'restoredAsDraft' : 'restored'][language])
      router.refresh()
    }

    const offerUndo = async (trashed: Trashed, known: ReadonlySet<number | string>) => {
      const news = await findNews(known)
      toast.success(news?.title ?? words.trashed[language], {
        ...(news && { id: news.id }),
        duration: undoMs,
        classNames: { actionButton: 'trash-undo' },
        action: { label: words.undo[language], onClick: () => void undo(trashed) },
      })
    }

    window.fetch = async (...request) => {
      const known = new Set(toast.getToasts().map(({ id }) => id))
      const response = await plainFetch(...request)
      const trashed = response.ok ? trashedBy(api, request) : undefined
      if (trashed) void offerUndo(trashed, known)
      return response
    }
    return () => {
      window.fetch = plainFetch
    }
  }, [api, getEntityConfig, language, router])

  return children
}
