import type { PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import { pageKinds, pagePath, readPagePath } from '@/domain/sitePaths'
import {
  findStored,
  isLive,
  type PublicType,
  publicLocalesOf,
  publicTypeOf,
  type StoredDocument,
  titleOf,
} from './storedDocument'

/** Where a document's page is in a language, live or not; null if it has no page or no slug yet. */
export function addressIn(type: string, doc: StoredDocument, locale: Locale): string | null {
  const kind = pageKinds.find((each) => each === type)
  return kind && typeof doc.slug === 'string' && doc.slug ? pagePath(kind, doc.slug, locale) : null
}

/** The addresses at which a stored document can be read now, by language. */
export function liveAddresses(
  type: PublicType,
  doc: StoredDocument | null,
): ReadonlyMap<Locale, string> {
  const addresses = new Map<Locale, string>()
  if (!isLive(type, doc)) return addresses
  for (const locale of publicLocalesOf(doc)) {
    const address = addressIn(type.name, doc, locale)
    if (address) addresses.set(locale, address)
  }
  return addresses
}

/** The title of the document that can be read at a path now, or null if there is none. */
export async function livePageAt(req: PayloadRequest, path: string): Promise<string | null> {
  const page = readPagePath(path)
  if (!page) return null
  const holders = await findStored(req, page.kind, { slug: { equals: page.slug } })
  for (const doc of holders) {
    const type = publicTypeOf(req.payload, { kind: 'collection', slug: page.kind, id: doc.id })
    if (liveAddresses(type, doc).has(page.locale)) return titleOf(type, doc, page.locale)
  }
  return null
}
