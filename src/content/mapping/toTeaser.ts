import type { TeaserModel } from '../models/shared'
import { nameOfLinked, type PageContext, required, requiredText } from './pageContext'

interface Teasable {
  name?: string | null
  slug?: string | null
  summary?: string | null
  _status?: string | null
}

/** A line that leads to another page. */
export function toTeaser(record: Teasable, context: PageContext): TeaserModel {
  return {
    name: nameOfLinked(record, context),
    slug: required(record.slug, '', 'slug', context),
    summary: requiredText(record.summary, 'summary', context),
  }
}
