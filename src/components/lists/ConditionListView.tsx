import type { ConditionList } from '@/content/models/listPages'
import { listPath } from '@/domain/sitePaths'
import { siteWords } from '../words/siteWords'
import { ListPage } from './ListPage'
import { TeaserList } from './TeaserList'

/** All conditions, each with the sentence that tells it apart. */
export function ConditionListView({ list }: { list: ConditionList }) {
  const { locale } = list
  const words = siteWords(locale).lists
  return (
    <ListPage
      kind="conditions"
      list={list}
      title={words.conditions}
      intro={words.conditionsIntro}
      isEmpty={list.conditions.length === 0}
      empty={words.noConditions}
      next={{
        text: words.noConditionsNext,
        label: words.seeClinics,
        href: listPath('locations', locale),
      }}
    >
      <TeaserList kind="conditions" locale={locale} teasers={list.conditions} />
    </ListPage>
  )
}
