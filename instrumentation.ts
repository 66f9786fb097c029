/**
 * Boots Payload before Next answers anything: the first reader doesn't wait for it, and a database
 * that may not be served ends the start. Payload itself would try a failed boot again with the next
 * request, and then leave out `onInit` and what it refuses.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const [{ default: config }, { getPayload }] = await Promise.all([
    import('@payload-config'),
    import('payload'),
  ])
  await getPayload({ config })
}
