import type { PayloadRequest, SanitizedCollectionConfig, Where, WhereField } from 'payload'
import { BadQuery } from './badQuery'
import { publicQueryLimits } from './publicQueryLimits'
import { type QueryablePath, queryablePaths } from './queryablePaths'
import { readableIds } from './readableIds'

const words = ['equals', 'not_equals', 'in', 'not_in', 'like', 'not_like', 'contains', 'exists']
const amounts = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]
const choices = ['equals', 'not_equals', 'in', 'not_in', 'all', 'exists']

const operators: Partial<Record<QueryablePath['type'], readonly string[]>> = {
  checkbox: ['equals', 'not_equals', 'exists'],
  date: amounts,
  email: words,
  id: ['equals', 'not_equals', 'in', 'not_in'],
  number: amounts,
  point: ['near'],
  radio: choices,
  // Only for links the reader may know: anything else would tell that a hidden one is there.
  relationship: ['equals', 'in'],
  select: choices,
  text: words,
  textarea: words,
  upload: ['equals', 'in'],
}

const listOperators = new Set(['all', 'in', 'not_in'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isAndOr = (key: string): boolean => key === 'and' || key === 'or'

interface Reading {
  req: PayloadRequest
  collection: SanitizedCollectionConfig
  conditions: number
}

function scalar(path: string, { type }: QueryablePath, value: unknown): boolean | number | string {
  const wrong = (wanted: string) => new BadQuery(`The value for "${path}" must be ${wanted}.`)
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw wrong('one plain value')
  }
  if (String(value).length > publicQueryLimits.valueLength) {
    throw wrong(`at most ${publicQueryLimits.valueLength} characters long`)
  }
  switch (type) {
    case 'id':
    case 'relationship':
    case 'upload':
      if (!/^[0-9a-f]{24}$/i.test(String(value))) throw wrong('an id: 24 hexadecimal digits')
      return String(value).toLowerCase()
    case 'number':
      if (String(value).trim() === '' || !Number.isFinite(Number(value))) throw wrong('a number')
      return Number(value)
    case 'date':
      if (Number.isNaN(Date.parse(String(value)))) throw wrong('a date such as 2026-01-31')
      return String(value)
    case 'checkbox':
      if (value !== true && value !== false && value !== 'true' && value !== 'false') {
        throw wrong('true or false')
      }
      return String(value) === 'true'
    default:
      return String(value)
  }
}

function list(path: string, type: QueryablePath, value: unknown): (boolean | number | string)[] {
  const values: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [value]
  if (values.length > publicQueryLimits.values) {
    throw new BadQuery(`"${path}" takes at most ${publicQueryLimits.values} values at once.`)
  }
  return values.map((each) => scalar(path, type, each))
}

/** Longitude, latitude, and the largest and perhaps the smallest distance in metres. */
function near(path: string, value: unknown): string {
  const parts: unknown[] = Array.isArray(value) ? value : String(value).split(',')
  const numbers = parts
    .filter((part) => part !== null && part !== '' && part !== 'null')
    .map((part) => Number(part))
  const [longitude = Number.NaN, latitude = Number.NaN, ...distances] = numbers
  const isSound =
    numbers.every(Number.isFinite) &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90 &&
    (distances.length === 1 || distances.length === 2) &&
    distances.every((distance) => distance >= 0)
  if (!isSound) {
    throw new BadQuery(
      `The value for "${path}" must be longitude,latitude,metres, for example -87.63,41.87,5000.`,
    )
  }
  return numbers.join(',')
}

async function condition(
  { req, collection }: Reading,
  path: string,
  operator: string,
  value: unknown,
): Promise<WhereField> {
  const field = queryablePaths(collection).get(path)
  if (!field) {
    throw new BadQuery(
      `"${path}" can't be searched in ${collection.slug}. Searchable: ${[...queryablePaths(collection).keys()].join(', ')}.`,
    )
  }
  const allowed = operators[field.type] ?? []
  if (!allowed.includes(operator)) {
    throw new BadQuery(`"${path}" can't be searched by "${operator}". Use: ${allowed.join(', ')}.`)
  }
  if (operator === 'near') return { near: near(path, value) }
  if (operator === 'exists') {
    return { exists: scalar(path, { ...field, type: 'checkbox' }, value) === true }
  }
  if (field.relationTo) {
    const wanted = list(path, field, value).map(String)
    return { in: [...(await readableIds(req, field.relationTo, wanted))] }
  }
  return {
    [operator]: listOperators.has(operator) ? list(path, field, value) : scalar(path, field, value),
  }
}

async function read(reading: Reading, where: unknown, nesting: number): Promise<Where> {
  if (!isObject(where)) throw new BadQuery('"where" must be a set of conditions.')
  if (nesting > publicQueryLimits.nesting) {
    throw new BadQuery(`"where" may nest "and" and "or" ${publicQueryLimits.nesting} levels deep.`)
  }
  const all: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    if (isAndOr(key.toLowerCase())) {
      if (!Array.isArray(value)) throw new BadQuery(`"${key}" must be a list of conditions.`)
      const parts: Where[] = []
      for (const part of value) parts.push(await read(reading, part, nesting + 1))
      // An empty "or" asks for nothing in particular.
      if (parts.length > 0) all.push(key.toLowerCase() === 'and' ? { and: parts } : { or: parts })
      continue
    }
    if (!isObject(value)) {
      throw new BadQuery(`"${key}" needs an operator, for example where[${key}][equals]=…`)
    }
    // GraphQL has no dots in names and writes two underscores.
    const path = key.replaceAll('__', '.')
    for (const [operator, operand] of Object.entries(value)) {
      reading.conditions += 1
      if (reading.conditions > publicQueryLimits.conditions) {
        throw new BadQuery(`"where" takes at most ${publicQueryLimits.conditions} conditions.`)
      }
      all.push({ [path]: await condition(reading, path, operator, operand) })
    }
  }
  const [only, ...more] = all
  return only && more.length === 0 ? only : { and: all }
}

/**
 * A public reader's `where`, checked and built anew from what is allowed: own public fields, plain
 * values, links only to documents the reader may see.
 *
 * @throws {BadQuery} 400 that says what is wrong with it.
 */
export async function publicWhere(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  where: unknown,
): Promise<Where | undefined> {
  if (where === undefined || where === null || where === '') return undefined
  const built = await read({ req, collection, conditions: 0 }, where, 0)
  return built
}
