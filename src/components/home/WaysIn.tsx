import type { Locale } from '@/domain/locales'
import { listPath, type PageKind } from '@/domain/sitePaths'
import { Icon } from '../illustrations/Icon'
import { siteWords } from '../words/siteWords'

/** Three ways in, by what a reader already knows. */
export function WaysIn({ locale }: { locale: Locale }) {
  const words = siteWords(locale).home
  const ways: [PageKind, string, string][] = [
    ['treatments', words.byTreatment, words.byTreatmentText],
    ['conditions', words.byCondition, words.byConditionText],
    ['locations', words.byClinic, words.byClinicText],
  ]
  return (
    <section className="ways-in" aria-labelledby="ways-in-title">
      <h2 id="ways-in-title">{words.waysIn}</h2>
      <ul>
        {ways.map(([kind, title, text]) => (
          <li key={kind}>
            <a href={listPath(kind, locale)}>
              {title}
              <Icon name="arrow" />
            </a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
