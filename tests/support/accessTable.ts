import { type Reader, readers } from './factories/people'

/**
 * Who may do what, written by hand and never derived from the rules under test. A row has one sign
 * for each reader, in this order: anonymous, an account without a role, editor, clinical reviewer,
 * admin. `+` may, `-` may not.
 */
export type AccessTable = Readonly<Record<string, string>>

/** Content with drafts: treatments, conditions, contraindications, aftercare, clinics, notices. */
export const draftedTable = {
  create: '- - + + +',
  update: '- - + + +',
  trash: '- - + + +',
  restore: '- - + + +',
  delete: '- - - - +',
  duplicate: '- - + + +',
  readVersions: '- - + + +',
  readVersionById: '- - + + +',
  restoreVersion: '- - + + +',
  unlock: '- - - - -',
  'read draft': '- - + + +',
  'read published': '+ + + + +',
  'read publishedWithDraft': '+ + + + +',
  'read withdrawn': '- - + + +',
  'read trashed': '- - + + +',
  'read englishOnly': '+ + + + +',
  'read draft in Spanish': '- - + + +',
  'read published in Spanish': '+ + + + +',
  'read publishedWithDraft in Spanish': '+ + + + +',
  'read withdrawn in Spanish': '- - + + +',
  'read trashed in Spanish': '- - + + +',
  'read englishOnly in Spanish': '- - + + +',
} as const satisfies AccessTable

/** A live safety notice: only a reviewer says that nobody needs the warning any more. */
const liveNoticeTable = {
  ...draftedTable,
  trash: '- - - + -',
  delete: '- - - - -',
} as const satisfies AccessTable

const liveStates: readonly string[] = ['published', 'publishedWithDraft', 'englishOnly']

/** Who may do what with a document with drafts in a state. */
export const draftedTableOf = (collection: string, state: string) =>
  collection === 'safety-notices' && liveStates.includes(state) ? liveNoticeTable : draftedTable

/** Sources, people and pictures: saved means live. */
export const directTable = {
  create: '- - + + +',
  update: '- - + + +',
  trash: '- - + + +',
  restore: '- - + + +',
  delete: '- - - - +',
  duplicate: '- - + + +',
  unlock: '- - - - -',
  'read published': '+ + + + +',
  'read trashed': '- - + + +',
  'read published in Spanish': '+ + + + +',
  'read trashed in Spanish': '- - + + +',
} as const satisfies AccessTable

/** How the site runs: redirects. */
export const operationalTable = {
  create: '- - - - +',
  update: '- - - - +',
  delete: '- - - - +',
  unlock: '- - - - -',
  read: '- - + + +',
} as const satisfies AccessTable

/** The publish log: the system writes it. */
export const logTable = {
  create: '- - - - -',
  update: '- - - - -',
  delete: '- - - - -',
  unlock: '- - - - -',
  read: '- - + + +',
} as const satisfies AccessTable

/** Accounts. `own` is the reader's own, which the public doesn't have. */
export const usersTable = {
  create: '- - - - +',
  update: '- - - - +',
  delete: '- - - - +',
  unlock: '- - - - +',
  admin: '- - + + +',
  read: '- - + + +',
  'read own': '- + + + +',
  'update own': '- - + + +',
  "read another's e-mail": '- - - - +',
  'read own e-mail': '- + + + +',
  'change own roles': '- - - - +',
} as const satisfies AccessTable

/** Who is editing what: Payload's own records, for our staff alone. */
export const lockTable = {
  create: '- - + + +',
  update: '- - + + +',
  delete: '- - + + +',
  read: '- - + + +',
} as const satisfies AccessTable

/** Payload's settings of one person: another person's are out of reach for everybody. */
export const preferenceTable = {
  create: '- - + + +',
  update: '- - - - -',
  delete: '- - - - -',
  read: '- - - - -',
  'read own': '- - + + +',
} as const satisfies AccessTable

/** Payload's machinery: jobs, migrations, key-value pairs. */
export const machineTable = {
  create: '- - - - -',
  update: '- - - - -',
  delete: '- - - - -',
  read: '- - - - -',
} as const satisfies AccessTable

/** A global with drafts: the home page. */
export const draftedGlobalTable = {
  'read draft': '- - + + +',
  'read published': '+ + + + +',
  'read publishedWithDraft': '+ + + + +',
  'read withdrawn': '- - + + +',
  update: '- - + + +',
  readVersions: '- - + + +',
  readVersionById: '- - + + +',
  restoreVersion: '- - + + +',
} as const satisfies AccessTable

/** Settings: live as soon as they are saved, for admins to change. */
export const settingsTable = {
  'read saved': '+ + + + +',
  update: '- - - - +',
} as const satisfies AccessTable

/** What a row says about a reader. */
export function isAllowed(row: string, reader: Reader): boolean {
  const signs = row.split(' ')
  const sign = signs[readers.indexOf(reader)]
  if (signs.length !== readers.length || (sign !== '+' && sign !== '-')) {
    throw new Error(`"${row}" is no row of the access table.`)
  }
  return sign === '+'
}
