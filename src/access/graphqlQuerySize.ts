import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** How large one GraphQL query may be. docs/api.md promises these numbers. */
export const graphqlBounds = {
  /** Levels of fields inside one another. The `docs` of a list is no level of its own. */
  depth: 6,
  /** Fields given another name, fragments counted wherever they are used. */
  aliases: 10,
  /** Documents and rows the query could return, counted before it runs. */
  documents: 5_000,
  /** Documents on one page of a list. */
  limit: 100,
} as const

/** What a list counts as when the query doesn't say: a page, and rows or links of a document. */
const assumed = { page: 10, rows: 5 }

/** What one part of a query asks for. */
export interface QuerySize {
  depth: number
  aliases: number
  documents: number
}

const nothing: QuerySize = { depth: 0, aliases: 0, documents: 0 }

interface Measuring {
  schema: GraphQLSchema
  variables: Readonly<Record<string, unknown>>
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** A fragment is measured once, however often it is used; null while it is being measured. */
  measured: Map<string, QuerySize | null>
}

const plus = (a: QuerySize, b: QuerySize): QuerySize => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  documents: a.documents + b.documents,
})

/** The number given for `limit`, or undefined if there is none that can be read. */
function limitOf(field: FieldNode, variables: Measuring['variables']): number | undefined {
  const value = field.arguments?.find((argument) => argument.name.value === 'limit')?.value
  if (value?.kind === Kind.INT) return Number(value.value)
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
  return typeof given === 'number' ? given : undefined
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** A page of documents has its list in `docs`, beside the number of pages. */
function isPage(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && 'docs' in named.getFields()
}

function measureField(measuring: Measuring, parent: string, field: FieldNode): QuerySize {
  const alias = field.alias && field.alias.value !== field.name.value ? 1 : 0
  // Tools read the schema with long queries; graphql itself bounds those.
  if (field.name.value.startsWith('__')) return { ...nothing, aliases: alias }
  const parentType = measuring.schema.getType(parent)
  const hasFields = isObjectType(parentType) || isInterfaceType(parentType)
  const type = hasFields ? parentType.getFields()[field.name.value]?.type : undefined
  if (!type) return { ...nothing, aliases: alias }
  const named = getNamedType(type)
  if (!field.selectionSet || !isCompositeType(named)) {
    return { depth: 1, aliases: alias, documents: 0 }
  }
  const inner = measureSelection(measuring, named.name, field.selectionSet)
  if (field.name.value === 'docs') return { ...inner, aliases: inner.aliases + alias }
  const limit = limitOf(field, measuring.variables)
  const count = isPage(type)
    ? Math.min(limit || assumed.page, graphqlBounds.limit)
    : isList(type)
      ? assumed.rows
      : 1
  return {
    depth: inner.depth + 1,
    aliases: inner.aliases + alias,
    documents: count * (1 + inner.documents),
  }
}

function measureFragment(measuring: Measuring, name: string): QuerySize {
  const known = measuring.measured.get(name)
  if (known !== undefined) return known ?? nothing
  const fragment = measuring.fragments.get(name)
  if (!fragment) return nothing
  measuring.measured.set(name, null)
  const size = measureSelection(measuring, fragment.typeCondition.name.value, fragment.selectionSet)
  measuring.measured.set(name, size)
  return size
}

function measureOne(measuring: Measuring, parent: string, selection: SelectionNode): QuerySize {
  switch (selection.kind) {
    case Kind.FIELD:
      return measureField(measuring, parent, selection)
    case Kind.FRAGMENT_SPREAD:
      return measureFragment(measuring, selection.name.value)
    case Kind.INLINE_FRAGMENT:
      return measureSelection(
        measuring,
        selection.typeCondition?.name.value ?? parent,
        selection.selectionSet,
      )
  }
}

const measureSelection = (
  measuring: Measuring,
  parent: string,
  { selections }: SelectionSetNode,
): QuerySize =>
  selections.map((selection) => measureOne(measuring, parent, selection)).reduce(plus, nothing)

/** The size of the largest operation in a request, fragments included. */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  }
  const measuring: Measuring = { schema, variables, fragments, measured: new Map() }
  const sizes = document.definitions.map((definition): QuerySize => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return nothing
    const root = schema.getRootType(definition.operation)
    return root ? measureSelection(measuring, root.name, definition.selectionSet) : nothing
  })
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    aliases: Math.max(0, ...sizes.map(({ aliases }) => aliases)),
    documents: Math.max(0, ...sizes.map(({ documents }) => documents)),
  }
}

/** A refused query, as a client error. */
export const refusedQuery = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { name: 'BadQuery', statusCode: 400 } })

/** What is too large about a query, in plain words; empty if nothing is. */
export function tooLarge({ depth, aliases, documents }: QuerySize): string[] {
  return [
    depth > graphqlBounds.depth &&
      `The query is ${depth} levels deep; ${graphqlBounds.depth} are allowed.`,
    aliases > graphqlBounds.aliases &&
      `The query has ${aliases} aliases; ${graphqlBounds.aliases} are allowed.`,
    documents > graphqlBounds.documents &&
      `The query could return ${documents} documents and rows; ${graphqlBounds.documents} are allowed. Ask for shorter lists: a list counts as its limit, rows and links of a document as ${assumed.rows}.`,
  ].filter((message) => message !== false)
}
