import type { TreatmentPage } from '@/content/models/treatmentPage'
import { pagePath } from '@/domain/sitePaths'
import { SourceRefs } from '../prose/SourceRefs'
import { siteWords } from '../words/siteWords'

/** What else there is, "no treatment" included. */
export function Alternatives({ page }: { page: TreatmentPage }) {
  const { locale } = page
  return (
    <dl className="definitions">
      {page.alternatives.map(({ name, slug, comparison, sources }) => (
        <div key={name}>
          <dt>{slug ? <a href={pagePath('treatments', slug, locale)}>{name}</a> : name}</dt>
          <dd>
            {comparison}
            <SourceRefs locale={locale} numbers={sources} />
          </dd>
        </div>
      ))}
      {page.noTreatment !== '' && (
        <div>
          <dt>{siteWords(locale).treatment.noTreatment}</dt>
          <dd>{page.noTreatment}</dd>
        </div>
      )}
    </dl>
  )
}
