import { getTranslation } from '@payloadcms/translations'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { say } from '@/domain/words'
import { History } from './History'
import { formPath } from './historyPaths'

/** The tab “History” of a document's form. */
export function DocumentHistory({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  const type = collectionConfig?.slug ?? globalConfig?.slug
  if (type === undefined) return null
  const { admin } = req.payload.config.routes
  const document = { documentType: type, documentId: String(docID ?? type) }
  const form = `${admin}${formPath(document)}`
  const title: unknown = doc[collectionConfig?.admin.useAsTitle ?? 'id']
  const history = say(req, { en: 'History', es: 'Historial' })
  return (
    <Gutter className="history">
      <SetStepNav
        nav={[
          ...(collectionConfig
            ? [
                {
                  label: getTranslation(collectionConfig.labels.plural, req.i18n),
                  url: `${admin}/collections/${type}`,
                },
                { label: typeof title === 'string' ? title : document.documentId, url: form },
              ]
            : []),
          ...(globalConfig
            ? [{ label: getTranslation(globalConfig.label, req.i18n), url: form }]
            : []),
          { label: history },
        ]}
      />
      <h2 className="history__title">{history}</h2>
      <History
        address={`${form}/history`}
        document={document}
        req={req}
        searchParams={searchParams}
      />
    </Gutter>
  )
}
