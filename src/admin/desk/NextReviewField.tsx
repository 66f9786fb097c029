'use client'

import { useId } from 'react'
import { useSay } from '../useSay'
import { approvalFields } from './readApproval'

const dayMs = 24 * 60 * 60 * 1000

/** The day of the next review: the usual one, or an earlier one. */
export function NextReviewField({ usual }: { usual: string }) {
  const { language, say } = useSay()
  const id = useId()
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const shown = day.format(new Date(usual))
  return (
    <>
      <label className="desk-field" htmlFor={id}>
        {say({ en: 'Look at it again on', es: 'Volver a revisarlo el' })}
      </label>
      <input
        className="desk-date"
        defaultValue={usual}
        id={id}
        max={usual}
        min={new Date(Date.now() + dayMs).toISOString().slice(0, 10)}
        name={approvalFields.nextReviewOn}
        type="date"
      />
      <p className="desk-part__help">
        {say({
          en: `Usual for a text of this risk: ${shown}. Choose an earlier day if it should be looked at sooner.`,
          es: `Lo habitual con este riesgo: ${shown}. Elija un día anterior si conviene revisarlo antes.`,
        })}
      </p>
    </>
  )
}
