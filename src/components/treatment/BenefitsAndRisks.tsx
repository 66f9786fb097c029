import type { TreatmentPage } from '@/content/models/treatmentPage'
import { SourceRefs } from '../prose/SourceRefs'
import { siteWords } from '../words/siteWords'
import { RiskItem } from './RiskItem'

/** Benefits beside risks, with the same weight: same column, same type, same rules. */
export function BenefitsAndRisks({ page }: { page: TreatmentPage }) {
  const { locale } = page
  const words = siteWords(locale).treatment
  return (
    <div className="balance">
      <div>
        <h3>{words.benefits}</h3>
        {page.benefits.length === 0 && <p>{words.noBenefits}</p>}
        <ul>
          {page.benefits.map(({ text, sources }) => (
            <li key={text}>
              {text}
              <SourceRefs locale={locale} numbers={sources} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{words.risks}</h3>
        {page.risks.length === 0 && <p>{words.noRisks}</p>}
        <ul>
          {page.risks.map((risk) => (
            <RiskItem key={`${risk.name} ${risk.frequency}`} risk={risk} page={page} />
          ))}
        </ul>
      </div>
    </div>
  )
}
