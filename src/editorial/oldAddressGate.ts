import type { PayloadRequest, ValidationFieldError } from 'payload'
import { locales } from '@/domain/locales'
import { oldAddressCollection, oldAddressLabels } from '@/domain/oldAddresses'
import { homePath, listPath, pageKinds } from '@/domain/sitePaths'
import { say } from '@/domain/words'
import { livePageAt } from './liveAddresses'
import { type DocumentRef, findStored, type StoredDocument } from './storedDocument'

const fixedPages = new Set(
  locales.flatMap((locale) => [
    homePath(locale),
    ...pageKinds.map((kind) => listPath(kind, locale)),
  ]),
)

async function whyNotFrom(req: PayloadRequest, from: string): Promise<string | null> {
  if (fixedPages.has(from)) {
    return say(req, {
      en: `${from} is a page that is always there. Enter an address without a page.`,
      es: `${from} es una página que existe siempre. Indique una dirección sin página.`,
    })
  }
  const title = await livePageAt(req, from)
  return title === null
    ? null
    : say(req, {
        en: `“${title}” is at this address now. Change its web address or unpublish it first.`,
        es: `«${title}» está ahora en esta dirección. Cambie antes su dirección web o retírela.`,
      })
}

/** True if following the rows from `to` comes back to `from`. */
async function leadsBack(req: PayloadRequest, from: string, to: string): Promise<boolean> {
  const passed = new Set<string>()
  let at: unknown = to
  while (typeof at === 'string' && !passed.has(at)) {
    if (at === from) return true
    passed.add(at)
    const [row] = await findStored(req, oldAddressCollection, { from: { equals: at } })
    at = row?.to
  }
  return false
}

/**
 * Why a row of old addresses may not stand as it was written: a page is live where it starts, or it
 * leads in a circle. Empty for every other kind of document.
 */
export async function objectionsToOldAddress(
  req: PayloadRequest,
  ref: DocumentRef,
  { from, to }: StoredDocument,
): Promise<ValidationFieldError[]> {
  if (ref.slug !== oldAddressCollection || typeof from !== 'string') return []
  const errors: ValidationFieldError[] = []
  const whyNot = await whyNotFrom(req, from)
  if (whyNot) {
    errors.push({ label: say(req, oldAddressLabels.from), path: 'from', message: whyNot })
  }
  if (typeof to === 'string' && (await leadsBack(req, from, to))) {
    errors.push({
      label: say(req, oldAddressLabels.to),
      path: 'to',
      message: say(req, {
        en: `${to} leads back to ${from}. Choose a page that is live now.`,
        es: `${to} lleva de vuelta a ${from}. Elija una página que esté publicada.`,
      }),
    })
  }
  return errors
}
