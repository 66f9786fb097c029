import type { TreatmentPage } from '@/content/models/treatmentPage'
import { SkinSection } from '../illustrations/SkinSection'
import { Prose } from '../prose/Prose'

/** Why it may help, with a drawing of what each technique does to the skin; two at most. */
export function HowItWorks({ page }: { page: TreatmentPage }) {
  return (
    <>
      <Prose html={page.howItWorksHtml} />
      {page.techniques.slice(0, 2).map((technique) => (
        <SkinSection key={technique} locale={page.locale} technique={technique} />
      ))}
    </>
  )
}
