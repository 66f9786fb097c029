'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FingerprintsByDocument } from '@/domain/reviewDesk'
import { useSay } from '../useSay'
import { useDeskNews } from './DeskNews'
import { postReview } from './postReview'

interface ConfirmUnchangedProps {
  id: string
  title: string
  fingerprints: FingerprintsByDocument
}

/** One tap for a text in which nothing has changed since it was last looked at. */
export function ConfirmUnchanged({ fingerprints, id, title }: ConfirmUnchangedProps) {
  const { config } = useConfig()
  const router = useRouter()
  const { language, say } = useSay()
  const tell = useDeskNews()
  const [isBusy, setIsBusy] = useState(false)
  const confirm = async () => {
    setIsBusy(true)
    const path = `${config.routes.api}/reviews/${id}/approve`
    const answer = await postReview(path, { fingerprints }, language)
    setIsBusy(false)
    tell(
      answer.isOk
        ? {
            isProblem: false,
            text: say({ en: `Confirmed: ${title}.`, es: `Confirmado: ${title}.` }),
          }
        : { isProblem: true, text: answer.message },
    )
    router.refresh()
  }
  return (
    <button className="desk-action" disabled={isBusy} onClick={() => void confirm()} type="button">
      {say({ en: 'Nothing changed, confirm', es: 'Nada ha cambiado, confirmar' })}
      <span className="visually-hidden">: {title}</span>
    </button>
  )
}
