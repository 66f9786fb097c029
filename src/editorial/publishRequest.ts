import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { defaultLocale, isLocale, locales } from '@/domain/locales'
import { say, type Words } from '@/domain/words'

/** The part of an operation's arguments that decides what it does in public. */
const requestSchema = z.object({
  draft: z.unknown().optional(),
  data: z.record(z.string(), z.unknown()).nullish(),
  duplicateFromID: z.unknown().optional(),
  publishSpecificLocale: z.unknown().optional(),
  trash: z.unknown().optional(),
  unpublishAllLocales: z.unknown().optional(),
})

export type PublishOperation = 'create' | 'delete' | 'restoreVersion' | 'update'

/** The operations that write, among all that Payload announces. */
export const isPublishOperation = (operation: string): operation is PublishOperation =>
  ['create', 'delete', 'restoreVersion', 'update'].includes(operation)

/** What a request asks for, as far as the pipeline has to know. */
interface PublishRequest {
  amendment: Amendment
  isDraftSave: boolean
  /** True if it only takes documents offline, and changes none of their words. */
  isPlainUnpublish: boolean
}

const asked = (request: Partial<PublishRequest>): PublishRequest => ({
  amendment: {},
  isDraftSave: false,
  isPlainUnpublish: false,
  ...request,
})

/** What to change in an operation's arguments before it runs. */
export interface Amendment {
  draft?: true
  data?: Record<string, unknown>
  unpublishAllLocales?: true
}

function refuse(req: PayloadRequest, words: Words): never {
  throw new APIError(say(req, words), 400)
}

/**
 * Refuses requests that would publish or withdraw something nobody asked for, and amends those
 * whose meaning is plain. See docs/decisions/011-explicit-status.md.
 *
 * @throws {APIError} 400 that says what to send instead.
 */
export function readPublishRequest(
  req: PayloadRequest,
  operation: PublishOperation,
  hasDrafts: boolean,
  args: unknown,
): PublishRequest {
  // With fallback switched off Payload leaves the language open when a request names none.
  req.locale ||= defaultLocale
  if ((operation === 'create' || operation === 'update') && !isLocale(req.locale)) {
    refuse(req, {
      en: `Text is saved in one language at a time: send locale=${locales.join(' or locale=')}.`,
      es: `El texto se guarda en un solo idioma cada vez: envíe locale=${locales.join(' o locale=')}.`,
    })
  }
  const request = requestSchema.parse(args)
  const data = request.data ?? {}
  const isDraft = hasDrafts && request.draft === true

  if (request.publishSpecificLocale) {
    refuse(req, {
      en: 'A document is published whole. Leave publishSpecificLocale out: a language goes live as soon as its text is complete.',
      es: 'Un documento se publica entero. No envíe publishSpecificLocale: un idioma se publica en cuanto su texto está completo.',
    })
  }
  if (request.unpublishAllLocales && data._status !== 'draft') {
    refuse(req, {
      en: 'To take a document offline, send _status: "draft". unpublishAllLocales alone does nothing.',
      es: 'Para retirar un documento envíe _status: "draft". unpublishAllLocales por sí solo no hace nada.',
    })
  }
  if (!hasDrafts || operation === 'delete') return asked({})

  if (operation === 'create' && request.duplicateFromID) {
    const amendment = { draft: true, data: { ...data, _status: 'draft' } } as const
    return asked({ amendment, isDraftSave: true })
  }
  if (operation === 'restoreVersion') {
    if (!isDraft) {
      refuse(req, {
        en: 'An older version is restored as a draft, then read and published. Send draft=true.',
        es: 'Una versión anterior se restaura como borrador, y después se lee y se publica. Envíe draft=true.',
      })
    }
    return asked({ isDraftSave: true })
  }
  if (isDraft) {
    if (data._status !== 'published') return asked({ isDraftSave: true })
    // The admin's list publishes like this. But copying one language to another sends a document as
    // it was read: its status says where it stood, not where it should go.
    const isAsRead = data.updatedAt !== undefined
    return isAsRead
      ? asked({ amendment: { data: { ...data, _status: 'draft' } }, isDraftSave: true })
      : asked({})
  }
  if (operation === 'create') return asked({})

  if (data._status === undefined && !data.deletedAt) {
    const isRestoredFromTrash = request.trash === true && data.deletedAt === null
    if (!isRestoredFromTrash) {
      refuse(req, {
        en: 'Say what this should be: send draft=true to save a draft, or _status: "published" to publish. Nothing was changed.',
        es: 'Indique qué debe ser: envíe draft=true para guardar un borrador, o _status: "published" para publicar. No se ha cambiado nada.',
      })
    }
    return asked({ amendment: { data: { ...data, _status: 'draft' } } })
  }
  // Taking a page down must not fail because a newer draft is unfinished: with this flag Payload
  // checks the submitted fields only.
  const isPlainUnpublish = data._status === 'draft' && Object.keys(data).length === 1
  return asked({
    amendment: isPlainUnpublish ? { unpublishAllLocales: true } : {},
    isPlainUnpublish,
  })
}
