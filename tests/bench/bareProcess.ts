import { createServer } from 'node:http'
import { z } from 'zod'
import { listen } from '@/server/listen'
import { answerParent, ownUsage } from './answerParent'

// The limit line: what Node's own HTTP server needs to send bytes it has at hand.
const answerSchema = z.object({
  path: z.string(),
  status: z.number(),
  headers: z.array(z.string()),
  /** Base64. */
  body: z.string(),
})
const questionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('usage') }),
  z.object({ kind: z.literal('keep'), answer: answerSchema }),
])

const answers = new Map<string, { status: number; headers: string[]; body: Buffer }>()
const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '')
  if (answer === undefined) response.writeHead(404).end()
  else response.writeHead(answer.status, answer.headers).end(answer.body)
})
const url = await listen(server, '127.0.0.1', 0)
answerParent({ url }, async (question) => {
  const asked = questionSchema.parse(question)
  if (asked.kind === 'usage') return ownUsage()
  const { path, status, headers, body } = asked.answer
  answers.set(path, { status, headers, body: Buffer.from(body, 'base64') })
  return {}
})
