/** What Payload and its parser of forms (busboy 1) say of a body that isn't a whole form. */
const complaints = [
  'Malformed content type',
  'Malformed part header',
  'Multipart: Boundary not found',
  'Request is not eligible for file upload',
  'Unexpected end of form',
  'Unsupported content type: ',
]

/** True if a request failed because its `multipart/…` body is cut off or isn't written as one. */
export const isBrokenForm = (headers: Headers, error: unknown): boolean =>
  headers.get('content-type')?.includes('multipart/') === true &&
  error instanceof Error &&
  complaints.some((each) => error.message.startsWith(each))
