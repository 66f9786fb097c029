import { describe, expect, it } from 'vitest'
import { recordOf, recordsOf } from '@/content/mapping/links'
import { numberSources } from '@/content/mapping/numberSources'
import type { PageContext } from '@/content/mapping/pageContext'
import { sourceAddress } from '@/content/mapping/sourceAddress'
import { toImage } from '@/content/mapping/toImage'
import { reviewExpiry, toReview } from '@/content/mapping/toReview'
import { RequiredValueMissing } from '@/content/requiredValueMissing'

const publicPage: PageContext = {
  locale: 'en',
  isPreview: false,
  serverUrl: 'https://clinic.example',
}
const preview: PageContext = { ...publicPage, isPreview: true }

describe('links', () => {
  it('resolve to records; ids and nothing resolve to nothing', () => {
    const record = { id: 'a' }
    expect([record, 'a', 7, null, undefined].map(recordOf)).toEqual([
      record,
      null,
      null,
      null,
      null,
    ])
    expect(recordsOf(['x', record, null, { id: 'b' }])).toEqual([record, { id: 'b' }])
    expect(recordsOf(null)).toEqual([])
  })
})

describe('numberSources', () => {
  const one = { id: '1', title: 'One', publisher: 'P' }
  const two = { id: '2', title: 'Two', publisher: 'P' }

  it('numbers by first mention, once each, and skips what can’t be read', () => {
    const sources = numberSources(publicPage)
    expect(sources.cite([two, 'unreadable', null])).toEqual([1])
    expect(sources.cite([one, two, one])).toEqual([2, 1])
    expect(sources.cite(null)).toEqual([])
    expect(sources.list().map(({ number, title }) => [number, title])).toEqual([
      [1, 'Two'],
      [2, 'One'],
    ])
  })

  it('wants a title for the public, and says so to an editor', () => {
    expect(() => numberSources(publicPage).cite([{ id: '1' }])).toThrow(RequiredValueMissing)
    const sources = numberSources(preview)
    sources.cite([{ id: '1' }])
    expect(sources.list()[0]?.title).toBe('Not written yet')
  })
})

describe('sourceAddress', () => {
  it.each([
    [
      { doi: '10.1000/a(b);c#d?e', pmid: '1', url: 'https://x.example' },
      'https://doi.org/10.1000/a(b)%3Bc%23d%3Fe',
    ],
    [{ pmid: '34448760', url: 'https://x.example' }, 'https://pubmed.ncbi.nlm.nih.gov/34448760/'],
    [{ pmid: 'PMC4817464' }, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4817464/'],
    [{ doi: '', pmid: '', url: 'https://x.example/page' }, 'https://x.example/page'],
    [{ url: 'not a link' }, null],
    [{}, null],
  ])('%j leads to %s', (identifiers, address) => {
    expect(sourceAddress(identifiers)).toBe(address)
  })
})

describe('toImage', () => {
  const file = { url: 'https://clinic.example/api/media/file/a.webp', width: 2000, height: 1000 }

  it('writes our own addresses as paths and leaves others alone', () => {
    expect(toImage({ ...file, alt: 'Skin' }, publicPage)).toEqual({
      src: '/api/media/file/a.webp',
      srcSet: null,
      width: 2000,
      height: 1000,
      alt: 'Skin',
      caption: null,
    })
    const elsewhere = 'https://clinic.example.evil.example/a.webp'
    expect(toImage({ ...file, url: elsewhere, alt: 'Skin' }, publicPage)?.src).toBe(elsewhere)
  })

  it('offers the sizes there are', () => {
    const sizes = {
      small: { url: 'https://clinic.example/api/media/file/s.webp', width: 640, height: 320 },
      medium: { url: null, width: null },
    }
    expect(toImage({ ...file, sizes, alt: 'Skin' }, publicPage)?.srcSet).toBe(
      '/api/media/file/s.webp 640w, /api/media/file/a.webp 2000w',
    )
  })

  it('shows no picture that has no words in this language, unless it is decorative', () => {
    expect(toImage({ ...file, alt: ' ' }, publicPage)).toBeNull()
    expect(toImage({ ...file, alt: null }, preview)?.alt).toBe('')
    expect(toImage({ ...file, alt: 'ignored', isDecorative: true }, publicPage)?.alt).toBe('')
  })

  it('is nothing for an id, for nothing, and for a record without a file', () => {
    expect(toImage('id', publicPage)).toBeNull()
    expect(toImage(null, publicPage)).toBeNull()
    expect(toImage({ alt: 'Skin' }, publicPage)).toBeNull()
  })
})

describe('toReview', () => {
  const now = new Date('2026-06-01T00:00:00Z')

  it('keeps name and credentials of the sign-off when the reviewer can’t be read', () => {
    const then = { name: 'Dr Then', credentials: 'MD' }
    const review = { reviewedBy: 'id', ...then, reviewedOn: '2026-01-05T12:00:00.000Z' }
    expect(toReview(review, now, publicPage)).toEqual({
      reviewedBy: { ...then, role: null, profileUrl: null },
      isAlone: false,
      reviewedOn: '2026-01-05',
      nextReviewOn: null,
      isOverdue: false,
    })
    expect(toReview(null, now, publicPage).reviewedBy).toBeNull()
    expect(reviewExpiry(null, now)).toBeNull()
  })

  it('is overdue from the midnight after its day, and expires then', () => {
    const review = { nextReviewOn: '2026-06-01T12:00:00.000Z' }
    const midnight = '2026-06-02T00:00:00.000Z'
    expect(toReview(review, now, publicPage).isOverdue).toBe(false)
    expect(reviewExpiry(review, now)).toBe(midnight)
    expect(toReview(review, new Date(midnight), publicPage).isOverdue).toBe(true)
    expect(reviewExpiry(review, new Date(midnight))).toBeNull()
  })
})
