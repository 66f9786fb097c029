import { APIError } from 'payload'

/** A public query that can't be answered. The message says what to send instead. */
export class BadQuery extends APIError {
  constructor(message: string, status: 400 | 403 | 413 | 414 = 400) {
    super(message, status, null, true)
  }
}
