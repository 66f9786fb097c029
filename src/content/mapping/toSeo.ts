import { optionalText } from './pageContext'

interface StoredSeo {
  title?: string | null
  description?: string | null
}

/** What a search result shows: the editor's words, else the page's own name and summary. */
export function toSeo(
  seo: StoredSeo | null | undefined,
  { name, summary }: { name: string; summary: string },
): { title: string; description: string } {
  return {
    title: optionalText(seo?.title) ?? name,
    description: optionalText(seo?.description) ?? summary,
  }
}
