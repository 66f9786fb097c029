import type { ConditionPage } from '@/content/models/conditionPage'
import { type ArticleSection, presentSections } from '../prose/articleSections'
import { Picture } from '../prose/Picture'
import { Prose } from '../prose/Prose'
import { ReviewLine } from '../prose/ReviewLine'
import { SourceList } from '../prose/SourceList'
import { siteWords } from '../words/siteWords'
import { SpeaksAgainst } from './SpeaksAgainst'
import { TreatmentsThatMayHelp } from './TreatmentsThatMayHelp'

/**
 * The sections of a condition's page, in order. "When to see a doctor" is not among them: it stands
 * above them all, so that nobody has to scroll for it.
 */
export function conditionSections(page: ConditionPage): ArticleSection[] {
  const { locale } = page
  const words = siteWords(locale)
  return presentSections([
    {
      id: 'what-it-is',
      title: words.condition.what,
      content:
        page.descriptionHtml === '' ? null : (
          <>
            <Prose html={page.descriptionHtml} />
            {page.image && <Picture image={page.image} sizes="(min-width: 60rem) 38rem, 100vw" />}
          </>
        ),
    },
    {
      id: 'skin-tones',
      title: words.condition.skinTones,
      content: page.onSkinTonesHtml === '' ? null : <Prose html={page.onSkinTonesHtml} />,
    },
    {
      id: 'treatments',
      title: words.condition.treatments,
      content: <TreatmentsThatMayHelp page={page} />,
    },
    {
      id: 'speaks-against',
      title: words.condition.speaksAgainst,
      content: page.speaksAgainst.length === 0 ? null : <SpeaksAgainst page={page} />,
    },
    {
      id: 'sources',
      title: words.sources.heading,
      content:
        page.sources.length === 0 ? null : <SourceList locale={locale} sources={page.sources} />,
    },
    {
      id: 'review',
      title: words.treatment.review,
      content: <ReviewLine locale={locale} review={page.review} />,
    },
  ])
}
