import { getTranslation } from '@payloadcms/translations'
import { Button } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'
import { say } from '@/domain/words'
import { emptyListWords } from './emptyListWords'

type EmptyListProps = BeforeListTableServerProps & {
  hasCreatePermission?: boolean
  newDocumentURL?: string
}

/** In a list without any document: what belongs there, and the button that begins it. */
export function EmptyList(props: EmptyListProps) {
  const { collectionConfig, data, hasCreatePermission, i18n, newDocumentURL, searchParams } = props
  const { labels, slug } = collectionConfig
  const words = emptyListWords[slug]
  const isFiltered = Boolean(searchParams?.search || searchParams?.where || searchParams?.trash)
  if (!words || data.totalDocs > 0 || isFiltered) return null
  const name = getTranslation(labels.plural, i18n)
  return (
    <section aria-labelledby="empty-list-title" className="empty-list">
      <h2 id="empty-list-title">
        {say({ i18n }, { en: `No ${name.toLowerCase()} yet`, es: `Aún sin ${name.toLowerCase()}` })}
      </h2>
      <p>{say({ i18n }, words)}</p>
      {hasCreatePermission && newDocumentURL && (
        <Button el="link" margin={false} to={newDocumentURL}>
          {say({ i18n }, { en: 'Write the first one', es: 'Crear la primera ficha' })}
        </Button>
      )}
    </section>
  )
}
