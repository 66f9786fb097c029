import { z } from 'zod'
import { answerParent, ownUsage } from './answerParent'
import { openConnection } from './connection'
import { percentile } from './statistics'

// Who asks: connections that stay open, each with one request at a time. It reads of an answer what
// it must to know where the next one begins, so that the server is what is measured.
const questionSchema = z.object({
  port: z.number(),
  /** Each time one of these is sent, drawn at random. */
  requests: z.array(z.string()).min(1),
  connections: z.number().int().min(1).max(50),
  ms: z.number().max(60_000),
})

answerParent({}, async (question) => {
  const { port, requests, connections, ms } = questionSchema.parse(question)
  const wires = requests.map((request) => Buffer.from(request))
  const draw = () => wires[Math.floor(Math.random() * wires.length)]
  const before = ownUsage().cpuUs
  const began = performance.now()
  const tookMs: number[] = []
  let hits = 0
  const statuses: Record<string, number> = {}
  const ask = async () => {
    const connection = await openConnection(port)
    for (;;) {
      const sent = performance.now()
      const wire = draw()
      if (wire === undefined || sent - began >= ms) break
      const head = await connection.ask(wire)
      tookMs.push(performance.now() - sent)
      const status = head.slice(9, 12)
      statuses[status] = (statuses[status] ?? 0) + 1
      if (head.includes('; hit')) hits += 1
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: connections }, ask))
  const elapsedMs = performance.now() - began
  return {
    answers: tookMs.length,
    perSecond: (tookMs.length / elapsedMs) * 1_000,
    hitShare: hits / tookMs.length,
    statuses,
    p50: percentile(tookMs, 0.5),
    p99: percentile(tookMs, 0.99),
    max: percentile(tookMs, 1),
    clientCpuUs: (ownUsage().cpuUs - before) / tookMs.length,
  }
})
