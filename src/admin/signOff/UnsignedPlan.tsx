'use client'

import type { SignOffState } from '@/domain/reviewDesk'
import { useSay } from '../useSay'

interface UnsignedPlanProps {
  state: SignOffState | null
  onRequest: () => void
}

/** In the drawer of what is planned: the text has no sign-off, so a planned publish would fail. */
export function UnsignedPlan({ onRequest, state }: UnsignedPlanProps) {
  const { say } = useSay()
  const action = state?.action
  if (action !== 'request-review' && action !== 'wait' && action !== 'confirm') return null
  return (
    <div className="schedule__unsigned">
      <p>
        {say({
          en: 'This text has no sign-off yet. You can plan it now; if nobody has approved it by then, the page stays as it is and the overview says so.',
          es: 'Este texto aún no tiene visto bueno. Puede programarlo ya; si para entonces nadie lo ha aprobado, la página queda como está y el resumen lo indica.',
        })}
      </p>
      {action === 'request-review' ? (
        <button className="text-button" onClick={onRequest} type="button">
          {say({ en: 'Request review', es: 'Pedir revisión' })}
        </button>
      ) : (
        <p>{state?.message}</p>
      )}
    </div>
  )
}
