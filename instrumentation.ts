/**
 * Boots Payload before Next answers anything: no reader waits for it, and a database that may not be
 * served ends the start. Payload itself would boot again with the next request, and then leave out
 * `onInit` and what it refuses; Next would go on and answer everything with an error.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const [{ default: config }, { getPayload }] = await Promise.all([
    import('@payload-config'),
    import('payload'),
  ])
  try {
    await getPayload({ config })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
