'use client'

import { useConfig, useLocale, useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { severities } from '@/domain/safetyTerms'
import { regulatoryStatuses } from '@/domain/treatmentTerms'
import { isCodeOf, type Vocabulary } from '@/domain/vocabulary'
import { type LinkedTitle, loadLinkedTitle } from './linkedTitles'
import { useSay } from './useSay'

/** The relationship that gives a row its name, and the collection it leads to. */
const links: Readonly<Record<string, string>> = {
  condition: 'conditions',
  contraindication: 'contraindications',
  step: 'aftercare-steps',
  treatment: 'treatments',
}

/** What names a row that links nothing, in this order. */
const ownWords = ['name', 'question', 'text']

/** What else tells rows apart at a glance. */
const details: Readonly<Record<string, Vocabulary>> = {
  regulatoryStatus: regulatoryStatuses,
  severity: severities,
}

/**
 * A collapsed row: the linked document's title, how firm the link is, whether it is live; or the
 * row's own words.
 */
export function LinkedRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { say } = useSay()
  const [linked, setLinked] = useState<LinkedTitle | null>(null)

  const field = Object.keys(links).find((name) => typeof data?.[name] === 'string')
  const collection = field === undefined ? undefined : links[field]
  const value = field === undefined ? undefined : data?.[field]
  const id = typeof value === 'string' ? value : undefined
  const api = config.routes.api

  useEffect(() => {
    let isCurrent = true
    setLinked(null)
    if (collection !== undefined && id !== undefined) {
      void loadLinkedTitle(api, collection, id, locale).then((title) => {
        if (isCurrent) setLinked(title)
      })
    }
    return () => {
      isCurrent = false
    }
  }, [api, collection, id, locale])

  const notes = Object.entries(details).flatMap(([name, vocabulary]) => {
    const code = data?.[name]
    const label = isCodeOf(vocabulary, code) ? vocabulary[code] : undefined
    return label ? [say(label)] : []
  })
  const ownName = ownWords.map((name) => data?.[name]).find((text) => typeof text === 'string')
  const title = linked?.title || ownName || say({ en: 'New row', es: 'Fila nueva' })
  return (
    <span className="linked-row">
      <span className="linked-row__number">{rowNumber + 1}</span>
      <span className="linked-row__title">{title}</span>
      {notes.map((note) => (
        <span className="linked-row__note" key={note}>
          {note}
        </span>
      ))}
      {linked !== null && !linked.isLive && (
        <span className="live-badge live-badge--off">
          {say({ en: 'Not live', es: 'Sin publicar' })}
        </span>
      )}
    </span>
  )
}
