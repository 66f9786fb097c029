import type { Payload } from 'payload'
import { defaultLocale, type Locale } from '@/domain/locales'
import { homePath, listPath, type PageKind, pagePath } from '@/domain/sitePaths'
import { asStored } from './readOptions'
import { readSettings } from './readSettings'

/** One page that anybody may read, in one language. */
export interface PublicUrl {
  locale: Locale
  /** From the first slash: `/es/treatments/x`. */
  path: string
  /** When the page's own record was last published, ISO 8601, UTC; null for a page made of others. */
  lastModified: string | null
  /** The same page in every language it has, its own included. */
  alternates: { locale: Locale; path: string }[]
}

const kinds = ['treatments', 'conditions', 'locations'] as const satisfies PageKind[]

interface Listed {
  slug: string
  updatedAt: string
  publicLocales?: Locale[] | null
}

function readDocuments(payload: Payload, kind: PageKind, locale: Locale): Promise<Listed[]> {
  const query = {
    ...asStored,
    locale,
    draft: false,
    // For `publicLocales`: hidden from the API, but a page names its other languages.
    showHiddenFields: true,
    depth: 0,
    select: { slug: true, updatedAt: true, publicLocales: true },
    sort: 'slug',
  } as const
  const docsOf = ({ docs }: { docs: Listed[] }) => docs
  switch (kind) {
    case 'treatments':
      return payload
        .find({ collection: kind, overrideAccess: false, joins: false, ...query })
        .then(docsOf)
    case 'conditions':
      return payload
        .find({ collection: kind, overrideAccess: false, joins: false, ...query })
        .then(docsOf)
    case 'locations':
      return payload.find({ collection: kind, overrideAccess: false, ...query }).then(docsOf)
  }
}

async function listDocuments(
  payload: Payload,
  kind: PageKind,
  locale: Locale,
  shown: readonly Locale[],
): Promise<PublicUrl[]> {
  const docs = await readDocuments(payload, kind, locale)
  return docs.map(({ slug, updatedAt, publicLocales }) => ({
    locale,
    path: pagePath(kind, slug, locale),
    lastModified: updatedAt,
    alternates: shown
      .filter((each) => publicLocales?.includes(each))
      .map((each) => ({ locale: each, path: pagePath(kind, slug, each) })),
  }))
}

/** A page that exists in every language shown. */
function inAllLanguages(shown: readonly Locale[], pathIn: (locale: Locale) => string): PublicUrl[] {
  const alternates = shown.map((locale) => ({ locale, path: pathIn(locale) }))
  return alternates.map(({ locale, path }) => ({ locale, path, lastModified: null, alternates }))
}

/** Every page of the site that anybody may read, in the languages Settings has switched on. */
export async function listPublicUrls(payload: Payload): Promise<PublicUrl[]> {
  const { languages } = await readSettings(payload, defaultLocale)
  const documents = await Promise.all(
    kinds.flatMap((kind) =>
      languages.map((locale) => listDocuments(payload, kind, locale, languages)),
    ),
  )
  return [
    ...inAllLanguages(languages, homePath),
    ...kinds.flatMap((kind) => inAllLanguages(languages, (locale) => listPath(kind, locale))),
    ...documents.flat(),
  ]
}
