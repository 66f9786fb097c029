import type { TreatmentPage } from '@/content/models/treatmentPage'
import { locationStatuses } from '@/domain/locationTerms'
import { listPath, pagePath } from '@/domain/sitePaths'
import { describePhone, phoneHref } from '../presenters/phones'
import { describePlace, openFirst } from '../presenters/places'
import { describePriceGuide } from '../presenters/treatmentFacts'
import { siteWords } from '../words/siteWords'

/** The clinics that offer it, with a way to call and to book; never a dead end. */
export function ClinicsNear({ page }: { page: TreatmentPage }) {
  const { locale, clinics } = page
  const words = siteWords(locale)
  const price = describePriceGuide(page.price, locale)
  return (
    <>
      {price && (
        <p>
          {words.facts.price}: {price}
        </p>
      )}
      {clinics.length === 0 && (
        <p>
          {words.treatment.noClinics}{' '}
          <a href={listPath('locations', locale)}>{words.treatment.noClinicsNext}</a>
        </p>
      )}
      <ul className="ruled-list">
        {openFirst(clinics).map((clinic) => (
          <li key={clinic.slug}>
            <p className="item-name">
              <a href={pagePath('locations', clinic.slug, locale)}>{clinic.name}</a>
            </p>
            <p className="quiet">
              {describePlace(clinic)}
              {clinic.status !== 'open' && `. ${locationStatuses[clinic.status][locale]}`}
            </p>
            <p className="item-actions">
              <a href={phoneHref(clinic.phone)}>
                {words.actions.call(describePhone(clinic.phone))}
              </a>
              {clinic.bookingUrl && (
                <a href={clinic.bookingUrl} rel="external">
                  {words.actions.bookAt(clinic.name)}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
