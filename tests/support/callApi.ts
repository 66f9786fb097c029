import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { boundedGraphql } from '@/access/boundedGraphql'

/** One answer of the API. */
export interface ApiAnswer {
  status: number
  headers: Headers
  /** The parsed JSON, or the text when it isn't JSON. */
  body: unknown
}

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'
  /** Sent as JSON. */
  body?: unknown
  /** A session's token, from {@link Api.signIn}. Without one the reader is anonymous. */
  token?: string
  headers?: Record<string, string>
}

/** REST and GraphQL as a program outside sees them. */
export interface Api {
  /** @param path below `/api`, with its query: `/treatments?depth=1` */
  rest(path: string, request?: ApiRequest): Promise<ApiAnswer>
  /** Sends what a form of the admin sends: its data as one part of JSON, and perhaps a file. */
  saveForm(
    method: 'PATCH' | 'POST',
    path: string,
    form: { data: object; token: string; file?: File },
  ): Promise<ApiAnswer>
  graphql(
    query: string,
    options?: { variables?: Record<string, unknown>; token?: string },
  ): Promise<ApiAnswer>
  /** @returns the session's token */
  signIn(email: string, password: string): Promise<string>
}

/** The API without a server: requests go straight to Payload's handlers in this process. */
export function apiOf(config: SanitizedConfig): Api {
  const graphqlPost = boundedGraphql(GRAPHQL_POST(config))
  return createApi('http://localhost:3000', (request) =>
    new URL(request.url).pathname === '/api/graphql'
      ? graphqlPost(request)
      : handleEndpoints({ config, request }),
  )
}

/** The API of a running server. */
export function apiAt(url: string): Api {
  return createApi(url, (request) => fetch(request))
}

function createApi(url: string, send: (request: Request) => Promise<Response>): Api {
  const answerTo = async (request: Request): Promise<ApiAnswer> => {
    const response = await send(request)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parsed(text) }
  }
  const rest: Api['rest'] = async (path, { method = 'GET', body, token, headers } = {}) => {
    const request = new Request(`${url}/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return answerTo(request)
  }
  return {
    rest,
    saveForm: (method, path, { data, token, file }) => {
      const body = new FormData()
      body.set('_payload', JSON.stringify(data))
      if (file) body.set('file', file)
      const headers = { authorization: `JWT ${token}` }
      return answerTo(new Request(`${url}/api${path}`, { method, headers, body }))
    },
    graphql: (query, { variables, token } = {}) =>
      rest('/graphql', {
        method: 'POST',
        body: { query, ...(variables === undefined ? {} : { variables }) },
        ...(token === undefined ? {} : { token }),
      }),
    signIn: async (email, password) => {
      const answer = await rest('/users/login', { method: 'POST', body: { email, password } })
      const { body } = answer
      if (typeof body === 'object' && body !== null && 'token' in body) return String(body.token)
      throw new Error(`Signing in as ${email} answered ${answer.status}: ${JSON.stringify(body)}`)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
