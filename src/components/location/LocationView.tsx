import type { LocationPage } from '@/content/models/locationPage'
import { pagePath } from '@/domain/sitePaths'
import { ActionBar } from '../frame/ActionBar'
import { phoneHref } from '../presenters/phones'
import { Picture } from '../prose/Picture'
import { Section } from '../prose/Section'
import { siteWords } from '../words/siteWords'
import { ContactLines } from './ContactLines'
import { GettingThere, hasGettingThere } from './GettingThere'
import { HoursTables } from './HoursTables'
import { Offers } from './Offers'
import { OpenNow } from './OpenNow'
import { People } from './People'

/** A clinic: open or closed, address, call and directions first; then who, what and how. */
export function LocationView({ page }: { page: LocationPage }) {
  const { locale } = page
  const words = siteWords(locale)
  return (
    <article className="article article-location">
      <header className="article-head">
        <h1>{page.name || words.frame.untitled}</h1>
        <OpenNow clinic={page} locale={locale} />
        {page.successor && (
          <p>
            {words.location.moved}{' '}
            <a href={pagePath('locations', page.successor.slug, locale)}>{page.successor.name}</a>
          </p>
        )}
      </header>
      <div className="article-first">
        <ContactLines page={page} />
        <ActionBar
          label={words.actions.label}
          actions={[
            ...(page.phone === ''
              ? []
              : [
                  {
                    href: phoneHref(page.phone),
                    label: words.actions.callShort,
                    icon: 'phone' as const,
                  },
                ]),
            { href: page.directionsUrl, label: words.actions.directions, icon: 'place' },
          ]}
        />
        {page.summary !== '' && <p className="lead lead-quiet">{page.summary}</p>}
      </div>
      <div className="article-side">
        <HoursTables page={page} />
      </div>
      <div className="article-body">
        <Section id="people" title={words.location.people}>
          <People page={page} />
        </Section>
        <Section id="treatments" title={words.location.offers}>
          <Offers page={page} />
        </Section>
        {hasGettingThere(page) && (
          <Section id="getting-there" title={words.location.gettingThere}>
            <GettingThere page={page} />
          </Section>
        )}
        {page.photos.map((photo) => (
          <Picture key={photo.src} image={photo} sizes="(min-width: 60rem) 38rem, 100vw" />
        ))}
      </div>
    </article>
  )
}
