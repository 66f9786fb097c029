export const dynamic = 'force-dynamic'

/** Whether this process answers at all. Asks nothing of the database. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
}
