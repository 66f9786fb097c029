'use client'

import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'
import type { SignOffState } from '@/domain/reviewDesk'
import type { Words } from '@/domain/words'
import { askApi, noAnswer } from '../askApi'
import { PublishControl } from '../PublishControl'
import { pause } from '../pause'
import { approvedWords, buttonWords } from '../publishWords'
import { useDocumentPath } from '../useDocumentPath'
import { usePublish } from '../usePublish'
import { useSay } from '../useSay'
import { RequestDialog } from './RequestDialog'
import { UnsignedPlan } from './UnsignedPlan'
import { useReview } from './useReview'
import { forgetSignOff, useSignOff } from './useSignOff'

const saveAttempts = 3
const saveAgainMs = 500

function labelOf(state: SignOffState, documents: number): Words {
  switch (state.action) {
    case 'publish':
      return buttonWords.publish
    case 'publish-approved':
      return approvedWords(state.by, documents)
    case 'publish-caution':
      return buttonWords.caution
    case 'request-review':
      return buttonWords.request
    case 'confirm':
      return buttonWords.confirm
    case 'nothing':
      return buttonWords.nothing
    case 'wait':
      return state.review?.state === 'held'
        ? buttonWords.waitHeld
        : state.review?.state === 'awaitsConfirmation'
          ? buttonWords.waitConfirmation
          : buttonWords.wait
  }
}

/**
 * The main button of clinical text. It says what will happen with the newest saved text, and does
 * that or nothing: if what was typed since has changed what happens, it says so first.
 */
export function SignedPublishButton() {
  const info = useDocumentInfo()
  const document = useDocumentPath()
  const { config } = useConfig()
  const form = useForm()
  const isModified = useFormModified()
  const { code: locale } = useLocale()
  const router = useRouter()
  const { language, say } = useSay()
  const { ask, problem, state } = useSignOff()
  const review = useReview(state?.review ?? null)
  const { isPublishing, publish } = usePublish()
  const [isBusy, setIsBusy] = useState(false)
  const [isAsking, setIsAsking] = useState(false)

  if (!info.hasPublishPermission) return null
  const isUploading = info.uploadStatus === 'uploading'
  // What was approved goes live as a whole: until its extent is known, nothing does.
  const isWhole = state?.action === 'publish-approved' && state.review !== null
  const isUnknown = isWhole && review === null
  const documents = isWhole ? (review?.documents.length ?? 1) : 1
  const goesAsWhole = isWhole && (documents > 1 || (review?.retires.length ?? 0) > 0)
  const reviewUrl = (id: string): string => `${config.routes.admin}/desk/${id}`

  /** Answers whether it is saved. An autosave on its way may be met: then once more. */
  const saveDraft = async (): Promise<boolean> => {
    for (let attempt = 0; attempt < saveAttempts; attempt += 1) {
      if (attempt > 0) await pause(saveAgainMs)
      const saved = await form.submit({
        action: `${config.routes.api}/${document}?depth=0&draft=true&fallback-locale=null&locale=${locale}`,
        overrides: { _status: 'draft' },
        disableSuccessStatus: true,
        skipValidation: true,
      })
      if (saved?.res.ok) return true
    }
    return false
  }

  /** The state the button speaks of, if it still is so once everything is saved. */
  const settle = async (): Promise<SignOffState | null> => {
    if (!state) return null
    if (!isModified) return state
    if (!(await saveDraft())) return null
    const now = await ask()
    forgetSignOff()
    if (now?.action === state.action) return now
    toast.info(now?.message ?? say(noAnswer))
    return null
  }

  const publishWhole = async (id: string) => {
    const address = `${config.routes.api}/reviews/${id}/publish`
    const answer = await askApi(address, z.unknown(), { body: {}, language })
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    // The form knows nothing of what has gone live beside it.
    window.location.reload()
  }

  const act = async () => {
    setIsBusy(true)
    const now = await settle()
    if (now) {
      switch (now.action) {
        case 'publish':
        case 'publish-caution':
          await publish()
          forgetSignOff()
          break
        case 'publish-approved':
          if (now.review && goesAsWhole) await publishWhole(now.review.id)
          else await publish()
          forgetSignOff()
          break
        case 'request-review':
          setIsAsking(true)
          break
        case 'confirm':
          if (now.review) router.push(reviewUrl(now.review.id))
          break
        case 'nothing':
        case 'wait':
          break
      }
    }
    setIsBusy(false)
  }

  const isIdle = state === null || state.action === 'nothing' || state.action === 'wait'
  const label = isPublishing
    ? buttonWords.publishing
    : isUploading
      ? buttonWords.uploading
      : state === null
        ? buttonWords.request
        : state.action === 'nothing' && isModified
          ? buttonWords.saving
          : labelOf(state, documents)
  return (
    <>
      <PublishControl
        isDisabled={isPublishing || isUploading || isBusy || isIdle || isUnknown}
        label={say(label)}
        onClick={() => void act()}
        planNotice={(close) => (
          <UnsignedPlan
            onRequest={() => {
              close()
              setIsAsking(true)
            }}
            state={state}
          />
        )}
        reason={
          state?.message ??
          problem ??
          say({
            en: 'Write something first: it is saved as a draft, and can then go to review.',
            es: 'Escriba primero algo: se guarda como borrador y después puede ir a revisión.',
          })
        }
      />
      {state && (
        <RequestDialog isOpen={isAsking} onClose={() => setIsAsking(false)} state={state} />
      )}
    </>
  )
}
