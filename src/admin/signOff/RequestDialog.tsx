'use client'

import {
  Link,
  toast,
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { z } from 'zod'
import type { SignOffState } from '@/domain/reviewDesk'
import { askApi, type Problem } from '../askApi'
import { noteAttempt } from '../publishAttempts'
import { useDocumentPath } from '../useDocumentPath'
import { useSay } from '../useSay'
import { OpenFindings } from './OpenFindings'
import { useOpenFindings } from './useOpenFindings'
import { forgetSignOff } from './useSignOff'

interface RequestDialogProps {
  state: SignOffState
  isOpen: boolean
  onClose: () => void
}

const resultSchema = z.object({ message: z.string() })

/** Asks for a review: what goes with it, what the checks still say, and a note. */
export function RequestDialog({ isOpen, onClose, state }: RequestDialogProps) {
  const { collectionSlug, id } = useDocumentInfo()
  const document = useDocumentPath()
  const [, dispatch] = useAllFormFields()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { language, say } = useSay()
  const titleId = useId()
  const box = useRef<HTMLDialogElement>(null)
  const findings = useOpenFindings(isOpen)
  const [note, setNote] = useState('')
  const [isSending, setIsSending] = useState(false)
  const [refusal, setRefusal] = useState<{ message: string; problems: Problem[] } | null>(null)
  const { api, admin } = config.routes

  useEffect(() => {
    if (isOpen) {
      setRefusal(null)
      box.current?.showModal()
    } else {
      box.current?.close()
    }
  }, [isOpen])

  const send = async () => {
    setIsSending(true)
    setRefusal(null)
    noteAttempt({ document, what: 'request', isRefused: false })
    const unasked = await findings.ask()
    if (unasked !== null) {
      setIsSending(false)
      setRefusal({ message: unasked, problems: [] })
      return
    }
    const body = { documentType: collectionSlug, documentId: String(id), note: note.trim() || null }
    const answer = await askApi(`${api}/reviews/request?locale=${locale}`, resultSchema, {
      body,
      language,
    })
    setIsSending(false)
    forgetSignOff()
    if (answer.ok) {
      toast.success(answer.body.message)
      setNote('')
      onClose()
      return
    }
    const isOwn = ({ document: its }: Problem) =>
      its === null || (its.collection === collectionSlug && its.id === String(id))
    const own = answer.problems.filter(isOwn)
    const others = answer.problems.filter((problem) => !isOwn(problem))
    if (own.length > 0) {
      // They stand above the form then, each with a way to its field. The note stays for next time.
      dispatch({ type: 'ADD_SERVER_ERRORS', errors: own })
      noteAttempt({ document, what: 'request', isRefused: true })
      onClose()
      return
    }
    setRefusal({ message: answer.message, problems: others })
  }

  return (
    <dialog aria-labelledby={titleId} className="request-dialog" onClose={onClose} ref={box}>
      <h2 id={titleId}>{say({ en: 'Request review', es: 'Pedir revisión' })}</h2>
      <p>
        {say({
          en: 'A clinical reviewer reads the newest text in every complete language. Nothing goes live until you publish what was approved.',
          es: 'Quien hace la revisión clínica lee el texto más reciente en todos los idiomas completos. Nada se publica hasta que usted publique lo aprobado.',
        })}
      </p>
      {state.companions.length > 0 && (
        <>
          <h3>
            {say({
              en: 'Goes with it, because it is linked here and not live yet',
              es: 'Va con ello, porque está enlazado aquí y aún no está publicado',
            })}
          </h3>
          <ul>
            {state.companions.map(({ documentId, documentType, title }) => (
              <li key={documentId}>
                <Link href={`${admin}/collections/${documentType}/${documentId}`} prefetch={false}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <OpenFindings findings={findings} onLeave={onClose} />
      <label className="request-dialog__label" htmlFor={`${titleId}-note`}>
        {say({ en: 'Note for the reviewer (optional)', es: 'Nota para quien revisa (opcional)' })}
      </label>
      <textarea
        id={`${titleId}-note`}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
        rows={3}
        value={note}
      />
      {refusal !== null && (
        <div className="request-dialog__refusal" role="alert">
          <p>{refusal.message}</p>
          <ul>
            {refusal.problems.map(({ document: its, label, message, path }) => (
              <li key={`${its?.id} ${path} ${message}`}>
                {its && (
                  <Link href={`${admin}/collections/${its.collection}/${its.id}`} prefetch={false}>
                    {label}
                  </Link>
                )}
                : {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="request-dialog__buttons">
        <button
          className="main-button"
          disabled={isSending}
          onClick={() => void send()}
          type="button"
        >
          {isSending
            ? say({ en: 'Sending…', es: 'Enviando…' })
            : say({ en: 'Send to review', es: 'Enviar a revisión' })}
        </button>
        <button className="quiet-button" onClick={onClose} type="button">
          {say({ en: 'Cancel', es: 'Cancelar' })}
        </button>
      </p>
    </dialog>
  )
}
