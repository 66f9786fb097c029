import type { TreatmentPage } from '@/content/models/treatmentPage'
import { joinWords } from '../presenters/scopes'
import { Picture } from '../prose/Picture'
import { Prose } from '../prose/Prose'
import { siteWords } from '../words/siteWords'

/** What the treatment is, its other names and its kinds. */
export function WhatItIs({ page }: { page: TreatmentPage }) {
  const words = siteWords(page.locale).treatment
  return (
    <>
      <Prose html={page.whatItIsHtml} />
      {page.alsoKnownAs.length > 0 && (
        <p className="quiet">
          {words.alsoKnownAs}: {joinWords(page.alsoKnownAs, page.locale)}
        </p>
      )}
      {page.image && <Picture image={page.image} sizes="(min-width: 60rem) 38rem, 100vw" />}
      {page.variants.length > 0 && (
        <>
          <h3>{words.variants}</h3>
          <dl className="definitions">
            {page.variants.map((variant) => (
              <div key={variant.name}>
                <dt>{variant.name}</dt>
                <dd>{variant.difference}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}
