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

/**
 * The public route of a GraphQL request without a session, by its body: GraphQL only reads here.
 * Undefined for a body that isn't a query, which Payload then refuses in its own words.
 */
export function graphqlRouteOf(body: Buffer): PublicRoute | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
  const asked = bodySchema.safeParse(parsed)
  if (!asked.success) return undefined
  const { query, variables, operationName } = asked.data
  const canonical = JSON.stringify({ query, variables, operationName })
  const hash = createHash('sha256').update(canonical).digest('base64url')
  return {
    kind: 'api',
    key: `${graphqlPath}#${hash}`,
    path: graphqlPath,
    pathname: graphqlPath,
    body: Buffer.from(canonical),
  }
}
