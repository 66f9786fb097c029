'use client'

import { DateCell } from '@payloadcms/ui'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { type ReviewState, reviewStateAt } from '@/domain/reviewWindows'
import type { Words } from '@/domain/words'
import { useSay } from './useSay'

const badges: Readonly<Record<ReviewState, Words | null>> = {
  'not-planned': { en: 'Not planned', es: 'Sin fecha' },
  current: null,
  'due-soon': { en: 'Due soon', es: 'Próxima' },
  overdue: { en: 'Overdue', es: 'Vencida' },
}

/** When a page is reviewed next, marked a month before that day and once it lies behind. */
export function NextReviewCell(props: DefaultCellComponentProps<DateFieldClient>) {
  const { say } = useSay()
  const { cellData } = props
  const state = reviewStateAt(typeof cellData === 'string' ? cellData : null, new Date())
  const badge = badges[state]
  return (
    <>
      {state !== 'not-planned' && <DateCell {...props} />}{' '}
      {badge && <span className="live-badge live-badge--off">{say(badge)}</span>}
    </>
  )
}
