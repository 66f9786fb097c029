import type { LocationPage } from '@/content/models/locationPage'
import { techniques } from '@/domain/treatmentTerms'
import { TeaserList } from '../lists/TeaserList'
import { joinSentences } from '../presenters/joinSentences'
import { describePrice } from '../presenters/prices'
import { joinWords } from '../presenters/scopes'
import { siteWords } from '../words/siteWords'

/**
 * The treatments a clinic offers, each with its price here and a way to book; and that one is not
 * offered at present, for somebody who has an appointment.
 */
export function Offers({ page }: { page: LocationPage }) {
  const words = siteWords(page.locale)
  const paused = page.hasPausedOffers && <p>{words.location.pausedOffers}</p>
  if (page.offers.length === 0) return paused || <p>{words.location.noOffers}</p>
  return (
    <>
      <OfferList page={page} />
      {paused}
    </>
  )
}

function OfferList({ page }: { page: LocationPage }) {
  const { locale } = page
  const words = siteWords(locale)
  return (
    <TeaserList
      kind="treatments"
      locale={locale}
      teasers={page.offers}
      detail={(offer) => {
        const facts = joinSentences([
          joinWords(
            offer.techniques.map((code) => techniques[code][locale]),
            locale,
          ),
          describePrice(offer.price, locale),
        ])
        return (
          <>
            {facts !== '' && <p className="quiet">{facts}</p>}
            {offer.bookingUrl && (
              <p className="item-actions">
                <a href={offer.bookingUrl} rel="external">
                  {words.actions.bookTreatment(offer.name)}
                </a>
              </p>
            )}
          </>
        )
      }}
    />
  )
}
