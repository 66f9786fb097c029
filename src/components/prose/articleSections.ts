import type { ReactNode } from 'react'
import type { ContentsEntry } from './ContentsList'

/** A part of an article: its place in the contents, and what stands there. */
export interface ArticleSection extends ContentsEntry {
  content: ReactNode
}

/** The sections that have something to show; the others leave the page and its contents together. */
export function presentSections(sections: readonly ArticleSection[]): ArticleSection[] {
  return sections.filter(({ content }) => content !== null)
}
