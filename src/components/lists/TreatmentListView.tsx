import type { TreatmentList } from '@/content/models/listPages'
import { listPath } from '@/domain/sitePaths'
import { siteWords } from '../words/siteWords'
import { ListPage } from './ListPage'
import { TeaserList } from './TeaserList'
import { TreatmentTeaserFacts } from './TreatmentTeaserFacts'

/** All treatments, each with the sentence and the facts that tell it apart. */
export function TreatmentListView({ list }: { list: TreatmentList }) {
  const { locale } = list
  const words = siteWords(locale).lists
  return (
    <ListPage
      kind="treatments"
      list={list}
      title={words.treatments}
      intro={words.treatmentsIntro}
      isEmpty={list.treatments.length === 0}
      empty={words.noTreatments}
      next={{
        text: words.noTreatmentsNext,
        label: words.seeClinics,
        href: listPath('locations', locale),
      }}
    >
      <TeaserList
        kind="treatments"
        locale={locale}
        teasers={list.treatments}
        detail={(treatment) => <TreatmentTeaserFacts treatment={treatment} locale={locale} />}
      />
    </ListPage>
  )
}
