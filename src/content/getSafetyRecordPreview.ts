import type { Payload } from 'payload'
import type { Locale } from '@/domain/locales'
import { requiredHtml, requiredText } from './mapping/pageContext'
import type { Preview } from './readers'
import { contextOf, readerOf } from './readOptions'

/** A contraindication or an aftercare step as an editor previews it: it has no page of its own. */
export interface SafetyRecordPreview {
  title: string
  /** The question a patient answers, for a contraindication. */
  question: string | null
  html: string
  /** The treatments whose newest draft links it, by name. The first one shows it in place. */
  usedIn: { id: string; name: string }[]
}

interface Query {
  kind: 'aftercare-steps' | 'contraindications'
  locale: Locale
  preview: Preview
}

/** The newest draft of a safety record and where it is used; null if there is no such record. */
export async function getSafetyRecordPreview(
  payload: Payload,
  query: Query,
): Promise<SafetyRecordPreview | null> {
  const context = contextOf(payload, query)
  const [record, treatments] = await Promise.all([
    readRecord(payload, query),
    payload.find({
      collection: 'treatments',
      overrideAccess: false,
      ...readerOf(query),
      // Only names for a choice between pages: English is better than none.
      fallbackLocale: 'en',
      depth: 0,
      joins: false,
      limit: 50,
      pagination: false,
      select: { name: true },
      sort: '-updatedAt',
      where: {
        [query.kind === 'contraindications'
          ? 'contraindications.contraindication'
          : 'aftercare.step']: { equals: query.preview.id },
      },
    }),
  ])
  if (!record) return null
  return {
    title: requiredText(record.title, 'title', context),
    question: record.question,
    html: requiredHtml(record.prose, 'prose', context),
    usedIn: treatments.docs.map(({ id, name }) => ({
      id,
      name: requiredText(name, 'name', context),
    })),
  }
}

async function readRecord(payload: Payload, query: Query) {
  const shared = {
    id: query.preview.id,
    overrideAccess: false,
    disableErrors: true,
    fallbackLocale: false,
    depth: 0,
    joins: false,
    ...readerOf(query),
  } as const
  if (query.kind === 'contraindications') {
    const record = await payload.findByID({ collection: 'contraindications', ...shared })
    return record && { title: record.name, question: record.question, prose: record.rationale }
  }
  const record = await payload.findByID({ collection: 'aftercare-steps', ...shared })
  return record && { title: record.title, question: null, prose: record.instruction }
}
