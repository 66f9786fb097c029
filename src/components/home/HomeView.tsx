import type { HomePage } from '@/content/models/listPages'
import { locationStatuses } from '@/domain/locationTerms'
import { listPath } from '@/domain/sitePaths'
import { SkinSection } from '../illustrations/SkinSection'
import { TeaserList } from '../lists/TeaserList'
import { TreatmentTeaserFacts } from '../lists/TreatmentTeaserFacts'
import { describePlace } from '../presenters/places'
import { siteWords } from '../words/siteWords'
import { WaysIn } from './WaysIn'

/** The first page: what this site is for, three ways in, and what the organisation shows first. */
export function HomeView({ page }: { page: HomePage }) {
  const { featuredLocations, featuredTreatments, locale } = page
  const words = siteWords(locale).home
  return (
    <div className="home">
      <div className="home-head">
        <header>
          <h1>{page.heading || words.heading}</h1>
          <p className="lead">{page.intro || words.intro}</p>
        </header>
        <WaysIn locale={locale} />
        <SkinSection locale={locale} technique={null} />
      </div>
      <div className="home-parts">
        {featuredTreatments.length > 0 && (
          <section className="home-part" aria-labelledby="featured-treatments">
            <h2 id="featured-treatments">{words.featuredTreatments}</h2>
            <TeaserList
              kind="treatments"
              locale={locale}
              teasers={featuredTreatments}
              detail={(treatment) => <TreatmentTeaserFacts treatment={treatment} locale={locale} />}
            />
            <p>
              <a href={listPath('treatments', locale)}>{words.allTreatments}</a>
            </p>
          </section>
        )}
        {featuredLocations.length > 0 && (
          <section className="home-part" aria-labelledby="featured-clinics">
            <h2 id="featured-clinics">{words.featuredClinics}</h2>
            <TeaserList
              kind="locations"
              locale={locale}
              teasers={featuredLocations}
              detail={(clinic) => (
                <p className="quiet">
                  {describePlace(clinic)}
                  {clinic.status !== 'open' && `. ${locationStatuses[clinic.status][locale]}`}
                </p>
              )}
            />
            <p>
              <a href={listPath('locations', locale)}>{words.allClinics}</a>
            </p>
          </section>
        )}
      </div>
    </div>
  )
}
