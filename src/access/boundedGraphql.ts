import { BadQuery } from './badQuery'
import { publicQueryLimits } from './publicQueryLimits'

type Handler = (request: Request) => Promise<Response>

const refusal = (message: string, status: number): Response =>
  Response.json({ errors: [{ message, extensions: { statusCode: status } }] }, { status })

/**
 * Payload's GraphQL handler for a request of bounded size. What it throws instead of answering,
 * because the body isn't JSON for example, becomes an answer.
 */
export function boundedGraphql(handler: Handler): Handler {
  return async (request) => {
    const body = await request.clone().text()
    const most = publicQueryLimits.graphqlBody
    if (Buffer.byteLength(body) > most) {
      return refusal(`The query is larger than ${most} bytes. Ask for less at once.`, 413)
    }
    try {
      const parsed: unknown = JSON.parse(body)
      if (typeof parsed !== 'object' || parsed === null) throw new BadQuery('')
    } catch {
      return refusal('Send a JSON object with "query" and, if it has any, "variables".', 400)
    }
    return handler(request)
  }
}
