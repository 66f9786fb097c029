import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

const limitMs = 1_000

/** Whether this process can do its work: 200 when the database answers within a second, else 503. */
export async function GET(): Promise<Response> {
  const isReady = await Promise.race([
    databaseAnswers(),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), limitMs)),
  ])
  return Response.json(
    { status: isReady ? 'ok' : 'unavailable' },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}

async function databaseAnswers(): Promise<boolean> {
  try {
    const payload = await getPayload({ config })
    const answer = await payload.db.connection.db?.command({ ping: 1 })
    return answer?.ok === 1
  } catch {
    return false
  }
}
