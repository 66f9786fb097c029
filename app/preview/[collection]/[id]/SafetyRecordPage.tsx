import { notFound } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import { Prose } from '@/components/prose/Prose'
import { TreatmentView } from '@/components/treatment/TreatmentView'
import { getSafetyRecordPreview } from '@/content/getSafetyRecordPreview'
import { getTreatmentPage } from '@/content/getTreatmentPage'
import type { Locale } from '@/domain/locales'
import { say, type Words } from '@/domain/words'

interface Props {
  kind: 'aftercare-steps' | 'contraindications'
  id: string
  locale: Locale
  payload: Payload
  user: TypedUser
}

/** A record without a page of its own: on the newest treatment that uses it, else by itself. */
export async function SafetyRecordPage({ kind, id, locale, payload, user }: Props) {
  const record =
    (await getSafetyRecordPreview(payload, { kind, locale, preview: { id, user } })) ?? notFound()
  const inLocale = (words: Words): string => say({ i18n: { language: locale } }, words)
  const [first, ...others] = record.usedIn
  const page =
    first && (await getTreatmentPage(payload, { locale, preview: { id: first.id, user } }))
  if (page) {
    return (
      <>
        <p className="strip">
          {inLocale({
            en: `“${record.title}” as part of: ${first.name}.`,
            es: `«${record.title}» como parte de: ${first.name}.`,
          })}
          {others.length > 0 && inLocale({ en: ' Also used in: ', es: ' También se usa en: ' })}
          {others.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ', '}
              <a href={`/preview/treatments/${other.id}?locale=${locale}`}>{other.name}</a>
            </span>
          ))}
        </p>
        <TreatmentView page={page} />
      </>
    )
  }
  return (
    <article>
      <header className="article-head">
        <h1>{record.title}</h1>
        <p className="lead">
          {inLocale({
            en: 'No treatment uses this yet. It appears on every treatment that links it.',
            es: 'Ningún tratamiento lo usa todavía. Aparece en cada tratamiento que lo enlaza.',
          })}
        </p>
      </header>
      {record.question !== null && <p>{record.question}</p>}
      <Prose html={record.html} />
    </article>
  )
}
