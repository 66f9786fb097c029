import type { AftercareModel, TreatmentPage } from '@/content/models/treatmentPage'
import { type AftercareAction, aftercareActions } from '@/domain/safetyTerms'
import { Icon, type IconName } from '../illustrations/Icon'
import { TimelineBar } from '../illustrations/TimelineBar'
import { describeScope } from '../presenters/scopes'
import { describeTiming } from '../presenters/spans'
import { CareLevelTag } from '../prose/CareLevelTag'
import { Prose } from '../prose/Prose'
import { SourceRefs } from '../prose/SourceRefs'
import { siteWords } from '../words/siteWords'

const icons: Record<AftercareAction, IconName> = {
  do: 'do',
  avoid: 'avoid',
  expect: 'expect',
  warning: 'warning',
}

/** One step: what kind, when, what and why. The kind is told by word, icon and colour. */
export function AftercareStep({ step, page }: { step: AftercareModel; page: TreatmentPage }) {
  const { locale } = page
  const words = siteWords(locale)
  const scope = describeScope(step, page.techniques, locale)
  return (
    <li className={`step step-${step.action}`}>
      <p className="step-kind">
        <Icon name={icons[step.action]} />
        {aftercareActions[step.action][locale]}
      </p>
      <div className="step-body">
        <p className="item-name">
          {step.title}
          <SourceRefs locale={locale} numbers={step.sources} />
        </p>
        <p className="step-when">
          <TimelineBar step={step} />
          {describeTiming(step.timing, locale)}
        </p>
        <Prose html={step.instructionHtml} />
        {step.reason && (
          <p className="quiet">
            {words.treatment.because} {step.reason}
          </p>
        )}
        {scope && <p className="quiet">{words.scope(scope)}</p>}
        {step.careLevel !== 'self-care' && <CareLevelTag level={step.careLevel} locale={locale} />}
      </div>
    </li>
  )
}
