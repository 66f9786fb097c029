import type { LocationList } from '@/content/models/listPages'
import { listPath } from '@/domain/sitePaths'
import { OpenNow } from '../location/OpenNow'
import { describePhone, phoneHref } from '../presenters/phones'
import { describePlace, openFirst } from '../presenters/places'
import { siteWords } from '../words/siteWords'
import { ListPage } from './ListPage'
import { TeaserList } from './TeaserList'

/** All clinics: where, open or closed now, and the phone. */
export function LocationListView({ list }: { list: LocationList }) {
  const { locale } = list
  const words = siteWords(locale)
  return (
    <ListPage
      kind="locations"
      list={list}
      title={words.lists.clinics}
      intro={words.lists.clinicsIntro}
      isEmpty={list.locations.length === 0}
      empty={words.lists.noClinics}
      next={{
        text: words.lists.noClinicsNext,
        label: words.lists.seeTreatments,
        href: listPath('treatments', locale),
      }}
    >
      <TeaserList
        kind="locations"
        locale={locale}
        teasers={openFirst(list.locations)}
        detail={(clinic) => (
          <>
            <OpenNow clinic={clinic} locale={locale} />
            <p className="quiet">
              {[clinic.street, describePlace(clinic)].filter((part) => part !== '').join(', ')}
            </p>
            {clinic.phone !== '' && (
              <p className="item-actions">
                <a href={phoneHref(clinic.phone)}>
                  {words.actions.call(describePhone(clinic.phone))}
                </a>
              </p>
            )}
          </>
        )}
      />
    </ListPage>
  )
}
