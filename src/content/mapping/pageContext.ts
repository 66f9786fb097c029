import type { Locale } from '@/domain/locales'
import { proseToHtml } from '@/domain/proseToHtml'
import { RequiredValueMissing } from '../requiredValueMissing'

/** For whom a page model is made. */
export interface PageContext {
  locale: Locale
  /** An editor looks at drafts: gaps show as placeholders, and linked drafts say that they are. */
  isPreview: boolean
  /** Our own address, without a trailing slash: addresses that begin with it become paths. */
  serverUrl: string
}

const notWritten = { en: 'Not written yet', es: 'Todavía sin escribir' } as const
const draftMark = { en: '(draft)', es: '(borrador)' } as const

/**
 * The value, or in a preview the placeholder.
 * @throws {RequiredValueMissing} for a public reader when there is no value.
 */
export function required<T>(
  value: T | null | undefined,
  placeholder: T,
  field: string,
  { isPreview, locale }: PageContext,
): T {
  const isBlank = typeof value === 'string' && value.trim() === ''
  if (value !== null && value !== undefined && !isBlank) return value
  if (isPreview) return placeholder
  throw new RequiredValueMissing(field, locale)
}

/**
 * Text the page can't do without; "Not written yet" in a preview.
 * @throws {RequiredValueMissing} as {@link required}.
 */
export function requiredText(
  text: string | null | undefined,
  field: string,
  context: PageContext,
): string {
  return required(text, notWritten[context.locale], field, context)
}

/**
 * HTML of prose the page can't do without; "Not written yet" in a preview.
 * @throws {RequiredValueMissing} as {@link required}.
 */
export function requiredHtml(prose: unknown, field: string, context: PageContext): string {
  return required(proseToHtml(prose), `<p>${notWritten[context.locale]}</p>`, field, context)
}

/** Text a page can do without: null for nothing and for blanks. */
export function optionalText(text: string | null | undefined): string | null {
  return text?.trim() ? text : null
}

/** A linked record's name; in a preview a draft says that it is one. */
export function nameOfLinked(
  record: { name?: string | null; _status?: string | null },
  context: PageContext,
): string {
  return markDraft(requiredText(record.name, 'name', context), record, context)
}

/** The words, with "(draft)" after them if a preview shows a record that is not published. */
export function markDraft(
  words: string,
  record: { _status?: string | null },
  { isPreview, locale }: PageContext,
): string {
  return isPreview && record._status === 'draft' ? `${words} ${draftMark[locale]}` : words
}
