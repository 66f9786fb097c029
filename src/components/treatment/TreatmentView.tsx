import type { TreatmentPage } from '@/content/models/treatmentPage'
import { ActionBar } from '../frame/ActionBar'
import { ContentsList } from '../prose/ContentsList'
import { Section } from '../prose/Section'
import { siteWords } from '../words/siteWords'
import { FactsStrip } from './FactsStrip'
import { NoticeBanner } from './NoticeBanner'
import { TalkFirst } from './TalkFirst'
import { treatmentSections } from './treatmentSections'
import { WorriedLink } from './WorriedLink'

/** A treatment's article: the answer, the facts and the warnings first, then every section. */
export function TreatmentView({ page }: { page: TreatmentPage }) {
  const words = siteWords(page.locale)
  const sections = treatmentSections(page)
  return (
    <article className="article">
      {page.notices.map((notice) => (
        <NoticeBanner
          key={notice.title}
          notice={notice}
          pageTechniques={page.techniques}
          locale={page.locale}
        />
      ))}
      <header className="article-head">
        <h1>{page.name || words.frame.untitled}</h1>
        <p className="lead">{page.summary}</p>
      </header>
      <FactsStrip page={page} />
      <div className="article-first">
        <TalkFirst page={page} />
        <WorriedLink locale={page.locale} />
        <ActionBar
          label={words.actions.label}
          actions={[
            { href: '#who-should-not', label: words.actions.isItForMe, icon: 'do' },
            { href: '#clinics', label: words.actions.whereToGetIt, icon: 'place' },
          ]}
        />
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
