'use client'

import { useId, useState } from 'react'
import {
  checkRules,
  type DecidedFinding,
  findingDecisions,
  findingLevels,
} from '@/domain/checkTerms'
import type { Words } from '@/domain/words'
import { useSay } from '../useSay'
import { FindingNote } from './FindingNote'
import type { Deciding } from './useChecks'

interface FindingCardProps {
  finding: DecidedFinding
  /** Leads to the words in the form. */
  onReveal: () => void
  /** Null where nothing is decided about findings. */
  decide: ((deciding: Deciding) => Promise<string | null>) | null
}

type Writing = 'asked' | 'dismissed'

const notes: Readonly<Record<Writing, Record<'label' | 'help' | 'send', Words>>> = {
  asked: {
    label: { en: 'What should the reviewer know?', es: '¿Qué debe saber quien revisa?' },
    help: {
      en: 'It goes with the request for review.',
      es: 'Acompaña a la petición de revisión.',
    },
    send: { en: 'Ask the reviewer', es: 'Consultar a quien revisa' },
  },
  dismissed: {
    label: { en: 'Why does it not apply here?', es: '¿Por qué no se aplica aquí?' },
    help: {
      en: 'Your reason is kept. These words are not brought up again.',
      es: 'Se guarda su motivo. No se volverá a avisar de estas palabras.',
    },
    send: { en: 'Dismiss', es: 'Descartar' },
  },
}

/** One finding: the words, why they are a problem, how to mend them, and what can be done. */
export function FindingCard({ decide, finding, onReveal }: FindingCardProps) {
  const { say } = useSay()
  const ruleId = useId()
  const [writing, setWriting] = useState<Writing | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { decision, level, mend, rule, source, why, words } = finding

  const send = async (what: Omit<Deciding, 'finding'>) => {
    if (decide === null) return
    setIsBusy(true)
    const refusal = await decide({ finding, ...what })
    setIsBusy(false)
    setProblem(refusal)
    if (refusal === null) setWriting(null)
  }

  return (
    <li aria-labelledby={ruleId} className={`finding finding--${level}`}>
      <p className="finding__head">
        <span className={`finding__level finding__level--${level}`}>
          {say(findingLevels[level])}
        </span>{' '}
        <strong id={ruleId}>{say(checkRules[rule])}</strong>
        {decision !== null && (
          <span className="finding__decision">{say(findingDecisions[decision])}</span>
        )}
      </p>
      {words !== '' && (
        <blockquote className="finding__words">
          <p>{words}</p>
        </blockquote>
      )}
      <p>{say(why)}</p>
      <p>
        <strong>{say({ en: 'To mend it:', es: 'Cómo corregirlo:' })}</strong> {say(mend)}
      </p>
      {source !== null && (
        <p className="finding__source">
          {say({ en: 'Source:', es: 'Fuente:' })}{' '}
          <a href={source.url} rel="noopener noreferrer" target="_blank">
            {source.title}
            <span className="visually-hidden">
              {say({ en: ' (opens a new tab)', es: ' (se abre en otra pestaña)' })}
            </span>
          </a>
        </p>
      )}
      {writing === null ? (
        <p className="finding__actions">
          <button className="text-button" onClick={onReveal} type="button">
            {say({ en: 'Go to the field', es: 'Ir al campo' })}
          </button>
          {decide !== null && decision === null && (
            <>
              {level !== 'advice' && (
                <button className="text-button" onClick={() => setWriting('asked')} type="button">
                  {say({ en: 'Ask the reviewer', es: 'Consultar a quien revisa' })}
                </button>
              )}
              {level !== 'block' && (
                <button
                  className="text-button"
                  onClick={() => setWriting('dismissed')}
                  type="button"
                >
                  {say({ en: 'Dismiss…', es: 'Descartar…' })}
                </button>
              )}
              <button
                className="text-button"
                disabled={isBusy}
                onClick={() => void send({ decision: 'false-alarm' })}
                type="button"
              >
                {say({ en: 'False alarm', es: 'Falsa alarma' })}
              </button>
            </>
          )}
          {decide !== null && decision !== null && decision !== 'waived' && (
            <button
              className="text-button"
              disabled={isBusy}
              onClick={() => void send({ decision: 'reopened' })}
              type="button"
            >
              {say({ en: 'Undo', es: 'Deshacer' })}
            </button>
          )}
        </p>
      ) : (
        <FindingNote
          help={say(notes[writing].help)}
          isBusy={isBusy}
          isRequired={writing === 'dismissed'}
          label={say(notes[writing].label)}
          onCancel={() => setWriting(null)}
          onSend={(reason) => void send({ decision: writing, reason })}
          sendLabel={say(notes[writing].send)}
        />
      )}
      {problem !== null && (
        <p className="finding__problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}
