/** How much one public request may ask for. docs/api.md promises these numbers. */
export const publicQueryLimits = {
  /** Documents on a page of a list. */
  limit: 100,
  /** Documents on a page when the request doesn't say. */
  defaultLimit: 10,
  /** Pages of a list that can be reached. */
  page: 100_000,
  /** Levels of related documents that are filled in. */
  depth: 2,
  /** Fields a list can be ordered by at once. */
  sortFields: 3,
  /** Conditions in a `where`, however nested. */
  conditions: 30,
  /** Levels of `and` and `or` inside one another. */
  nesting: 4,
  /** Values in one `in` or `not_in`. */
  values: 100,
  /** Characters of one value. */
  valueLength: 200,
  /** Characters of a request's query string. */
  queryLength: 8_192,
  /** Bytes of a GraphQL request's body. */
  graphqlBody: 262_144,
  /** Characters of a GraphQL query; variables come on top. */
  graphqlQuery: 16_384,
} as const
