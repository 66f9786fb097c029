import type { AfterErrorHook } from 'payload'

const wrongForm = 'A value in the request has the wrong form, for example an id that is none.'

/** True if a model of the database refuses values that have another form than their fields. */
const isOfCasts = (error: Error): boolean =>
  'errors' in error &&
  Object.values(error.errors ?? {}).some(
    (each) => each instanceof Error && each.name === 'CastError',
  )

/** Errors that only a client's own words can cause, though Payload takes them for its own fault. */
function explanationOf(error: Error): string | undefined {
  if (isOfCasts(error)) return wrongForm
  switch (error.name) {
    case 'SyntaxError':
      return 'A part of the request is not valid JSON.'
    case 'URIError':
      return 'The address is not written correctly: a % is not followed by two hexadecimal digits.'
    case 'BSONError':
    case 'BSONTypeError':
    case 'CastError':
      return wrongForm
    case 'StrictModeError':
    case 'StrictPopulateError':
      return 'The request names a field that is not there.'
    default:
      // "BadValue": the database can't make sense of a condition.
      return error.name === 'MongoServerError' && 'code' in error && error.code === 2
        ? 'A value in the request has the wrong form.'
        : undefined
  }
}

/**
 * A request that can't be understood is answered with a 4xx that says so, never with a 500; a file
 * that may not be read is as missing as one that isn't there.
 */
export const explainBadInput: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  if (result && error.name === 'Forbidden' && /\/file\/[^/]+$/.test(req.pathname ?? '')) {
    return { response: { errors: [{ message: 'Not Found' }] }, status: 404 }
  }
  const cause = 'originalError' in error && error.originalError instanceof Error
  const message = explanationOf(
    cause && error.originalError instanceof Error ? error.originalError : error,
  )
  if (!message) return
  if (graphqlResult) {
    return { graphqlResult: { ...graphqlResult, message, extensions: { statusCode: 400 } } }
  }
  return { response: { errors: [{ message }] }, status: 400 }
}
