import type { TreatmentPage } from '@/content/models/treatmentPage'
import { Prose } from '../prose/Prose'

/** Questions people ask, answered in the open: nothing to unfold on paper. */
export function Questions({ page }: { page: TreatmentPage }) {
  return page.questions.map(({ question, answerHtml }) => (
    <div key={question} className="question">
      <h3>{question}</h3>
      <Prose html={answerHtml} />
    </div>
  ))
}
