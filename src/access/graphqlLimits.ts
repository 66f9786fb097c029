import {
  type ExecutionArgs,
  type GraphQLArgument,
  isObjectType,
  Kind,
  type ValidationRule,
} from 'graphql'
import type { Config } from 'payload'
import { defaultLocale } from '@/domain/locales'
import { graphqlBounds, measureQuery, refusedQuery, tooLarge } from './graphqlQuerySize'
import { publicQueryLimits } from './publicQueryLimits'

const rootTypes: ReadonlySet<string> = new Set(['Mutation', 'Query'])

/** Arguments that decide for a whole answer; on a link they would mix languages in one document. */
const rootOnly: ReadonlySet<string> = new Set(['draft', 'fallbackLocale', 'locale'])

/** Depth, aliases, documents and length, before anything runs. */
const boundSize =
  ({ document, schema, variableValues }: ExecutionArgs): ValidationRule =>
  (context) => ({
    enter: (node) => {
      if (node.kind !== Kind.DOCUMENT) return
      const most = publicQueryLimits.graphqlQuery
      if ((document.loc?.source.body.length ?? 0) > most) {
        context.reportError(refusedQuery(`The query is longer than ${most} characters.`))
      }
      for (const message of tooLarge(measureQuery(schema, document, variableValues ?? {}))) {
        context.reportError(refusedQuery(message))
      }
    },
  })

const boundArguments: ValidationRule = (context) => ({
  enter: (node) => {
    if (node.kind !== Kind.ARGUMENT) return
    const { name, value } = node
    const isRoot = rootTypes.has(context.getParentType()?.name ?? '')
    if (rootOnly.has(name.value) && !isRoot) {
      context.reportError(
        refusedQuery(`"${name.value}" belongs on the outermost field: it is for the whole answer.`),
      )
    }
    const isTooMany = value.kind === Kind.INT && Number(value.value) > graphqlBounds.limit
    if (name.value === 'limit' && isTooMany) {
      context.reportError(refusedQuery(`"limit" can be at most ${graphqlBounds.limit}.`))
    }
  },
})

/**
 * GraphQL reads. Writing has one way in, REST, where a request says plainly whether it saves a
 * draft or publishes; a schema has to have some mutation, so the two that end a session stay.
 */
const sessionMutations: ReadonlySet<string> = new Set(['logoutUser', 'refreshTokenUser'])

/** What one GraphQL request may ask for. */
export const graphqlLimits: NonNullable<Config['graphQL']> = {
  disableIntrospectionInProduction: true,
  disablePlaygroundInProduction: true,
  // Payload's own count: one for a field, ten for a link. It bounds how wide a query is.
  maxComplexity: 1_000,
  validationRules: (args) => [boundSize(args), boundArguments],
  queries: (_, { collections, Mutation, Query }) => {
    for (const name of Object.keys(Mutation.fields)) {
      if (!sessionMutations.has(name)) delete Mutation.fields[name]
    }
    for (const name of Object.keys(Query.fields)) {
      // What the admin asks about a document; to others it would tell which ids exist.
      if (name.startsWith('docAccess')) delete Query.fields[name]
    }
    // What changes without the publish log, and what only the admin's first page asks.
    delete Query.fields.initializedUser
    for (const field of Object.values(Query.fields)) {
      // Without a language Payload would answer with empty texts: none stands in for another.
      if (field.args?.locale)
        field.args.locale = { ...field.args.locale, defaultValue: defaultLocale }
    }
    for (const { config, graphQL } of Object.values(collections)) {
      const fields = graphQL && isObjectType(graphQL.type) ? graphQL.type.getFields() : {}
      for (const { field } of Object.values(config.joins).flat()) {
        const limit = fields[field.name]?.args.find(({ name }: GraphQLArgument) => name === 'limit')
        // Payload takes no limit for "everything" and then says that there is no next page.
        if (limit) limit.defaultValue = publicQueryLimits.defaultLimit
      }
      // Payload can't list several collections in GraphQL and fails when it is asked to.
      for (const { field } of config.polymorphicJoins) delete fields[field.name]
    }
    return {}
  },
}
