import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { assertPortFree, PortTakenError } from '@/server/listen'
import { signedSession } from '../support/signedSession'
import { type FrontWithInner, startFrontWithInner } from '../support/startInner'

let running: FrontWithInner | undefined

afterEach(async () => {
  await running?.close()
  running = undefined
})

type Inner = (request: IncomingMessage, response: ServerResponse) => void

async function start(inner: Inner, options = {}): Promise<string> {
  running = await startFrontWithInner(inner, options)
  return running.url
}

const page: Inner = (_, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'x-powered-by': 'Next.js',
    'accept-ch': 'Sec-CH-Prefers-Color-Scheme',
    'critical-ch': 'Sec-CH-Prefers-Color-Scheme',
    vary: 'Sec-CH-Prefers-Color-Scheme',
    'set-cookie': 'a=1',
    'cache-control': 'private, no-store',
  })
  response.end('<!DOCTYPE html><title>Page</title>')
}

/** Answers with what it was asked. */
const mirror: Inner = (asked, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ method: asked.method, url: asked.url, headers: asked.headers }))
}

/** Sends bytes as they are, which no HTTP client would. */
async function raw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  socket.write(bytes)
  return await text(socket)
}

describe('the request Next gets', () => {
  test('says where it came from in our words, never the client’s', async () => {
    const url = await start(mirror, { publicUrl: 'http://127.0.0.1:3000' })
    const answer = await fetch(`${url}/api/mirror?b=2&a=1`, {
      headers: {
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
        'x-forwarded-prefix': '/evil',
        forwarded: 'for=6.6.6.6',
        'x-real-ip': '6.6.6.6',
        'x-middleware-subrequest': 'middleware',
        'x-skinwise-jobs': 'guess',
        'x-custom': 'kept',
        authorization: 'JWT kept',
      },
    })
    const { headers, url: asked } = await answer.json()
    expect(asked).toBe('/api/mirror?b=2&a=1')
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': new URL(url).host,
      'x-forwarded-proto': 'http',
      'x-custom': 'kept',
      authorization: 'JWT kept',
    })
    const dropped = ['forwarded', 'x-forwarded-prefix', 'x-real-ip', 'x-middleware-subrequest']
    for (const name of [...dropped, 'x-skinwise-jobs']) {
      expect(headers, name).not.toHaveProperty(name)
    }
  })

  test('knows that readers come over TLS when the public address says so', async () => {
    const url = await start(mirror, { publicUrl: 'https://clinic.example' })
    const answer = await raw(
      url,
      'GET /api/x HTTP/1.1\r\nHost: clinic.example\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toContain('"x-forwarded-proto":"https"')
    expect(answer).toMatch(/strict-transport-security/i)
  })

  test('holds no header that the Connection header names', async () => {
    const url = await start(mirror)
    const answer = await raw(
      url,
      'GET /api/x HTTP/1.1\r\nHost: a\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\nX-Kept: 1\r\n\r\n',
    )
    expect(answer).toContain('x-kept')
    expect(answer).not.toContain('x-hop')
  })

  test('streams a body both ways without holding it', async () => {
    const url = await start((asked, response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' })
      asked.pipe(response)
    })
    const body = Buffer.alloc(3 * 1024 * 1024, 7)
    const headers = await signedSession()
    const answer = await fetch(`${url}/api/echo`, { method: 'POST', headers, body })
    expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true)

    // The first bytes come back before the last ones are sent.
    const asked = request(`${url}/api/echo`, { method: 'POST', headers: { 'content-length': 9 } })
    asked.write('first')
    const [response]: IncomingMessage[] = await once(asked, 'response')
    if (response === undefined) throw new Error('No answer.')
    const [chunk] = await once(response, 'data')
    expect(String(chunk)).toBe('first')
    asked.end('last')
    expect(await text(response)).toBe('last')
  })
})

describe('requests that are refused', () => {
  const post = 'POST /api/users/login HTTP/1.1\r\nHost: a\r\n'
  const invented = 'Cookie: payload-token=x.y.z\r\n'
  test.each([
    ['an address of 64 kB', `GET /${'a'.repeat(64 * 1024)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
    ['headers of 200 kB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`, 431],
    ['headers of 40 kB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a proxy’s address form', 'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a Host that is no host', 'GET / HTTP/1.1\r\nHost: a/b@c\r\n\r\n', 400],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['broken percent-encoding', 'GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a step up', 'GET /_next/../api/users/me HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a hidden step up', 'GET /x/.%2E/admin HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a step nowhere', 'GET /. HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a backslash', 'GET /x\\..\\admin HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a fragment', 'GET /admin# HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a form sent to a page', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n', 405],
    ['a body of no stated length', `${post}Transfer-Encoding: chunked\r\n\r\n`, 411],
    ['a body over 1 MB', `${post}Content-Length: 1048577\r\n\r\n`, 413],
    [
      'an upload with an invented session',
      `${post}${invented}Content-Length: 1048577\r\n\r\n`,
      413,
    ],
    ['bytes that need encoding', 'GET /\xfc HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['a strange method', 'PROPFIND / HTTP/1.1\r\nHost: a\r\n\r\n', 405],
  ])('%s', async (_, bytes, status) => {
    const url = await start(page)
    expect(await raw(url, bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect((await fetch(url)).status).toBe(200)
  })

  test('an upload over 64 MB', async () => {
    const url = await start(page)
    const { authorization } = await signedSession()
    const head = `POST /api/media HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\n`
    const answer = await raw(url, `${head}Content-Length: 67108865\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1.1 413 .*longer than 67108864 bytes/s)
  })
})

describe('the answer a reader gets', () => {
  test('a page: no cookies, no hints, honest Vary and caching, framed by nobody', async () => {
    const url = await start(page)
    const { headers } = await fetch(url)
    for (const name of ['x-powered-by', 'accept-ch', 'critical-ch', 'set-cookie']) {
      expect(headers.get(name), name).toBeNull()
    }
    expect(headers.get('vary')).toBe(
      'Accept-Encoding, RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch',
    )
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('a preview: framed by the admin only, kept by nobody', async () => {
    const url = await start(page)
    const { headers } = await fetch(`${url}/preview/treatments/1`)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('the admin keeps its cookies', async () => {
    const url = await start(page)
    expect((await fetch(`${url}/admin`)).headers.get('set-cookie')).toBe('a=1')
  })
})

describe('reading the API from another site', () => {
  const reflecting: Inner = (_, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'access-control-allow-origin': 'https://reflected.example',
      'access-control-allow-credentials': 'true',
    })
    response.end('{}')
  }

  test.each([
    ['an anonymous read', 'GET', '/api/treatments', {}, '*'],
    ['an anonymous query', 'POST', '/api/graphql', {}, '*'],
    ['an anonymous write', 'POST', '/api/treatments', {}, null],
    ['a deletion', 'DELETE', '/api/treatments/1', {}, null],
    ['a signed-in read', 'GET', '/api/treatments', { authorization: 'JWT x' }, null],
    ['a read with a session', 'GET', '/api/treatments', { cookie: 'payload-token=x' }, null],
    ['a page', 'GET', '/treatments', {}, null],
  ])('%s', async (_, method, path, headers, allowed) => {
    const url = await start(reflecting)
    const answer = await fetch(`${url}${path}`, { method, headers })
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed)
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('the preflight question is answered for reads and GraphQL, without Authorization', async () => {
    const url = await start(mirror)
    const ask = (path: string) =>
      fetch(`${url}${path}`, {
        method: 'OPTIONS',
        headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
      })
    const graphql = await ask('/api/graphql')
    expect(graphql.status).toBe(204)
    expect(graphql.headers.get('access-control-allow-methods')).toBe('GET, POST')
    expect(graphql.headers.get('access-control-allow-headers')).not.toMatch(/authorization/i)
    const rest = await ask('/api/treatments')
    expect(rest.headers.get('access-control-allow-methods')).toBe('GET')
  })

  test('a list of origins is kept to, and said in Vary', async () => {
    const listed = { corsOrigins: ['https://a.example'], cacheBytes: 1024 * 1024 }
    const url = await start(reflecting, listed)
    const ask = (origin: string) => fetch(`${url}/api/treatments`, { headers: { origin } })
    for (const cacheStatus of ['Skinwise; fwd=uri-miss; stored', 'Skinwise; hit']) {
      const known = await ask('https://a.example')
      expect(known.headers.get('cache-status')).toBe(cacheStatus)
      expect(known.headers.get('access-control-allow-origin')).toBe('https://a.example')
      expect(known.headers.get('vary')).toContain('Origin')
    }
    const other = await ask('https://b.example')
    expect(other.headers.get('cache-status')).toBe('Skinwise; hit')
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    expect(other.headers.get('vary')).toContain('Origin')
  })

  test('none allows nobody', async () => {
    const url = await start(reflecting, { corsOrigins: [] })
    const answer = await fetch(`${url}/api/treatments`)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('error pages', () => {
  const failing =
    (status: number, type = 'text/html'): Inner =>
    (asked, response) => {
      if (/^(?:\/es)?\/status\//.test(asked.url ?? '')) {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.end(`<!DOCTYPE html><title>Ours ${asked.url}</title>`)
        return
      }
      response.writeHead(status, { 'content-type': type, 'set-cookie': 'a=1' })
      response.end('<html id="__next_error__"></html>')
    }

  test.each([
    [404, '/nowhere', '/status/404'],
    [404, '/es/nada', '/es/status/404'],
    [410, '/gone', '/status/410'],
    [500, '/broken', '/status/500'],
    [502, '/es/roto', '/es/status/500'],
    [503, '/busy', '/status/503'],
    [404, '/preview/treatments/1', '/status/404'],
  ])('%i of %s has the body of %s', async (status, path, body) => {
    const url = await start(failing(status))
    const answer = await fetch(`${url}${path}`)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(`Ours ${body}`)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe(
      status >= 500 ? 'no-store' : 'public, max-age=0, must-revalidate',
    )
    const head = await fetch(`${url}${path}`, { method: 'HEAD' })
    expect(head.status).toBe(status)
    expect(await head.text()).toBe('')
  })

  test.each([
    ['an API error', '/api/treatments/1', 'application/json', {}],
    ['JSON of a page’s address', '/feed', 'application/json', {}],
    ['the contract’s errors', '/v1/treatments/x', 'application/problem+json', {}],
    ['the admin’s own page', '/admin/nowhere', 'text/html', {}],
    ['a navigation in the browser', '/nowhere', 'text/html', { rsc: '1' }],
  ])('%s passes untouched', async (_, path, type, headers) => {
    const url = await start(failing(404, type))
    const answer = await fetch(`${url}${path}`, { headers })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('<html id="__next_error__"></html>')
  })

  test.each(['/status/404', '/status', '/es/status/500', '/status/404?x=1'])(
    '%s itself can’t be asked for',
    async (path) => {
      const url = await start(failing(200))
      const answer = await fetch(`${url}${path}`)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('/status/404')
    },
  )

  test('static words stand in when even the error page fails', async () => {
    const url = await start((_, response) => response.writeHead(500).end())
    const english = await fetch(`${url}/x`)
    expect(english.status).toBe(500)
    expect(await english.text()).toContain('Something went wrong')
    expect(await (await fetch(`${url}/es/x`)).text()).toContain('Algo ha fallado')
  })

  test('Next being gone is a 502 with a page, and JSON for a program', async () => {
    const url = await start(page, { socketPath: '/nonexistent/next.sock' })
    const answer = await fetch(url)
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('Something went wrong')
    const program = await fetch(`${url}/api/treatments`)
    expect(program.status).toBe(502)
    expect(await program.json()).toEqual({ errors: [{ message: 'The server could not answer.' }] })
  })

  test('Next saying nothing is a 504', async () => {
    const url = await start(() => undefined, { innerTimeoutMs: 100 })
    expect((await fetch(`${url}/api/slow`)).status).toBe(504)
  })

  test('an answer that breaks off is cut off, not passed for whole', async () => {
    const url = await start((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    })
    const passed = fetch(`${url}/admin`).then((answer) => answer.text())
    await expect(passed).rejects.toThrow()
    const page = await fetch(url)
    expect(page.status).toBe(502)
    expect(await page.text()).toContain('Something went wrong')
  })
})

test('a client that leaves ends the work it asked for', async () => {
  let aborted = false
  const url = await start((asked, response) => {
    response.once('close', () => {
      aborted = !response.writableFinished
    })
    asked.resume()
  })
  const leaving = request(`${url}/api/slow`)
  leaving.on('error', () => undefined)
  leaving.end()
  await sleep(100)
  leaving.destroy()
  await expect.poll(() => aborted).toBe(true)
})

test('HEAD has the headers of GET and no body', async () => {
  const url = await start(page)
  const asked = request(url, { method: 'HEAD' }).end()
  const [response]: IncomingMessage[] = await once(asked, 'response')
  expect(response?.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(response ? (await buffer(response)).length : -1).toBe(0)
})

describe('stopping', () => {
  test('finishes what is under way and takes nothing new', async () => {
    const url = await start((_, response) => {
      setTimeout(() => response.end('finished'), 300)
    })
    const underWay = fetch(`${url}/api/slow`)
    await sleep(100)
    const begin = performance.now()
    const closed = running?.front.close(5_000)
    await sleep(20)
    await expect(fetch(`${url}/api/new`)).rejects.toThrow()
    expect(await (await underWay).text()).toBe('finished')
    await closed
    expect(performance.now() - begin).toBeLessThan(2_500)
  })

  test('waits no longer than it was told to', async () => {
    const url = await start(() => undefined)
    const hanging = fetch(`${url}/api/never`).catch(() => 'cut off')
    await sleep(50)
    const begin = performance.now()
    await running?.front.close(200)
    expect(performance.now() - begin).toBeLessThan(1_500)
    expect(await hanging).toBe('cut off')
  })
})

describe('a websocket', () => {
  const upgrade =
    'GET /_next/hmr HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'

  async function startWithWebsocket(isDev: boolean): Promise<Socket> {
    const url = await start(page, { isDev })
    running?.inner.on('upgrade', (_, socket) => {
      socket.write(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      )
      socket.pipe(socket)
    })
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    socket.write(upgrade)
    return socket
  }

  test('is joined to Next in development, and ended with the server', async () => {
    const socket = await startWithWebsocket(true)
    const [head] = await once(socket, 'data')
    expect(String(head)).toMatch(/^HTTP\/1.1 101 /)
    socket.write('ping')
    expect(String((await once(socket, 'data'))[0])).toBe('ping')
    const ended = once(socket, 'close')
    await running?.front.close(200)
    await ended
  })

  test('is an ordinary request in production', async () => {
    const socket = await startWithWebsocket(false)
    const [head] = await once(socket, 'data')
    expect(String(head)).toMatch(/^HTTP\/1.1 200 /)
    socket.destroy()
  })
})

test('a taken port is named, with the way to another', async () => {
  const url = await start(page)
  const port = Number(new URL(url).port)
  const attempt = assertPortFree('127.0.0.1', port)
  await expect(attempt).rejects.toThrow(PortTakenError)
  await expect(attempt).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`)
  await expect(attempt).rejects.toThrow(`PORT=${port + 1}`)
})
