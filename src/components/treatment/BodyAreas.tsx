import type { TreatmentPage } from '@/content/models/treatmentPage'
import { bodyAreas } from '@/domain/treatmentTerms'
import { BodyFigure } from '../illustrations/BodyFigure'
import { siteWords } from '../words/siteWords'

/** The areas in words and on a figure. */
export function BodyAreas({ page }: { page: TreatmentPage }) {
  const { locale } = page
  return (
    <>
      <p>{siteWords(locale).treatment.bodyAreasText}</p>
      <ul className="run-in">
        {page.bodyAreas.map((area) => (
          <li key={area}>{bodyAreas[area][locale]}</li>
        ))}
      </ul>
      <BodyFigure areas={page.bodyAreas} locale={locale} />
    </>
  )
}
