import { createHash } from 'node:crypto'

/**
 * The id of an array's row, the same on every run: the second language is written to the row that
 * the first one made, and two databases with this content can be compared.
 */
export function rowId(...path: readonly (number | string)[]): string {
  return createHash('sha256').update(path.join('/')).digest('hex').slice(0, 24)
}
