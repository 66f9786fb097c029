import type { IncomingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type InnerClient, ownHeaders } from './askInner'
import { languageOf, type RouteClass } from './routeClass'

/** The statuses that have a page of their own under `/status`. */
export type StatusCode = 404 | 410 | 500 | 503

/**
 * The page that explains a status, or nothing when Next's own body stands. Next's bodies for these
 * are empty without JavaScript, so a reader's page gets ours; answers to programs, the admin's own
 * error pages and Next's client-side navigation pass untouched.
 */
export function statusPageFor(
  status: number,
  routeClass: RouteClass,
  request: IncomingHttpHeaders,
  response: IncomingHttpHeaders,
): StatusCode | undefined {
  const isReadersPage = routeClass === 'page' || routeClass === 'preview'
  const isHtml = (response['content-type'] ?? 'text/html').startsWith('text/html')
  if (!isReadersPage || !isHtml || request.rsc !== undefined) return undefined
  return explainedStatus(status)
}

/** The page for a status, whoever caused it. */
export function explainedStatus(status: number): StatusCode | undefined {
  if (status === 404 || status === 410 || status === 503) return status
  return status >= 500 ? 500 : undefined
}

/**
 * The rendered `/status/{code}` page in the language of the address that failed, as HTML bytes.
 * If even that page can't be rendered, a few static words.
 */
export async function statusBody(
  inner: InnerClient,
  code: StatusCode,
  pathname: string,
): Promise<Buffer> {
  const language = languageOf(pathname)
  const path = language === 'es' ? `/es/status/${code}` : `/status/${code}`
  try {
    const limit = AbortSignal.timeout(statusPageMs)
    const answer = await inner.ask({ method: 'GET', path, headers: ownHeaders }, undefined, limit)
    const body = await buffer(answer)
    if (answer.statusCode === 200 && body.length > 0) return body
  } catch {
    // The static words below are the answer: the reader gets a page whatever broke.
  }
  return Buffer.from(staticStatusPage(code, language))
}

/** A reader has waited already: the page that explains it has this long. */
const statusPageMs = 5_000

const words = {
  en: {
    404: ['Page not found', 'There is no page at this address.'],
    410: ['Page withdrawn', 'This page has been withdrawn.'],
    500: ['Something went wrong', 'The page could not be shown. Please try again in a moment.'],
    503: ['Back in a moment', 'The site is busy. Please try again in a moment.'],
    home: 'Go to the home page',
  },
  es: {
    404: ['Página no encontrada', 'No hay ninguna página en esta dirección.'],
    410: ['Página retirada', 'Esta página se ha retirado.'],
    500: ['Algo ha fallado', 'No se pudo mostrar la página. Vuelva a intentarlo en un momento.'],
    503: ['Volvemos en un momento', 'El sitio está ocupado. Vuelva a intentarlo en un momento.'],
    home: 'Ir a la página de inicio',
  },
} as const

/** A complete page that needs nothing: no database, no styles, no scripts. */
export function staticStatusPage(code: StatusCode, language: 'en' | 'es'): string {
  const [title, sentence] = words[language][code]
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${sentence}</p>
<p><a href="${language === 'es' ? '/es' : '/'}">${words[language].home}</a></p></main></body>
</html>
`
}
