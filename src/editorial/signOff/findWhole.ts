import { NotFound, type PayloadRequest } from 'payload'
import {
  documentKey,
  type ReviewedDocument,
  type ReviewWhole,
  type WholeDocument,
  type WholeLink,
  type WholeSource,
} from '@/domain/reviewDesk'
import { interfaceLanguage } from '@/domain/words'
import type { Change } from '../history/change'
import { findDocumentHistory } from '../history/documentHistory'
import { findLinkedTitles } from '../history/linkedTitles'
import {
  findParts,
  findStored,
  isLive,
  publicLocalesOf,
  publicTypeOf,
  type StoredDocument,
  titleOf,
} from '../storedDocument'
import { dependantsOf } from './completeReview'
import { type Described, describeReview } from './describeReview'
import { onlookerOf } from './findDesk'
import type { ReviewFinding } from './findingsOf'
import { linkedIds } from './linkedIds'
import { namesNow } from './namesNow'
import { documentOf, type Subject } from './reviewSubject'
import { requireStaff } from './signer'
import { readReview, type StoredReview } from './storedReview'
import { usualNextReview } from './usualNextReview'

export type Whole = ReviewWhole<Change, ReviewFinding>

const sharedTypes = ['contraindications', 'aftercare-steps', 'conditions'] as const

async function linksOf(
  req: PayloadRequest,
  { doc, type }: Subject,
  documents: readonly ReviewedDocument[],
): Promise<WholeLink[]> {
  const links: WholeLink[] = []
  const own = documents.map(documentKey)
  for (const slug of sharedTypes) {
    const ids = linkedIds(type.fields, doc, slug)
    const linkedType = publicTypeOf(req.payload, { kind: 'collection', slug, id: '' })
    for (const record of ids.length > 0 ? await findParts(req, slug, { id: { in: ids } }) : []) {
      const title = titleOf(linkedType, record, interfaceLanguage(req))
      const document = documentOf({ kind: 'collection', slug, id: record.id }, title)
      links.push({
        ...document,
        publicLocales: isLive(linkedType, record) ? publicLocalesOf(record) : [],
        isInReview: own.includes(documentKey(document)),
      })
    }
  }
  return links
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

function sourceOf(citation: StoredDocument): WholeSource {
  const { checkedOn, doi, id, pmid, publisher, title, url, year } = citation
  return {
    id: String(id),
    title: textOf(title) ?? '',
    publisher: textOf(publisher),
    year: typeof year === 'number' ? year : null,
    url:
      textOf(url) ??
      (textOf(doi) && `https://doi.org/${textOf(doi)}`) ??
      (textOf(pmid) && `https://pubmed.ncbi.nlm.nih.gov/${textOf(pmid)}/`),
    checkedOn: textOf(checkedOn),
  }
}

async function sourcesOf(req: PayloadRequest, { doc, type }: Subject): Promise<WholeSource[]> {
  const ids = linkedIds(type.fields, doc, 'citations')
  if (ids.length === 0) return []
  return (await findStored(req, 'citations', { id: { in: ids } })).map(sourceOf)
}

async function wholesOf(
  req: PayloadRequest,
  review: StoredReview,
  { changes, dependants, findings, subjects }: Described,
): Promise<Whole['wholes']> {
  const wholes: WholeDocument<Change, ReviewFinding>[] = []
  for (const [index, subject] of subjects.entries()) {
    const { documentId, documentType, fingerprints, live, title, written } = subject
    wholes.push({
      documentType,
      documentId,
      title,
      isLive: live !== null,
      locales: written,
      changes: changes.changes[index] ?? [],
      fingerprints,
      findings: findings[index] ?? [],
      links: await linksOf(req, subject, review.documents),
      sources: await sourcesOf(req, subject),
      dependants: index === 0 ? dependants : await dependantsOf(req, subject, review.documents),
    })
  }
  return wholes
}

/** What last changed in the records that made somebody look again, clinically if anything did. */
async function causesOf(
  req: PayloadRequest,
  { because }: Described['item'],
): Promise<Whole['causes']> {
  const causes: Whole['causes'] = []
  for (const document of because) {
    const { entries } = await findDocumentHistory(req, document)
    // No field of a source is clinical by itself.
    const newest = entries.find(({ severity }) => severity !== 'minor') ?? entries[0]
    causes.push({ ...document, changes: newest?.changes ?? [] })
  }
  return causes
}

/**
 * Everything about one review for one screen.
 *
 * @throws {NotFound} if there is no such review, or its text is gone.
 */
export async function findWhole(req: PayloadRequest, id: string): Promise<Whole> {
  requireStaff(req)
  const review = await readReview(req, id)
  const onlooker = await onlookerOf(req)
  const described = review && (await describeReview(req, review, onlooker))
  if (!review || !described) throw new NotFound(req.t)
  const { changes, item, people, subjects } = described
  const [asked] = subjects
  const causes = await causesOf(req, item)
  const shown = [...changes.changes.flat(), ...causes.flatMap((cause) => cause.changes)]
  return {
    ...item,
    wholes: await wholesOf(req, review, described),
    causes,
    retires: await namesNow(req, review.retires),
    titles: await findLinkedTitles(req, shown),
    steps: review.answers,
    agreements: people[0] ?? [],
    needsTwoPeople: onlooker.needsTwo,
    nextReviewOn: asked ? usualNextReview(asked, new Date().toISOString()) : '',
  }
}
