import type { ReactNode } from 'react'
import type { TreatmentPage } from '@/content/models/treatmentPage'
import { TeaserList } from '../lists/TeaserList'
import { type ArticleSection, presentSections } from '../prose/articleSections'
import { Prose } from '../prose/Prose'
import { ReviewLine } from '../prose/ReviewLine'
import { SourceList } from '../prose/SourceList'
import { siteWords } from '../words/siteWords'
import { AftercareTimeline } from './AftercareTimeline'
import { Alternatives } from './Alternatives'
import { BenefitsAndRisks } from './BenefitsAndRisks'
import { BodyAreas } from './BodyAreas'
import { ClinicsNear } from './ClinicsNear'
import { Contraindications } from './Contraindications'
import { HowItWorks } from './HowItWorks'
import { Indications } from './Indications'
import { Limits } from './Limits'
import { Questions } from './Questions'
import { VisitFacts } from './VisitFacts'
import { WhatItIs } from './WhatItIs'
import { WhenToCall } from './WhenToCall'

const when = (isPresent: boolean, content: ReactNode) => (isPresent ? content : null)

/**
 * The sections of a treatment's page, in order; its contents are made from the same list. An empty
 * optional section is left out. Those a patient's safety hangs on always stand: who should not have
 * it, benefits and risks, before and after, when to call, where to get it, who checked the page.
 */
export function treatmentSections(page: TreatmentPage): ArticleSection[] {
  const { locale } = page
  const words = siteWords(locale)
  const titles = words.treatment
  const hasWhatItIs =
    page.whatItIsHtml !== '' || page.variants.length > 0 || page.alsoKnownAs.length > 0
  const hasAlternatives = page.alternatives.length > 0 || page.noTreatment !== ''
  return presentSections([
    {
      id: 'what-it-is',
      title: titles.whatItIs,
      content: when(hasWhatItIs, <WhatItIs page={page} />),
    },
    {
      id: 'who-it-helps',
      title: titles.whoItHelps,
      content: when(page.treats.length > 0, <Indications page={page} />),
    },
    {
      id: 'who-should-not',
      title: titles.whoShouldNot,
      content: <Contraindications page={page} />,
    },
    {
      id: 'body-areas',
      title: titles.bodyAreas,
      content: when(page.bodyAreas.length > 0, <BodyAreas page={page} />),
    },
    {
      id: 'how-it-works',
      title: titles.howItWorks,
      content: when(page.howItWorksHtml !== '', <HowItWorks page={page} />),
    },
    {
      id: 'benefits-and-risks',
      title: titles.benefitsAndRisks,
      content: <BenefitsAndRisks page={page} />,
    },
    {
      id: 'what-to-expect',
      title: titles.whatToExpect,
      content: when(
        page.whatToExpectHtml !== '',
        <>
          <Prose html={page.whatToExpectHtml} />
          <VisitFacts page={page} />
        </>,
      ),
    },
    {
      id: 'cannot-do',
      title: titles.cannotDo,
      content: when(page.cannotDo.length > 0, <Limits page={page} />),
    },
    {
      id: 'alternatives',
      title: titles.alternatives,
      content: when(hasAlternatives, <Alternatives page={page} />),
    },
    { id: 'aftercare', title: titles.aftercare, content: <AftercareTimeline page={page} /> },
    { id: 'when-to-call', title: titles.whenToCall, content: <WhenToCall page={page} /> },
    { id: 'clinics', title: titles.clinics, content: <ClinicsNear page={page} /> },
    {
      id: 'questions',
      title: titles.questions,
      content: when(page.questions.length > 0, <Questions page={page} />),
    },
    {
      id: 'sources',
      title: words.sources.heading,
      content: when(page.sources.length > 0, <SourceList locale={locale} sources={page.sources} />),
    },
    {
      id: 'review',
      title: titles.review,
      content: <ReviewLine locale={locale} review={page.review} />,
    },
    {
      id: 'related',
      title: titles.related,
      content: when(
        page.related.length > 0,
        <TeaserList kind="treatments" locale={locale} teasers={page.related} />,
      ),
    },
  ])
}
