import type { TypedUser } from 'payload'
import type { Locale } from '@/domain/locales'

/** An editor who looks at the newest draft of one document, found by its id. */
export interface Preview {
  /** The signed-in person. Access rules are applied to them; nothing is overridden. */
  user: TypedUser
  id: string
}

/** What a page asks for: the public page at an address, or an editor's preview of one document. */
export type PageQuery = { locale: Locale } & (
  | { slug: string; preview?: undefined }
  | { slug?: undefined; preview: Preview }
)

/** What a page of a global asks for: what is public, or an editor's preview of the newest draft. */
export interface GlobalQuery {
  locale: Locale
  preview?: Pick<Preview, 'user'> | undefined
}

/** What a list asks for: its first page if it doesn't say which. Lists are always public. */
export interface ListQuery {
  locale: Locale
  page?: number
}
