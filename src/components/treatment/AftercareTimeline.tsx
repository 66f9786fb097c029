import type { TreatmentPage } from '@/content/models/treatmentPage'
import { aftercarePhases } from '../presenters/aftercarePhases'
import { siteWords } from '../words/siteWords'
import { AftercareStep } from './AftercareStep'

/** Preparation and aftercare on one timeline. Never empty: with none recorded it says to ask. */
export function AftercareTimeline({ page }: { page: TreatmentPage }) {
  const words = siteWords(page.locale).treatment
  if (page.aftercare.length === 0) {
    return <p className="aside aside-warning">{words.noAftercare}</p>
  }
  return (
    <>
      <p>{words.aftercareIntro}</p>
      <ol className="timeline">
        {aftercarePhases(page.aftercare).map(({ phase, steps }) => (
          <li key={phase} className={`phase phase-${phase}`}>
            <h3>{words.phases[phase]}</h3>
            <ul>
              {steps.map((step) => (
                <AftercareStep key={step.title} step={step} page={page} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
