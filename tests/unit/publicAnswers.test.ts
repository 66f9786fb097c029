import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { type IncomingHttpHeaders, IncomingMessage, request, ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { takeUpAnswer } from '@/server/answersInTheMaking'
import { type ScriptedRevision, scriptedRevision } from '../support/scriptedRevision'
import { signedSession } from '../support/signedSession'
import { type FrontWithInner, startFrontWithInner } from '../support/startInner'

/** What stands where Next stands: a page that counts how often it was made. */
let made: Record<string, number>
let asked: { url: string; method: string; headers: IncomingHttpHeaders; body: string }[]
let respond: (request: IncomingMessage, response: ServerResponse, body: string) => void
let revision: ScriptedRevision
let running: FrontWithInner

const long = 'A long page. '.repeat(500)

const page: typeof respond = ({ url = '' }, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=1' })
  response.end(`<!DOCTYPE html><title>${url} ${made[url]}</title>${long}`)
}

beforeEach(async () => {
  made = {}
  asked = []
  respond = page
  revision = scriptedRevision()
  const inner = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { url = '', method = '', headers } = incoming
    const body = (await buffer(incoming)).toString()
    made[url] = (made[url] ?? 0) + 1
    asked.push({ url, method, headers, body })
    const status = /^(?:\/es)?\/status\/(\d+)$/.exec(url)?.[1]
    if (status === undefined) return respond(incoming, response, body)
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(`<!DOCTYPE html><title>${url}</title>${long}`)
  }
  running = await startFrontWithInner((incoming, response) => void inner(incoming, response), {
    revision,
    cacheBytes: 4 * 1024 * 1024,
    staleLimitMs: 60_000,
    publicUrl: 'https://clinic.example',
  })
})

afterEach(async () => {
  vi.useRealTimers()
  await running.close()
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** As a client that decodes nothing and adds no header of its own. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body?: string,
): Promise<Answer> {
  const sent = request(`${running.url}${path}`, { method, headers }).end(body)
  const [response]: IncomingMessage[] = await once(sent, 'response')
  if (response === undefined) throw new Error('No answer.')
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: await buffer(response),
  }
}

/** A GET that is too long for an address, as Payload lets it be sent. */
const sentAsPost = { 'x-payload-http-method-override': 'GET' }

const cacheStatus = ({ headers }: Answer) => headers['cache-status']

describe('a page', () => {
  test('is made once, then served from memory', async () => {
    const first = await ask('/treatments/peel')
    expect(cacheStatus(first)).toBe('Skinwise; fwd=uri-miss; stored')
    const second = await ask('/treatments/peel?utm_source=x')
    expect(cacheStatus(second)).toBe('Skinwise; hit')
    expect(second.headers.age).toBe('0')
    expect(second.body.equals(first.body)).toBe(true)
    expect(made['/treatments/peel']).toBe(1)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect(second.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  test('is made again once anything was published', async () => {
    await ask('/treatments/peel')
    revision.publish()
    const after = await ask('/treatments/peel')
    expect(cacheStatus(after)).toBe('Skinwise; fwd=stale; stored')
    expect(after.body.toString()).toContain('/treatments/peel 2')
  })

  describe('whose parts are known', () => {
    const shows = (...keys: string[]) => {
      respond = (request, response, body) => {
        const making = takeUpAnswer(String(request.headers['x-skinwise-built']))
        for (const key of keys) making?.dependsOn?.add(key)
        page(request, response, body)
      }
    }
    const changed = (...keys: string[]) => {
      const { seq = 0, changes } = revision.current()?.state ?? {}
      const all = keys.map((key) => [key, seq + 1] as const)
      revision.publish({ changes: new Map([...(changes ?? []), ...all]) })
    }
    const isHit = async () => cacheStatus(await ask('/treatments/peel')) === 'Skinwise; hit'

    test('stays while others are published, and goes with any of its own', async () => {
      shows('treatments/peel', 'citations')
      expect(await isHit()).toBe(false)
      changed('treatments', 'treatments:2', 'treatments/laser')
      expect(await isHit()).toBe(true)
      changed('citations', 'citations:7')
      expect(await isHit()).toBe(false)
      changed('conditions')
      expect(await isHit()).toBe(true)
      changed('treatments', 'treatments:1', 'treatments/peel')
      expect(await isHit()).toBe(false)
      expect(made['/treatments/peel']).toBe(3)
    })

    test('goes when there is no telling what has changed', async () => {
      shows('treatments/peel')
      expect(await isHit()).toBe(false)
      revision.publish({ era: {} })
      expect(await isHit()).toBe(false)
    })

    test('gives way to an old address', async () => {
      shows('treatments/peel')
      expect(await isHit()).toBe(false)
      revision.publish({ oldAddresses: new Map([['/treatments/peel', '/treatments/laser']]) })
      expect((await ask('/treatments/peel')).status).toBe(301)
    })

    test('that moved while it waited for its turn is not told to be missing', async () => {
      const held: (() => void)[] = []
      respond = (request, response, body) => {
        if (request.url === '/treatments/peel') response.writeHead(404).end()
        else held.push(() => page(request, response, body))
      }
      const others = [ask('/treatments'), ask('/locations')]
      await expect.poll(() => held.length).toBe(2)
      const waiting = ask('/treatments/peel')
      await expect.poll(() => revision.readings).toBeGreaterThan(4)
      revision.publish({ oldAddresses: new Map([['/treatments/peel', '/treatments/laser']]) })
      for (const release of held) release()
      expect((await waiting).status).toBe(301)
      await Promise.all(others)
    })

    test('stands in for a lost database only as long as nothing of it has changed', async () => {
      shows('treatments/peel')
      expect(await isHit()).toBe(false)
      changed('conditions')
      revision.lose(1_000)
      expect((await ask('/treatments/peel')).status).toBe(200)
      revision.lose(undefined)
      changed('treatments/peel')
      revision.lose(1_000)
      expect((await ask('/treatments/peel')).status).toBe(503)
    })
  })

  test('is asked of Next in our words alone, whoever asks', async () => {
    await ask('/treatments/peel', {
      cookie: 'payload-token=x; theme=dark',
      'accept-language': 'es',
      'user-agent': 'Robot',
      'x-forwarded-host': 'evil.example',
      'x-custom': '1',
    })
    expect(asked[0]?.headers).toEqual({
      host: 'clinic.example',
      'x-forwarded-host': 'clinic.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '127.0.0.1',
      'accept-encoding': 'identity',
      'user-agent': 'Skinwise',
      'x-skinwise-built': expect.stringMatching(/^\d+$/),
      connection: 'keep-alive',
    })
    const other = await ask('/treatments/peel')
    expect(cacheStatus(other)).toBe('Skinwise; hit')
  })

  test('is sent without scripts, whose data it keeps', async () => {
    const data = '<script type="application/ld+json">{"name":"Peel"}</script>'
    const link = '<link rel="stylesheet" href="/a.css"/>'
    const words = '<p>Español: a &lt;script&gt; in words</p>'
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(
        `<!DOCTYPE html><link rel="preload" as="script" href="/a.js"/>${link}<script src="/a.js" async=""></script>${data}${words}<script id="_R_">\nself.push("\\u003cp>")\n</script>`,
      )
    }
    const answer = await ask('/treatments/peel')
    expect(answer.body.toString()).toBe(`<!DOCTYPE html>${link}${data}${words}`)
    expect(answer.headers['content-security-policy']).toContain("script-src 'none'")
    // What programs read is theirs.
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end('{"text":"<script>1</script>"}')
    }
    expect((await ask('/api/treatments')).body.toString()).toContain('<script>')
  })

  test('is not the data that Next’s router asks for at the same address', async () => {
    await ask('/treatments/peel', { rsc: '1' })
    await ask('/treatments/peel', { rsc: '1' })
    expect(made['/treatments/peel']).toBe(2)
    expect(cacheStatus(await ask('/treatments/peel'))).toBe('Skinwise; fwd=uri-miss; stored')
  })

  test('that names its end is made again from then on', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-05-05T10:00:00Z') })
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<meta name="skinwise-expires" content="2030-05-05T17:00:00.000Z"/>')
    }
    await ask('/locations/here')
    vi.setSystemTime(new Date('2030-05-05T16:59:59.999Z'))
    expect(cacheStatus(await ask('/locations/here'))).toBe('Skinwise; hit')
    vi.setSystemTime(new Date('2030-05-05T17:00:00Z'))
    expect(cacheStatus(await ask('/locations/here'))).toContain('fwd=stale')
  })

  test('outlives no day in UTC: consents end with the day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-05-05T23:59:59Z') })
    await ask('/treatments/peel')
    expect(cacheStatus(await ask('/treatments/peel'))).toBe('Skinwise; hit')
    vi.setSystemTime(new Date('2030-05-06T00:00:00Z'))
    expect(cacheStatus(await ask('/treatments/peel'))).toContain('fwd=stale')
  })

  test('begun before its end is not for who comes after it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-05-05T23:59:59.9Z') })
    const held: (() => void)[] = []
    respond = (incoming, response, body) => {
      const answer = () => page(incoming, response, body)
      if (incoming.url === '/treatments') held.push(answer)
      else answer()
    }
    const early = ask('/treatments')
    await expect.poll(() => held.length, { timeout: 15_000 }).toBe(1)
    vi.setSystemTime(new Date('2030-05-06T00:00:00Z'))
    const late = ask('/treatments')
    // It has arrived and waits with the early one: a later request is answered.
    await ask('/conditions')
    held[0]?.()
    await expect.poll(() => held.length, { timeout: 15_000 }).toBe(2)
    held[1]?.()
    expect((await early).body.toString()).toContain('/treatments 1')
    expect((await late).body.toString()).toContain('/treatments 2')
  })

  test('that says there is none ends with the day, too: its frame shows a picture', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-05-05T23:59:59Z') })
    respond = (_, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end()
    for (const path of ['/treatments/none', '/treatments/other']) {
      expect((await ask(path)).status).toBe(404)
      expect(cacheStatus(await ask(path))).toBe('Skinwise; hit')
    }
    expect(made['/status/404']).toBe(1)
    vi.setSystemTime(new Date('2030-05-06T00:00:00Z'))
    expect(cacheStatus(await ask('/treatments/none'))).toContain('fwd=stale')
    expect(made['/status/404']).toBe(2)
  })
})

describe('encodings and conditions', () => {
  test('each coding has its own strong ETag, and a client that has it gets 304', async () => {
    await ask('/')
    const codings = { br: brotliDecompressSync, gzip: gunzipSync, identity: (all: Buffer) => all }
    const tags = new Set<string>()
    for (const [coding, decode] of Object.entries(codings)) {
      const { body, headers } = await ask('/', { 'accept-encoding': coding })
      expect(headers['content-encoding'] ?? 'identity').toBe(coding)
      expect(decode(body).toString()).toContain('A long page.')
      expect(Number(headers['content-length'])).toBe(body.length)
      const tag = headers.etag ?? ''
      expect(tag).toMatch(/^"[\w-]+"$/)
      tags.add(tag)
      for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const same = await ask('/', { 'accept-encoding': coding, 'if-none-match': condition })
        expect(same.status, condition).toBe(304)
        expect(same.body.length).toBe(0)
        expect(same.headers).toMatchObject({
          'cache-control': headers['cache-control'],
          vary: headers.vary,
        })
        expect(same.headers['content-length']).toBeUndefined()
      }
    }
    expect(tags.size).toBe(3)
    expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('who makes it be made gets it as small as everybody, and so do those who wait with them', async () => {
    const get = () => ask('/treatments/peel', { 'accept-encoding': 'gzip, br' })
    const answers = await Promise.all([get(), get(), get()])
    expect(made['/treatments/peel']).toBe(1)
    for (const { body, headers } of answers) {
      expect(headers['content-encoding']).toBe('br')
      expect(brotliDecompressSync(body).toString()).toContain('A long page.')
    }
    expect(cacheStatus(await get())).toBe('Skinwise; hit')
  })

  test('HEAD says what GET would, also when it comes first', async () => {
    const head = await ask('/treatments', {}, 'HEAD')
    const get = await ask('/treatments')
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(asked.map(({ method }) => method)).toEqual(['GET'])
  })

  test('a range is answered with the whole', async () => {
    const part = await ask('/', { range: 'bytes=0-9' })
    expect(part.status).toBe(200)
    expect(part.headers['content-length']).toBe(String(part.body.length))
  })
})

describe('many at once', () => {
  test('share one making', async () => {
    respond = (incoming, response, body) => setTimeout(() => page(incoming, response, body), 50)
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/treatments')))
    expect(made['/treatments']).toBe(1)
    const collapsed = answers.filter((answer) => cacheStatus(answer)?.includes('collapsed'))
    expect(collapsed.length).toBe(19)
  })

  test('who asks after a publish never gets what was begun before it', async () => {
    const held: (() => void)[] = []
    respond = (incoming, response, body) => held.push(() => page(incoming, response, body))
    const early = ask('/treatments')
    await expect.poll(() => held.length, { timeout: 15_000 }).toBe(1)
    revision.publish()
    const late = ask('/treatments')
    await expect.poll(() => held.length, { timeout: 15_000 }).toBe(2)
    const counted = made['/treatments']
    expect(counted).toBe(2)
    for (const release of held) release()
    await Promise.all([early, late])
    const after = await ask('/treatments')
    expect(cacheStatus(after)).toBe('Skinwise; hit')
  })

  test('a page just published is made at once, and nothing else begins meanwhile', async () => {
    revision.publish({ justPublished: new Set(['/treatments/new']) })
    const held: (() => void)[] = []
    respond = (incoming, response, body) => held.push(() => page(incoming, response, body))
    let answered = 0
    const readers = Array.from({ length: 6 }, async (_, n) => {
      await ask(`/treatments/t${n}`)
      answered += 1
    })
    await expect.poll(() => held.length).toBe(2)
    // One reading each for those who ask, one more for the two that are being made.
    await expect.poll(() => revision.readings).toBe(8)
    const editor = ask('/treatments/new')
    await expect.poll(() => held.length).toBe(3)
    expect(asked[2]?.url).toBe('/treatments/new')
    const [one, two, published] = held
    one?.()
    two?.()
    await expect.poll(() => answered).toBe(2)
    // What begins to be made begins with a reading.
    expect(revision.readings).toBe(10)
    published?.()
    await editor
    await expect.poll(() => held.length).toBe(5)
    held.splice(0, 3)
    const released = setInterval(() => held.shift()?.(), 1)
    await Promise.all(readers)
    clearInterval(released)
  })

  test('take turns with pages, however a question is made one that is not kept', async () => {
    const held: (() => void)[] = []
    respond = (incoming, response, body) => held.push(() => page(incoming, response, body))
    const pages = ['/treatments', '/conditions'].map((path) => ask(path))
    await expect.poll(() => held.length).toBe(2)
    const invented = { cookie: 'payload-token=x.y.z' }
    const questions = [
      ask('/api/treatments?draft=false'),
      ask('/api/treatments', invented),
      ask('/api/treatments', sentAsPost, 'POST', 'limit=100'),
      ask('/api/treatments', { 'x-http-method-override': 'GET' }, 'POST', 'limit=100'),
      ask('/api/graphql?x', {}, 'POST', '{"query":"{ a }"}'),
      ask('/api/graphql', invented, 'POST', '{"query":"{ a }"}'),
    ]
    // Who signs in, and who has, waits for nobody.
    const staff = [
      ask('/api/users/login', {}, 'POST', '{}'),
      ask('/api/treatments?draft=true', await signedSession()),
      ask('/admin'),
    ]
    await expect.poll(() => held.length).toBe(2 + staff.length)
    expect(asked.map(({ url }) => url).sort()).toEqual(
      [
        '/treatments',
        '/conditions',
        '/api/users/login',
        '/api/treatments?draft=true',
        '/admin',
      ].sort(),
    )
    const released = setInterval(() => held.shift()?.(), 1)
    await Promise.all([...pages, ...questions, ...staff])
    clearInterval(released)
    expect(asked.length).toBe(11)
  })

  test('make no more than two at a time, and beyond the queue are told so', async () => {
    const held: (() => void)[] = []
    let isHeld = true
    respond = (incoming, response, body) => {
      if (isHeld) held.push(() => page(incoming, response, body))
      else page(incoming, response, body)
    }
    const statuses: number[] = []
    const many = (from: number, to: number) =>
      Array.from({ length: to - from }, async (_, n) => {
        const answer = await ask(`/treatments/t${from + n}`)
        statuses.push(answer.status)
        return answer
      })
    // In two goes: a listener's own queue of new connections ends at 511.
    const first = many(0, 300)
    await expect.poll(() => held.length, { timeout: 15_000 }).toBe(2)
    const answers = Promise.all([...first, ...many(300, 600)])
    await expect.poll(() => statuses.length, { timeout: 15_000 }).toBe(98)
    expect(new Set(statuses)).toEqual(new Set([503]))
    expect(held.length).toBe(2)
    isHeld = false
    for (const release of held) release()
    const busy = (await answers).filter(({ status }) => status === 503)
    expect(busy.length).toBe(98)
    expect(busy[0]?.headers['retry-after']).toBe('1')
    expect(statuses.filter((status) => status === 200).length).toBe(502)
  })
})

/** What Node tells of a request that has arrived. */
const startSchema = z.object({
  request: z.instanceof(IncomingMessage),
  response: z.instanceof(ServerResponse),
})

describe('readers who don’t read', () => {
  test('lose their connection, and with it what it holds in memory', async () => {
    const own = await startFrontWithInner(
      (_, response) => response.writeHead(200).end(Buffer.alloc(32 * 1024 * 1024, 'a')),
      { innerTimeoutMs: 200 },
    )
    const { hostname, port } = new URL(own.url)
    let connection: Socket | undefined
    const note = (message: unknown) => {
      const { socket } = startSchema.parse(message).request
      // Not the front's own question, which is told of, too.
      if (socket.localPort === Number(port)) connection = socket
    }
    subscribe('http.server.request.start', note)
    const socket = connect(Number(port), hostname).pause()
    socket.on('error', () => undefined)
    socket.write('GET /treatments/long HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    await expect.poll(() => connection?.writableLength).toBeGreaterThan(1024 * 1024)
    await expect.poll(() => connection?.destroyed, { timeout: 15_000 }).toBe(true)
    unsubscribe('http.server.request.start', note)
    socket.destroy()
    await own.close()
  })

  /** Sends several requests on one connection without waiting for answers, and reads none. */
  function sendOn(...requests: string[]): Socket {
    const { hostname, port } = new URL(running.url)
    const socket = connect(Number(port), hostname).pause()
    socket.on('error', () => undefined)
    socket.write(requests.map((line) => `${line}\r\nHost: clinic.example\r\n`).join('\r\n'))
    socket.write('\r\n')
    return socket
  }

  test('take nobody’s place: a page is made when Next has made it', async () => {
    respond = (incoming, response, body) => {
      if (incoming.url !== '/admin/never') page(incoming, response, body)
    }
    // Answers leave in the order of the requests: these four wait for one that never comes.
    const data = [1, 2, 3, 4].map((n) => `GET /t${n} HTTP/1.1\r\nRSC: 1`)
    const socket = sendOn('GET /admin/never HTTP/1.1', ...data)
    await expect.poll(() => [1, 2, 3, 4].map((n) => made[`/t${n}`])).toEqual([1, 1, 1, 1])
    expect((await ask('/treatments/peel')).status).toBe(200)
    socket.destroy()
  })

  test('and have left are not worked for when their turn comes', async () => {
    const arrived = new Map<string, ServerResponse>()
    const note = (message: unknown) => {
      const { request: incoming, response } = startSchema.parse(message)
      arrived.set(incoming.url ?? '', response)
    }
    subscribe('http.server.request.start', note)
    const held: (() => void)[] = []
    respond = (incoming, response, body) => held.push(() => page(incoming, response, body))
    const first = [1, 2].map((n) => ask(`/treatments/t${n}`))
    await expect.poll(() => held.length).toBe(2)
    const socket = sendOn('GET /nowhere HTTP/1.1')
    await expect.poll(() => arrived.has('/nowhere')).toBe(true)
    const gone = once(arrived.get('/nowhere') ?? socket, 'close')
    socket.destroy()
    await gone
    for (const release of held.splice(0)) release()
    await Promise.all(first)
    respond = page
    expect((await ask('/nowhere/else')).status).toBe(200)
    expect(made['/nowhere']).toBeUndefined()
    unsubscribe('http.server.request.start', note)
  })
})

test('addresses asked for once never push out what is asked for again', async () => {
  await ask('/treatments/peel')
  await ask('/treatments/peel')
  // Each weighs about 8 kB, the cache 4 MB.
  for (let n = 0; n < 1_000; n += 1) await ask(`/api/treatments?limit=${n}`)
  expect(cacheStatus(await ask('/treatments/peel'))).toBe('Skinwise; hit')
  expect(cacheStatus(await ask('/api/treatments?limit=0'))).toContain('uri-miss')
  expect(cacheStatus(await ask('/api/treatments?limit=999'))).toBe('Skinwise; hit')
})

describe('statuses', () => {
  test('a missing page is a 404 with our page, made once for all of them', async () => {
    respond = (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end()
    for (const path of ['/treatments/none', '/treatments/nothing', '/treatments/none']) {
      const missing = await ask(path)
      expect(missing.status).toBe(404)
      expect(missing.body.toString()).toContain('<title>/status/404</title>')
      expect(missing.headers.etag).toBeUndefined()
    }
    expect(made).toEqual({ '/treatments/none': 1, '/treatments/nothing': 1, '/status/404': 1 })
    revision.publish()
    respond = page
    expect((await ask('/treatments/none')).status).toBe(200)
  })

  test('an error is told and not kept', async () => {
    respond = (_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end()
    const broken = await ask('/treatments')
    expect(broken.status).toBe(500)
    expect(broken.headers['cache-control']).toBe('no-store')
    expect(broken.body.toString()).toContain('<title>/status/500</title>')
    respond = page
    expect((await ask('/treatments')).status).toBe(200)
  })

  test('an old address leads on with 301, a withdrawn one is 410, before Next is asked', async () => {
    revision.publish({
      oldAddresses: new Map([
        ['/treatments/old', '/treatments/older'],
        ['/treatments/older', '/treatments/new'],
        ['/es/treatments/gone', null],
        ['/about/us.html', '/'],
      ]),
    })
    const moved = await ask('/treatments/old?utm=1')
    expect(moved.status).toBe(301)
    expect(moved.headers.location).toBe('/treatments/new')
    expect((await ask('/treatments/old/')).headers.location).toBe('/treatments/new')
    expect((await ask('/about/us.html')).headers.location).toBe('/')
    expect((await ask('/about/us.html', {}, 'HEAD')).status).toBe(301)
    const gone = await ask('/es/treatments/gone')
    expect(gone.status).toBe(410)
    expect(gone.body.toString()).toContain('<title>/es/status/410</title>')
    expect(Object.keys(made)).toEqual(['/es/status/410'])
    revision.publish({ oldAddresses: new Map() })
    expect((await ask('/treatments/old')).status).toBe(200)
  })
})

describe('the API', () => {
  const json: typeof respond = ({ url }, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ url, long }))
  }

  test('anonymous reads are shared; a session is passed through', async () => {
    respond = json
    await ask('/api/treatments?limit=2')
    const shared = await ask('/api/treatments?limit=2', { cookie: 'theme=dark' })
    expect(cacheStatus(shared)).toBe('Skinwise; hit')
    expect(shared.headers['access-control-allow-origin']).toBe('*')
    const sessions: Record<string, string>[] = [
      { cookie: 'payload-token=x' },
      // Payload takes this for the same.
      { cookie: 'theme=dark;payload-token =x' },
      { authorization: 'JWT x' },
    ]
    for (const session of sessions) {
      const own = await ask('/api/treatments?limit=2', session)
      expect(cacheStatus(own)).toBe('Skinwise; fwd=bypass')
      expect(own.headers['cache-control']).toBe('private, no-cache')
    }
    expect(made['/api/treatments?limit=2']).toBe(4)
  })

  test('is the same for everybody, however the first one wrote its address', async () => {
    respond = json
    await ask('/%61pi/treatments')
    const shared = await ask('/api/treatments')
    expect(cacheStatus(shared)).toBe('Skinwise; hit')
    expect(shared.headers['access-control-allow-origin']).toBe('*')
    expect(shared.headers.vary).toBe('Accept-Encoding, Authorization, Cookie')
  })

  test('a write drops the lease before it is answered', async () => {
    respond = json
    const session = await signedSession()
    await ask('/api/treatments', session, 'POST', '{}')
    expect(revision.drops).toEqual([{ isSure: true }])
    respond = (_, response) => response.destroy()
    await ask('/api/treatments/1', session, 'PATCH', '{}')
    respond = (_, response) => response.writeHead(500).end()
    await ask('/api/treatments', session, 'POST', '{}')
    respond = json
    // These are answered well although nothing is written: GraphQL reads, the admin asks for forms,
    // anybody may ask for a new password.
    await ask('/api/graphql', session, 'POST', '{}')
    await ask('/api/treatments', { ...session, ...sentAsPost }, 'POST', '{}')
    await ask('/admin', session, 'POST', '')
    await ask('/api/users/forgot-password', { cookie: 'payload-token=x.y.z' }, 'POST', '{}')
    expect(revision.drops.slice(1)).toEqual(Array(6).fill({ isSure: false }))
    await ask('/api/treatments', {}, 'OPTIONS')
    expect(revision.drops.length).toBe(7)
  })

  test('what is refused is not kept', async () => {
    respond = (_, response) => {
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"errors":[]}')
    }
    await ask('/api/treatments?limit=many')
    const again = await ask('/api/treatments?limit=many')
    expect(again.status).toBe(400)
    expect(made['/api/treatments?limit=many']).toBe(2)
  })

  test('GraphQL queries are kept by their body, never with errors', async () => {
    let data: unknown = { text: 'of "errors"' }
    let errors: unknown
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ data, errors }))
    }
    const query = (text: string, headers = {}) =>
      ask('/api/graphql', headers, 'POST', JSON.stringify({ query: text }))
    await query('{ a }')
    expect(cacheStatus(await query('{ a }'))).toBe('Skinwise; hit')
    expect(asked[0]).toMatchObject({ method: 'POST', body: '{"query":"{ a }"}' })
    expect(cacheStatus(await query('{ b }'))).toContain('uri-miss')
    expect(cacheStatus(await query('{ a }', { authorization: 'JWT x' }))).toBe(
      'Skinwise; fwd=bypass',
    )
    expect(revision.drops.length).toBe(1)
    data = { errors: [] }
    await query('{ errors: a }')
    expect(cacheStatus(await query('{ errors: a }'))).toBe('Skinwise; hit')
    errors = [{ message: 'no' }]
    await query('{ c }')
    expect(cacheStatus(await query('{ c }'))).toBe('Skinwise; fwd=uri-miss')
    // Payload reads the language there.
    const spanish = await ask('/api/graphql?locale=es', {}, 'POST', '{"query":"{ a }"}')
    expect(cacheStatus(spanish)).toBe('Skinwise; fwd=bypass')
    expect(asked.at(-1)?.url).toBe('/api/graphql?locale=es')
    const nonsense = await ask('/api/graphql', {}, 'POST', 'no JSON')
    expect(cacheStatus(nonsense)).toBe('Skinwise; fwd=bypass')
    expect(asked.at(-1)?.body).toBe('no JSON')
    const lists = `{"query":"{ a }","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect((await ask('/api/graphql', {}, 'POST', lists)).status).toBe(200)
    expect(asked.at(-1)?.body).toBe(lists)
  })
})

describe('while the database is out of reach', () => {
  test('what was kept is served with its age, up to the limit', async () => {
    await ask('/treatments')
    revision.lose(12_300)
    const kept = await ask('/treatments')
    expect(kept.status).toBe(200)
    expect(kept.headers.age).toBe('13')
    expect(cacheStatus(kept)).toBe('Skinwise; hit; ttl=-13; detail=database-unreachable')
    revision.lose(60_001)
    const over = await ask('/treatments')
    expect(over.status).toBe(503)
    expect(over.headers['retry-after']).toBe('5')
    expect(over.body.toString()).toContain('<title>/status/503</title>')
    revision.lose(undefined)
    expect(cacheStatus(await ask('/treatments'))).toBe('Skinwise; hit')
  })

  test('what was not kept, or only from before a publish, is a 503', async () => {
    await ask('/treatments')
    revision.publish()
    revision.lose(1_000)
    expect((await ask('/treatments')).status).toBe(503)
    const api = await ask('/api/treatments')
    expect(api.status).toBe(503)
    expect(JSON.parse(api.body.toString()).errors[0].message).toContain('database')
  })
})
