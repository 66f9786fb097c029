import type { LocationPage } from '@/content/models/locationPage'
import { describePhone, phoneHref } from '../presenters/phones'
import { siteWords } from '../words/siteWords'

/** Address and every way to reach the clinic. */
export function ContactLines({ page }: { page: LocationPage }) {
  const { address, email, outOfHoursPhone, phone } = page
  const words = siteWords(page.locale)
  const cityLine = [address.city, [address.region, address.postalCode].filter(Boolean).join(' ')]
    .filter((part) => part !== '')
    .join(', ')
  return (
    <address className="contact">
      <p className="contact-address">
        {page.neighbourhood && page.neighbourhood !== page.name && (
          <>
            {page.neighbourhood}
            <br />
          </>
        )}
        {address.street}
        <br />
        {cityLine}
      </p>
      <dl className="fact-list">
        {phone !== '' && (
          <div>
            <dt>{words.location.phone}</dt>
            <dd>
              <a href={phoneHref(phone)}>{describePhone(phone)}</a>
            </dd>
          </div>
        )}
        {outOfHoursPhone && (
          <div>
            <dt>{words.location.outOfHours}</dt>
            <dd>
              <a href={phoneHref(outOfHoursPhone)}>{describePhone(outOfHoursPhone)}</a>
            </dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{words.location.email}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
      </dl>
      {page.bookingUrl && (
        <p>
          <a href={page.bookingUrl} rel="external">
            {words.actions.bookAt(page.name)}
          </a>
        </p>
      )}
    </address>
  )
}
