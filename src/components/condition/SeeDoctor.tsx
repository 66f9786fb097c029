import type { ConditionPage } from '@/content/models/conditionPage'
import { Prose } from '../prose/Prose'
import { Warning } from '../prose/Warning'
import { siteWords } from '../words/siteWords'

/** When to see a doctor; never empty. */
export function SeeDoctor({ page }: { page: ConditionPage }) {
  const words = siteWords(page.locale)
  return (
    <Warning id="see-doctor" title={words.condition.seeDoctor} spoken={words.treatment.important}>
      {page.whenToSeeDoctorHtml === '' ? (
        <p>{words.condition.noSeeDoctor}</p>
      ) : (
        <Prose html={page.whenToSeeDoctorHtml} />
      )}
    </Warning>
  )
}
