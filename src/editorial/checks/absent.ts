import type { Found } from './rule'

/** Something that ought to stand in a field and doesn't. */
export const absent = (field: string): Found => ({ path: field, field, words: '' })
