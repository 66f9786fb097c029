import type { ConditionPage } from '@/content/models/conditionPage'
import { pagePath } from '@/domain/sitePaths'
import { siteWords } from '../words/siteWords'

/** Treatments for which this condition is a reason to wait or not to start. */
export function SpeaksAgainst({ page }: { page: ConditionPage }) {
  const words = siteWords(page.locale).condition
  return (
    <>
      <p>{words.speaksAgainstIntro}</p>
      {page.speaksAgainst.map(({ contraindication, treatments }) => (
        <div key={contraindication} className="against">
          <p className="item-name">{words.because(contraindication)}</p>
          <ul className="plain-list">
            {treatments.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`${pagePath('treatments', slug, page.locale)}#who-should-not`}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
