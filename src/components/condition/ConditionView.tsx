import type { ConditionPage } from '@/content/models/conditionPage'
import { joinWords } from '../presenters/scopes'
import { ContentsList } from '../prose/ContentsList'
import { Section } from '../prose/Section'
import { siteWords } from '../words/siteWords'
import { conditionSections } from './conditionSections'
import { SeeDoctor } from './SeeDoctor'

/** A condition: when to see a doctor first, then what it is, how it looks on every skin, what may help. */
export function ConditionView({ page }: { page: ConditionPage }) {
  const words = siteWords(page.locale)
  const sections = conditionSections(page)
  return (
    <article className="article article-condition">
      <header className="article-head">
        <h1>{page.name || words.frame.untitled}</h1>
        <p className="lead">{page.summary}</p>
        {page.alsoKnownAs.length > 0 && (
          <p className="quiet">
            {words.treatment.alsoKnownAs}: {joinWords(page.alsoKnownAs, page.locale)}
          </p>
        )}
      </header>
      <div className="article-first">
        <SeeDoctor page={page} />
      </div>
      <ContentsList label={words.contents} entries={sections} />
      <div className="article-body">
        {sections.map(({ id, title, content }) => (
          <Section key={id} id={id} title={title}>
            {content}
          </Section>
        ))}
      </div>
    </article>
  )
}
