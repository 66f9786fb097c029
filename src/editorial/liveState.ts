import { type Endpoint, headersWithCors, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'
import { type Locale, locales } from '@/domain/locales'
import { homePath } from '@/domain/sitePaths'
import { interfaceLanguage } from '@/domain/words'
import { addressIn } from './liveAddresses'
import { findMissing, type MissingField } from './requiredContent'
import { linkedSafetyRecords, objectionOf } from './safetyGate'
import {
  type DocumentRef,
  isLive,
  publicLocalesOf,
  publicTypeOf,
  readNewest,
  readStored,
  type StoredDocument,
} from './storedDocument'

/** What the form tells an editor of one language of a document. */
export interface LanguageState {
  locale: Locale
  /** Whether patients can read this language now. */
  isLive: boolean
  /** Where they read it; null while it isn't live, or if this kind of document has no page. */
  path: string | null
  /** What the newest draft still lacks before this language can be live. */
  gaps: { path: string; label: string; message: string | null }[]
}

const routeSchema = z.object({ collection: z.string().optional(), id: z.string().optional() })

function labelOf(req: PayloadRequest, { label, path }: MissingField): string {
  if (typeof label === 'function') return label({ i18n: req.i18n, t: req.t })
  if (typeof label === 'object') return label[interfaceLanguage(req)] ?? path
  return label ?? path
}

function pathOf({ slug }: DocumentRef, doc: StoredDocument, locale: Locale): string | null {
  return slug === 'home' ? homePath(locale) : addressIn(slug, doc, locale)
}

/**
 * Says of each language whether it is live and what the newest draft lacks to be.
 *
 * No access is checked here: ask whether the person is staff before.
 *
 * @returns null if there is no such document.
 */
export async function languageStates(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<LanguageState[] | null> {
  const newest = await readNewest(req, ref)
  if (!newest) return null
  const type = publicTypeOf(req.payload, ref)
  const stored = await readStored(req, ref)
  const live = isLive(type, stored) ? stored : null
  const publicNow = live ? publicLocalesOf(live) : []
  const linked = await linkedSafetyRecords(req, ref, newest)
  return locales.map((locale) => {
    const isPublic = publicNow.includes(locale)
    return {
      locale,
      isLive: isPublic,
      path: live && isPublic ? pathOf(ref, live, locale) : null,
      gaps: [
        ...findMissing(type.fields, newest, locale, req.user).map((field) => ({
          path: field.path,
          label: labelOf(req, field),
          message: null,
        })),
        ...linked.flatMap((record) => {
          const message = objectionOf(req, record, [locale])
          return message ? [{ path: record.path, label: record.title, message }] : []
        }),
      ],
    }
  })
}

async function answer(req: PayloadRequest, ref: DocumentRef): Promise<Response> {
  const states = isStaff(req.user) ? await languageStates(req, ref) : null
  if (!states) throw new NotFound(req.t)
  return Response.json(
    { languages: states },
    { headers: headersWithCors({ headers: new Headers(), req }) },
  )
}

/** `GET /api/{collection}/{id}/languages`, for signed-in staff: what is live, and what is missing. */
export const collectionLanguages: Endpoint = {
  method: 'get',
  path: '/:id/languages',
  handler: (req) => {
    const { collection: slug = '', id = '' } = routeSchema.parse(req.routeParams)
    return answer(req, { kind: 'collection', slug, id })
  },
}

/** The same for one global: `GET /api/globals/{slug}/languages`. */
export const globalLanguages = (slug: string): Endpoint => ({
  method: 'get',
  path: '/languages',
  handler: (req) => answer(req, { kind: 'global', slug, id: slug }),
})
