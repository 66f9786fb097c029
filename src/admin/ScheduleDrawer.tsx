'use client'

import {
  Button,
  Drawer,
  toast,
  useDocumentInfo,
  useModal,
  useServerFunctions,
} from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { PausedSchedule } from './PausedSchedule'
import { useSay } from './useSay'

type Kind = 'publish' | 'unpublish'
type Planned = Awaited<
  ReturnType<ReturnType<typeof useServerFunctions>['getUpcomingScheduledPublish']>
>

/** What Payload answers instead of throwing. */
const failureSchema = z.object({ error: z.string() })

/** `2026-03-05T14:30`, in the browser's own time zone, as a date-and-time input wants it. */
function toInputValue(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

interface ScheduleDrawerProps {
  slug: string
  /** What a planned publish would meet now. */
  publishNotice?: ReactNode
}

/** Plans a publish or unpublish of the whole document, and shows and cancels what is planned. */
export function ScheduleDrawer({ publishNotice, slug }: ScheduleDrawerProps) {
  const { collectionSlug, globalSlug, hasPublishedDoc, id, unpublishedVersionCount } =
    useDocumentInfo()
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions()
  const { closeModal } = useModal()
  const { language, say } = useSay()
  const fieldId = useId()
  const [kind, setKind] = useState<Kind>(
    hasPublishedDoc && unpublishedVersionCount === 0 ? 'unpublish' : 'publish',
  )
  const [time, setTime] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const [planned, setPlanned] = useState<Planned>([])
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

  const load = useCallback(async () => {
    const target = globalSlug ? { globalSlug } : { collectionSlug, id }
    setPlanned(await getUpcomingScheduledPublish(target))
  }, [collectionSlug, getUpcomingScheduledPublish, globalSlug, id])

  useEffect(() => {
    void load()
  }, [load])

  const save = async () => {
    const date = new Date(time)
    if (Number.isNaN(date.getTime()) || date.getTime() <= Date.now()) {
      setProblem(
        say({
          en: 'Choose a day and time that lie ahead.',
          es: 'Elija un día y una hora que estén por llegar.',
        }),
      )
      return
    }
    setProblem(null)
    setIsSaving(true)
    const answer = await schedulePublish({
      type: kind,
      date,
      timezone: zone,
      ...(collectionSlug && id !== undefined
        ? { doc: { relationTo: collectionSlug, value: String(id) } }
        : { global: globalSlug }),
    })
    setIsSaving(false)
    const failure = failureSchema.safeParse(answer)
    if (failure.success) {
      setProblem(failure.data.error)
      return
    }
    setTime('')
    toast.success(say({ en: 'Planned.', es: 'Programado.' }))
    await load()
  }

  const cancel = async (deleteID: number | string) => {
    await schedulePublish({ deleteID })
    toast.success(say({ en: 'Cancelled.', es: 'Cancelado.' }))
    await load()
  }

  const nameOf = (each: Kind) =>
    each === 'publish'
      ? say({ en: 'Publish', es: 'Publicar' })
      : say({ en: 'Unpublish', es: 'Retirar' })
  return (
    <Drawer
      slug={slug}
      title={say({ en: 'Publish or unpublish later', es: 'Publicar o retirar más tarde' })}
    >
      <PausedSchedule />
      <form
        className="schedule"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          void save()
        }}
      >
        <fieldset className="schedule__kinds">
          <legend>{say({ en: 'What should happen', es: 'Qué debe ocurrir' })}</legend>
          {(['publish', 'unpublish'] as const).map((each) => (
            <label key={each}>
              <input
                checked={kind === each}
                name={`${fieldId}-kind`}
                onChange={() => setKind(each)}
                type="radio"
              />
              {nameOf(each)}
            </label>
          ))}
        </fieldset>
        <p className="schedule__help">
          {kind === 'publish'
            ? say({
                en: 'The newest draft at that moment goes live, in every language that is complete. If something is missing then, nothing changes and the overview says so.',
                es: 'Se publica el borrador más reciente de ese momento, en todos los idiomas completos. Si entonces falta algo, no cambia nada y el resumen lo indica.',
              })
            : say({
                en: 'Patients can no longer read it from that moment. The text stays here as a draft.',
                es: 'Desde ese momento los pacientes ya no pueden leerlo. El texto queda aquí como borrador.',
              })}
        </p>
        {kind === 'publish' && publishNotice}
        <label className="schedule__time" htmlFor={`${fieldId}-time`}>
          {say({ en: `Day and time (${zone})`, es: `Día y hora (${zone})` })}
        </label>
        <input
          aria-describedby={problem === null ? undefined : `${fieldId}-problem`}
          aria-invalid={problem !== null}
          id={`${fieldId}-time`}
          min={toInputValue(new Date())}
          onChange={(event) => setTime(event.target.value)}
          type="datetime-local"
          value={time}
        />
        {problem !== null && (
          <p className="schedule__problem" id={`${fieldId}-problem`} role="alert">
            {problem}
          </p>
        )}
        <div className="schedule__buttons">
          <Button disabled={isSaving} id="schedule-save" type="submit">
            {say({ en: 'Plan it', es: 'Programar' })}
          </Button>
          <Button buttonStyle="secondary" onClick={() => closeModal(slug)} type="button">
            {say({ en: 'Close', es: 'Cerrar' })}
          </Button>
        </div>
      </form>
      <section aria-labelledby={`${fieldId}-planned`} className="schedule">
        <h2 id={`${fieldId}-planned`}>{say({ en: 'Planned', es: 'Programado' })}</h2>
        {planned.length === 0 ? (
          <p>{say({ en: 'Nothing is planned.', es: 'No hay nada programado.' })}</p>
        ) : (
          <ul className="schedule__list">
            {planned.map((job) => (
              <li key={job.id}>
                <span>
                  {nameOf(job.input.type)}:{' '}
                  {job.waitUntil
                    ? new Date(job.waitUntil).toLocaleString(language, {
                        dateStyle: 'full',
                        timeStyle: 'short',
                      })
                    : say({ en: 'now', es: 'ahora' })}
                </span>
                <button className="text-button" onClick={() => void cancel(job.id)} type="button">
                  {say({ en: 'Cancel this', es: 'Cancelar' })}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Drawer>
  )
}
