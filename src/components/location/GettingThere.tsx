import type { LocationPage } from '@/content/models/locationPage'
import { spokenLanguages } from '@/domain/locationTerms'
import { joinWords } from '../presenters/scopes'
import { FactList } from '../prose/FactList'
import { siteWords } from '../words/siteWords'

/** True when there is anything to say on getting there or being understood. */
export function hasGettingThere(page: LocationPage): boolean {
  return Boolean(page.transport || page.parking || page.access || page.languagesSpoken.length > 0)
}

/** Transport, parking, access needs and languages. */
export function GettingThere({ page }: { page: LocationPage }) {
  const { access, languagesSpoken, locale, parking, transport } = page
  const words = siteWords(locale).location
  const languages = languagesSpoken.map((code) => spokenLanguages[code][locale])
  return (
    <FactList
      rows={[
        { term: words.transport, fact: transport },
        { term: words.parking, fact: parking },
        { term: words.access, fact: access },
        { term: words.languages, fact: languages.length > 0 ? joinWords(languages, locale) : null },
      ]}
    />
  )
}
