import type { CareLevel } from '@/domain/safetyTerms'
import { absent } from '../absent'
import type { Rule } from '../rule'
import { nhsContent } from '../sources'

/** Neither a risk nor a warning sign is for more than care at home. */
export const noWhenToCall: Rule = {
  id: 'noWhenToCall',
  level: 'block',
  why: {
    en: 'Nothing on this page says when to call.',
    es: 'Nada en esta página dice cuándo llamar.',
  },
  mend: {
    en: 'Give a risk or a warning sign the level “Call the clinic” or “Get urgent help”.',
    es: 'Dé a un riesgo o a una señal de alarma el nivel «Llame a la clínica» o «Busque ayuda urgente».',
  },
  source: nhsContent,
  find: ({ linked, treatment }) => {
    if (!treatment) return []
    const calls = (level: CareLevel | null | undefined): boolean =>
      level === 'call-clinic' || level === 'urgent'
    const steps = linked.steps.filter(({ id }) =>
      treatment.aftercare.some(({ step }) => step === id),
    )
    return treatment.risks.some(({ careLevel }) => calls(careLevel)) ||
      steps.some(({ action, careLevel }) => action === 'warning' && calls(careLevel))
      ? []
      : [absent('aftercare')]
  },
}
