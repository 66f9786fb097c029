/** True if a transaction met another one and would succeed if it began again. */
export const isTransient = (error: unknown): boolean =>
  error instanceof Error &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function' &&
  error.hasErrorLabel('TransientTransactionError') === true
