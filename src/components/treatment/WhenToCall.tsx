import type { ConcernModel, TreatmentPage } from '@/content/models/treatmentPage'
import { defaultEmergencyText } from '@/domain/defaultWords'
import { Icon } from '../illustrations/Icon'
import { describePhone, phoneHref } from '../presenters/phones'
import { siteWords } from '../words/siteWords'

/** Two cards: what to call the clinic about, and what not to wait with. Both always stand. */
export function WhenToCall({ page }: { page: TreatmentPage }) {
  const { clinic, urgent, emergencyText, outOfHoursText, phone } = page.whenToCall
  const words = siteWords(page.locale)
  const titles = words.treatment
  return (
    <div className="call-cards">
      <section className="call-card call-card-clinic" aria-labelledby="call-clinic">
        <h3 id="call-clinic">
          <Icon name="phone" />
          {titles.callClinic}
        </h3>
        <div>
          {clinic.length > 0 ? (
            <>
              <p>{titles.callClinicFor}</p>
              <Concerns concerns={clinic} />
            </>
          ) : (
            <p>{titles.callClinicAny}</p>
          )}
          {phone ? (
            <p>
              <a className="button" href={phoneHref(phone)}>
                {words.actions.call(describePhone(phone))}
              </a>
            </p>
          ) : (
            <p>
              <a href="#clinics">{titles.callYourClinic}</a>
            </p>
          )}
          {outOfHoursText && (
            <p>
              <strong>{titles.outOfHours}:</strong> {outOfHoursText}
            </p>
          )}
        </div>
      </section>
      <section className="call-card call-card-urgent" aria-labelledby="get-urgent-help">
        <h3 id="get-urgent-help">
          <Icon name="urgent" />
          {titles.urgent}
        </h3>
        <div>
          {urgent.length > 0 && (
            <>
              <p>{titles.urgentFor}</p>
              <Concerns concerns={urgent} />
            </>
          )}
          <p className="emergency">{emergencyText || defaultEmergencyText[page.locale]}</p>
        </div>
      </section>
    </div>
  )
}

function Concerns({ concerns }: { concerns: readonly ConcernModel[] }) {
  return (
    <ul>
      {concerns.map(({ title, detail }) => (
        <li key={title}>
          <strong>{title}</strong>
          {detail && <span className="concern-detail"> {detail}</span>}
        </li>
      ))}
    </ul>
  )
}
