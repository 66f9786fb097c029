import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PublicRoute } from './publicRoutes'

export const graphqlPath = '/api/graphql'

/** The longest body that is read here; longer ones go to Payload, which refuses them. */
export const longestGraphqlBody = 256 * 1024

const bodySchema = z.object({
  query: z.string(),
  variables: z.unknown().optional(),
  operationName: z.string().nullish(),
})

const remembered = new Map<string, PublicRoute>()
/** An app asks the same few questions; long ones are read anew. */
const mostRemembered = 1_000
const longestRemembered = 4_096

/**
 * The public route of a GraphQL request without a session, by its body: GraphQL only reads here.
 * Undefined for a body that isn't a query, which Payload then refuses in its own words.
 */
export function graphqlRouteOf(body: Buffer): PublicRoute | undefined {
  if (body.length > longestRemembered) return find(body)
  // One character a byte: two different bodies are two different texts.
  const text = body.toString('latin1')
  const known = remembered.get(text)
  if (known !== undefined) return known
  const route = find(body)
  if (remembered.size >= mostRemembered) remembered.clear()
  if (route !== undefined) remembered.set(text, route)
  return route
}

function find(body: Buffer): PublicRoute | undefined {
  const canonical = canonicalBody(body)
  if (canonical === undefined) return undefined
  const hash = createHash('sha256').update(canonical).digest('base64url')
  return {
    kind: 'api',
    key: `${graphqlPath}#${hash}`,
    path: graphqlPath,
    pathname: graphqlPath,
    body: Buffer.from(canonical),
  }
}

function canonicalBody(body: Buffer): string | undefined {
  try {
    const { query, variables, operationName } = bodySchema.parse(JSON.parse(body.toString('utf8')))
    return JSON.stringify({ query, variables, operationName })
  } catch {
    // No JSON, no query, or lists in lists by the thousand, which can be read but not written.
    return undefined
  }
}
