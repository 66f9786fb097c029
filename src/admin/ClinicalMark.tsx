'use client'

import { useSay } from './useSay'

/** Beside a clinical field: a change to it is a clinical change, and is logged as one. */
export function ClinicalMark() {
  const { say } = useSay()
  return (
    <span
      className="clinical-mark"
      title={say({
        en: 'Clinical content: patients act on it. A change is logged as clinical.',
        es: 'Contenido clínico: los pacientes actúan según él. El cambio se registra como clínico.',
      })}
    >
      {say({ en: 'Clinical', es: 'Clínico' })}
    </span>
  )
}
