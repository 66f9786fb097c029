import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { InnerError } from './askInner'
import { BadRequestError } from './innerRequest'
import { TooBusyError } from './renders'
import { type ResponseContext, responseHeadersOf } from './responseHeaders'
import { explainedStatus } from './statusBodies'
import { htmlType, type StatusPages } from './statusPages'

/** The database can't be reached, and nothing kept may stand in for it. */
export class UnreachableError extends Error {
  constructor() {
    super('The database can’t be reached.')
    this.name = 'UnreachableError'
  }
}

/**
 * Answers a request that could not be served: a page for readers, JSON for programs, a line of text
 * for what is no sane request.
 */
export async function sendFailure(
  error: unknown,
  response: ServerResponse,
  pages: StatusPages,
  context: ResponseContext,
): Promise<void> {
  // Once the answer has begun, or its reader has gone, cutting it off is all that is left to say.
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  if (error instanceof BadRequestError) {
    response.setHeader('connection', 'close')
    return sendText(error.status, error.message, response, context)
  }
  const status = statusOf(error)
  if (status === 503) response.setHeader('retry-after', error instanceof TooBusyError ? '1' : '5')
  const isProgram = context.routeClass === 'api' || context.routeClass === 'machine'
  if (isProgram) return sendJson(status, wordsFor(error), response, context)
  return sendStatusPage(status, response, pages, context, undefined)
}

function statusOf(error: unknown): number {
  if (error instanceof TooBusyError || error instanceof UnreachableError) return 503
  if (error instanceof InnerError) return error.status
  console.error(error)
  return 500
}

function wordsFor(error: unknown): string {
  if (error instanceof TooBusyError) return 'Too many requests at once. Try again in a moment.'
  if (error instanceof UnreachableError) {
    return 'The database can’t be reached. Try again in a moment.'
  }
  return 'The server could not answer.'
}

/** @param version of the public state, if it is known; see {@link StatusPages.get} */
export async function sendStatusPage(
  status: number,
  response: ServerResponse,
  pages: StatusPages,
  context: ResponseContext,
  version: number | undefined,
): Promise<void> {
  const { body } = await pages.get(explainedStatus(status) ?? 500, context.pathname, version)
  const shown = { ...context, routeClass: 'page' as const, status }
  const headers = responseHeadersOf({ 'content-type': htmlType }, shown)
  send(status, headers, body.identity.bytes, response, context)
}

function sendJson(
  status: number,
  message: string,
  response: ServerResponse,
  context: ResponseContext,
): void {
  const body = Buffer.from(JSON.stringify({ errors: [{ message }] }))
  const headers = responseHeadersOf({ 'content-type': 'application/json' }, { ...context, status })
  send(status, headers, body, response, context)
}

function sendText(
  status: number,
  text: string,
  response: ServerResponse,
  context: ResponseContext,
): void {
  const plain = { ...context, routeClass: 'machine' as const, status }
  const headers = responseHeadersOf({ 'content-type': 'text/plain; charset=utf-8' }, plain)
  send(status, headers, Buffer.from(`${text}\n`), response, context)
}

function send(
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer,
  response: ServerResponse,
  { method }: ResponseContext,
): void {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}
