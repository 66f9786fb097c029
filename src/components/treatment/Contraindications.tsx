import type { TreatmentPage } from '@/content/models/treatmentPage'
import { severities } from '@/domain/safetyTerms'
import { codesOf } from '@/domain/vocabulary'
import { siteWords } from '../words/siteWords'
import { ContraindicationItem } from './ContraindicationItem'
import { SeverityGroup } from './SeverityGroup'

/** Who should not have it, strictest reasons first. Never empty: with none recorded it says to ask. */
export function Contraindications({ page }: { page: TreatmentPage }) {
  const words = siteWords(page.locale).treatment
  if (page.contraindications.length === 0) {
    return <p className="aside aside-warning">{words.noContraindications}</p>
  }
  const groups = codesOf(severities)
    .map((severity) => ({
      severity,
      items: page.contraindications.filter((item) => item.severity === severity),
    }))
    .filter(({ items }) => items.length > 0)
  return (
    <>
      <p>{words.whoShouldNotIntro}</p>
      {groups.map(({ severity, items }) => (
        <SeverityGroup key={severity} severity={severity} locale={page.locale}>
          {items.map((item) => (
            <ContraindicationItem key={item.slug} item={item} page={page} />
          ))}
        </SeverityGroup>
      ))}
    </>
  )
}
