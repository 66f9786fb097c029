import type { Config } from 'payload'

/** What one GraphQL request may ask for. */
export const graphqlLimits = {
  disablePlaygroundInProduction: true,
  maxComplexity: 300,
} satisfies Config['graphQL']
