import type { ContraindicationModel, TreatmentPage } from '@/content/models/treatmentPage'
import { describeScope, joinWords } from '../presenters/scopes'
import { describeWait } from '../presenters/waits'
import { Prose } from '../prose/Prose'
import { SourceRefs } from '../prose/SourceRefs'
import { siteWords } from '../words/siteWords'

interface Props {
  item: ContraindicationModel
  page: TreatmentPage
}

/** One reason: its name, the words for a patient, how long to wait; why and what to ask unfold. */
export function ContraindicationItem({ item, page }: Props) {
  const { locale } = page
  const words = siteWords(locale)
  const wait = describeWait(item.wait, locale)
  const scope = describeScope(item, page.techniques, locale)
  const name = item.name.toLocaleLowerCase(locale)
  const medicines = [...item.genericNames, ...item.brandNames].filter(
    (medicine) => !name.includes(medicine.toLocaleLowerCase(locale)),
  )
  return (
    <li>
      <p className="item-name">
        {item.name}
        <SourceRefs locale={locale} numbers={item.sources} />
      </p>
      <p>{item.wording || item.question}</p>
      {wait && <p className="wait">{wait}</p>}
      {scope && <p className="quiet">{words.scope(scope)}</p>}
      {medicines.length > 0 && <p className="quiet">{joinWords(medicines, locale)}</p>}
      {(item.rationaleHtml !== '' || item.askClinician) && (
        <details>
          <summary>{words.treatment.why}</summary>
          <Prose html={item.rationaleHtml} />
          {item.askClinician && (
            <p>
              <strong>{words.treatment.askClinician}</strong> {item.askClinician}
            </p>
          )}
        </details>
      )}
    </li>
  )
}
