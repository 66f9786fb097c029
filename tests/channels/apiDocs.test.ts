import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '@/demo/seedDemo'
import { type Api, apiOf } from '../support/callApi'
import { startPayload, type TestPayload } from '../support/startPayload'

interface Example {
  language: string
  request: string
  status: number
  answer: unknown
}

const doc = readFileSync(path.resolve(import.meta.dirname, '../../docs/api.md'), 'utf8')

const fence = /^```(\w+) ?(\d+)?\n([\s\S]*?)^```$/gm

/** Each request in the document and the answer that stands right after it. */
function readExamples(): Example[] {
  const blocks = [...doc.matchAll(fence)]
  return blocks.flatMap(([, language = '', status, text = ''], index): Example[] => {
    if (language === 'json') return []
    const [, answerLanguage, answerStatus, answer = ''] = blocks[index + 1] ?? []
    if (answerLanguage !== 'json') throw new Error(`This has no answer after it:\n${text}`)
    return [
      {
        language,
        request: text.trim(),
        status: Number(answerStatus ?? status ?? 200),
        answer: JSON.parse(answer),
      },
    ]
  })
}

const examples = readExamples()

/** `"…"` is any text; rows shown stand for the first ones of what comes back. */
function toPattern(shown: unknown): unknown {
  if (shown === '…') return expect.stringMatching(/\S/)
  if (Array.isArray(shown)) return shown.map(toPattern)
  if (typeof shown !== 'object' || shown === null) return shown
  return Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, toPattern(value)]))
}

/** The answer, its lists no longer than those shown. */
function cutTo(shown: unknown, answer: unknown): unknown {
  if (Array.isArray(shown) && Array.isArray(answer)) {
    return shown.map((each, index) => cutTo(each, answer[index]))
  }
  if (typeof shown !== 'object' || shown === null || Array.isArray(shown)) return answer
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer
  const parts: Record<string, unknown> = { ...shown }
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      key in parts ? cutTo(parts[key], value) : value,
    ]),
  )
}

let test: TestPayload
let api: Api
let lastId = ''

beforeAll(async () => {
  test = await startPayload()
  await seedDemo(test.payload, () => undefined)
  api = apiOf(test.config)
}, 300_000)
afterAll(() => test.stop())

it('there are examples of both', () => {
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['http', 'graphql']))
  expect(examples.length).toBeGreaterThan(7)
})

describe('docs/api.md', () => {
  it.each(examples)('$request', async ({ language, request, status, answer }) => {
    if (language === 'graphql') {
      const { body } = await api.graphql(request)
      expect(cutTo(answer, body)).toMatchObject(Object(toPattern(answer)))
      return
    }
    const [method, address = ''] = request.split(' ')
    expect(method).toBe('GET')
    const asked = await api.rest(address.replace(/^\/api/, '').replace('{id}', lastId))
    const [first] = [Reflect.get(Object(asked.body), 'docs')].flat()
    lastId = String(Reflect.get(Object(first), 'id') ?? lastId)
    expect(asked.status).toBe(status)
    expect(cutTo(answer, asked.body)).toMatchObject(Object(toPattern(answer)))
  })
})
