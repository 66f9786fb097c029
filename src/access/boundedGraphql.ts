import { buildSchema, GraphQLError, NoFragmentCyclesRule, parse, validate } from 'graphql'
import { z } from 'zod'
import { publicQueryLimits } from './publicQueryLimits'

type Handler = (request: Request) => Promise<Response>

const refusal = (message: string, status: number): Response =>
  Response.json({ errors: [{ message, extensions: { statusCode: status } }] }, { status })

const bodySchema = z.looseObject({ query: z.string().optional() })

/** More brackets inside one another than any query within the bounds has. */
const deepestNesting = 64

function nestingOf(query: string): number {
  let depth = 0
  let deepest = 0
  for (const character of query) {
    if ('{[('.includes(character)) depth += 1
    else if ('}])'.includes(character)) depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** The rule looks at the query alone; `validate` wants a schema all the same. */
const anySchema = buildSchema('type Query { any: Int }')

/** Payload measures a query before it is checked, and stumbles over one that never ends. */
function unmeasurable(query: string): string | undefined {
  if (nestingOf(query) > deepestNesting) {
    return `The query is nested more than ${deepestNesting} levels deep.`
  }
  try {
    return validate(anySchema, parse(query), [NoFragmentCyclesRule])[0]?.message
  } catch (error) {
    // What can't be read Payload refuses in its own words.
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

/**
 * Payload’s GraphQL handler for a request of bounded size and depth. What it throws instead of answering,
 * because the body isn't JSON for example, becomes an answer.
 */
export function boundedGraphql(handler: Handler): Handler {
  return async (request) => {
    const body = await request.clone().text()
    const most = publicQueryLimits.graphqlBody
    if (Buffer.byteLength(body) > most) {
      return refusal(`The query is larger than ${most} bytes. Ask for less at once.`, 413)
    }
    const asked = bodySchema.safeParse(parsedJson(body))
    if (!asked.success) {
      return refusal('Send a JSON object with "query" and, if it has any, "variables".', 400)
    }
    const problem = unmeasurable(asked.data.query ?? '')
    if (problem !== undefined) return refusal(problem, 400)
    return handler(request)
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
