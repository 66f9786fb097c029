import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAllowed } from '../support/accessTable'
import { type Api, apiOf } from '../support/callApi'
import { conditionData } from '../support/factories/documentData'
import { makeUser, type Reader, readers, testPassword } from '../support/factories/people'
import { createSigned } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

/** Who may do what with reviews, in the order of the access table's readers. */
const table = {
  'GET /reviews/desk': '- - + + +',
  'GET /reviews/:id/whole': '- - + + +',
  'GET /conditions/:document/sign-off': '- - + + +',
  'POST /reviews/request': '- - + + +',
  'POST /reviews/:id/approve': '- - - + -',
  'POST /reviews/:id/send-back': '- - - + -',
  'POST /reviews/:id/hold': '- - - + -',
  'POST /reviews/approve-several': '- - - + -',
  'POST /reviews/:id/confirm': '- - + + +',
  'POST /reviews/:id/withdraw': '- - + + +',
  'POST /reviews/:id/publish': '- - + + +',
} as const

type Route = keyof typeof table
const isRoute = (key: string): key is Route => key in table
const routes = Object.keys(table).filter(isRoute)

let cms: TestPayload
let api: Api
const tokens = new Map<Reader, string>()
const owner = { token: '' }

beforeAll(async () => {
  cms = await startPayload()
  cms.payload.logger.level = 'silent'
  api = apiOf(cms.config)
  const roles = {
    noRole: [],
    editor: ['editor'],
    clinicalReviewer: ['clinicalReviewer'],
    admin: ['admin'],
  } as const
  for (const reader of ['noRole', 'editor', 'clinicalReviewer', 'admin'] as const) {
    const user = await makeUser(cms.payload, [...roles[reader]])
    tokens.set(reader, await api.signIn(String(user.email), testPassword))
  }
  const asker = await makeUser(cms.payload, ['editor'])
  owner.token = await api.signIn(String(asker.email), testPassword)
})
afterAll(() => cms.stop())

const idIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''

/** A draft that somebody else has asked about. */
async function asked(): Promise<{ document: string; review: string }> {
  const draft = { collection: 'conditions', overrideAccess: true, draft: true, depth: 0 } as const
  const data = { ...conditionData(), _status: 'draft' }
  const { id } = await looseApi(cms.payload).create({ ...draft, data })
  const body = { documentType: 'conditions', documentId: id }
  const answer = await api.rest('/reviews/request', { method: 'POST', body, token: owner.token })
  return { document: id, review: idIn(answer.body) }
}

const bodies = (document: string, review: string): Record<string, object> => ({
  'POST /reviews/request': { documentType: 'conditions', documentId: document },
  'POST /reviews/:id/approve': { fingerprints: {} },
  'POST /reviews/:id/confirm': { fingerprints: {} },
  'POST /reviews/:id/send-back': { note: 'Mend it.' },
  'POST /reviews/approve-several': { reviews: [{ id: review, fingerprints: {} }] },
})

const refused = [401, 403, 404]

describe.each(routes)('%s', (route) => {
  test.each(readers)('%s', async (reader) => {
    const { document, review } = await asked()
    const [method, path = ''] = route.split(' ')
    const token = tokens.get(reader)
    const answer = await api.rest(path.replace(':id', review).replace(':document', document), {
      method: method === 'GET' ? 'GET' : 'POST',
      ...(method === 'GET' ? {} : { body: bodies(document, review)[route] ?? {} }),
      ...(token ? { token } : {}),
    })
    expect(answer.status).not.toBe(500)
    expect({ status: answer.status, allowed: !refused.includes(answer.status) }).toEqual({
      status: answer.status,
      allowed: isAllowed(table[route], reader),
    })
  })
})

test('the public reads neither reviews nor sign-offs, nor a single word of them', async () => {
  const { id } = await createSigned(cms.payload, 'conditions', conditionData())
  for (const path of ['/reviews', '/sign-offs']) {
    expect((await api.rest(path)).status).toBe(403)
  }
  const { body } = await api.rest(`/conditions/${id}?depth=2`)
  expect(Object.keys(body && typeof body === 'object' ? body : {})).not.toContain('signOffs')
})
