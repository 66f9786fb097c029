import { sampleSlug } from '@/demo/content/scaleDocuments'
import { usualPatternCount } from '@/demo/seedScale'
import type { Asked } from './exchange'

/** What is read of a document or a list, in one of the ways readers have. */
export interface Subject {
  name: SubjectName
  /** @param slug of the treatment it is about; lists and home are about none */
  ask(slug: string): Asked
}

export type SubjectName =
  | 'page'
  | 'home'
  | 'REST by slug'
  | 'REST list'
  | 'REST list, totals'
  | 'GraphQL by slug'
  | 'GraphQL list'
  | 'GraphQL list, totals'

/** Answers that say only that nothing has changed. */
export const revalidated: readonly SubjectName[] = ['page', 'REST by slug']

/** What browsers send. */
const encodings = { 'accept-encoding': 'gzip, deflate, br, zstd' }

const get = (path: string): Asked => ({ method: 'GET', path, headers: encodings })
const query = (text: string): Asked => ({
  method: 'POST',
  path: '/api/graphql',
  headers: { ...encodings, 'content-type': 'application/json' },
  body: JSON.stringify({ query: text }),
})

const document = `docs {
  name slug summary whatItIsHtml howItWorksHtml whatToExpectHtml
  treats { regulatoryStatus condition { name slug summary } }
  contraindications { severity contraindication { name question } }
  aftercare { step { title instructionHtml } }
}`

export const pageOf = (slug: string): Asked => get(`/treatments/${slug}`)

export const subjects: readonly Subject[] = [
  { name: 'page', ask: pageOf },
  { name: 'home', ask: () => get('/') },
  {
    name: 'REST by slug',
    ask: (slug) => get(`/api/treatments?where[slug][equals]=${slug}&depth=1`),
  },
  { name: 'REST list', ask: () => get('/api/treatments?limit=10&depth=1&pagination=false') },
  { name: 'REST list, totals', ask: () => get('/api/treatments?limit=10&depth=1') },
  {
    name: 'GraphQL by slug',
    ask: (slug) =>
      query(`{ Treatments(where: { slug: { equals: "${slug}" } }, limit: 1) { ${document} } }`),
  },
  {
    name: 'GraphQL list',
    ask: () => query(`{ Treatments(limit: 10, pagination: false) { ${document} } }`),
  },
  {
    name: 'GraphQL list, totals',
    ask: () => query(`{ Treatments(limit: 10) { totalDocs ${document} } }`),
  },
]

/**
 * The slug of a sample treatment. The same number gives the same text at every size, and of the
 * copies of a text another one for each round.
 */
export function sampledSlug(size: number, number: number, round: number): string {
  const pattern = number % Math.min(usualPatternCount, size)
  const copies = Math.max(1, Math.floor(size / usualPatternCount))
  // A step that shares no factor with the number of copies visits all of them.
  const copy = (round * 7919) % copies
  return sampleSlug('treatment', pattern + copy * usualPatternCount)
}

/** So many samples' slugs, without the first one. */
export function sampleSlugs(count: number): string[] {
  return Array.from({ length: count }, (_, index) => sampleSlug('treatment', index + 1))
}
