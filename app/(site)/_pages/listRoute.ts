import type { SiteFrame } from '@/content/models/siteFrame'
import type { Locale } from '@/domain/locales'
import { listPath, type PageKind, pageNumberOf, pageParameter } from '@/domain/sitePaths'
import { pathsIn } from './pathsIn'

export interface ListRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The page of a list that its address asks for. */
export async function pageAskedFor({ searchParams }: ListRouteProps): Promise<number> {
  return pageNumberOf((await searchParams)[pageParameter])
}

/**
 * The addresses a page of a list names as its own and its translations. Languages order a list
 * differently, so that only the first page has a translation.
 */
export function pathsOfListPage(
  kind: PageKind,
  { languages, locale }: Pick<SiteFrame, 'languages' | 'locale'>,
  page: number,
): Partial<Record<Locale, string>> {
  return pathsIn(page === 1 ? languages : [locale], (each) => listPath(kind, each, page))
}
