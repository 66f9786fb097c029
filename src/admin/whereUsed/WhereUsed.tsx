import { getTranslation } from '@payloadcms/translations'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { isStaff } from '@/access/roles'
import { say as sayIn, type Words } from '@/domain/words'
import { findWhereUsed, type Use } from '@/editorial/whereUsed/findWhereUsed'
import { formPath } from '../history/historyPaths'

type Say = (words: Words) => string

/** The tab “Where used” of a document's form: who links it, on live pages and in drafts. */
export async function WhereUsed({ doc, initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!isStaff(req.user) || !collectionConfig || docID === undefined) notFound()
  const { slug } = collectionConfig
  const uses = await findWhereUsed(req, { kind: 'collection', slug, id: docID })
  if (!uses) notFound()
  const say: Say = (words) => sayIn(req, words)
  const { admin } = req.payload.config.routes
  const title: unknown = doc[collectionConfig.admin.useAsTitle ?? 'id']
  const heading = say({ en: 'Where used', es: 'Dónde se usa' })
  return (
    <Gutter className="history">
      <SetStepNav
        nav={[
          {
            label: getTranslation(collectionConfig.labels.plural, req.i18n),
            url: `${admin}/collections/${slug}`,
          },
          {
            label: typeof title === 'string' ? title : String(docID),
            url: `${admin}${formPath({ documentType: slug, documentId: String(docID) })}`,
          },
          { label: heading },
        ]}
      />
      <h2 className="history__title">{heading}</h2>
      {uses.length === 0 && (
        <p>
          {say({
            en: 'Nothing links this, on live pages or in drafts.',
            es: 'Nada enlaza esto, ni en páginas publicadas ni en borradores.',
          })}
        </p>
      )}
      <ul className="uses">
        {uses.map((use) => (
          <li key={`${use.documentType}:${use.documentId}`}>
            <a href={`${admin}${formPath(use)}`}>{use.title}</a>{' '}
            <span className="uses__kind">{say(use.kind)}</span>
            <UsedBy say={say} use={use} />
          </li>
        ))}
      </ul>
    </Gutter>
  )
}

function UsedBy({ say, use: { draft, live } }: { say: Say; use: Use }) {
  const places = (fields: readonly Words[]): string => [...new Set(fields.map(say))].join(', ')
  return (
    <>
      {live.length > 0 && (
        <p>
          <span className="live-badge live-badge--live">
            {say({ en: 'Live', es: 'Publicado' })}
          </span>{' '}
          {places(live)}
        </p>
      )}
      {draft.length > 0 && (
        <p>
          <span className="live-badge live-badge--off">
            {say({ en: 'In a draft', es: 'En un borrador' })}
          </span>{' '}
          {places(draft)}
        </p>
      )}
    </>
  )
}
