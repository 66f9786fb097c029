import { createLocalReq, handleEndpoints, type TypedUser } from 'payload'
import { expect, vi } from 'vitest'
import { z } from 'zod'
import { attackList } from './attack'
import { attackedSite } from './attackedSite'
import type { ApiAnswer } from './callApi'
import { directInState, inState } from './factories/inState'
import { makeUser, testPassword } from './factories/people'
import { looseApi } from './looseApi'

const { attack, attackEach, attacks } = attackList()
export const restAttacks = attacks

const text = (value: unknown): string => JSON.stringify(value)

/** A refusal says what is wrong in words, and shows neither a stack nor a path of ours. */
function expectPlainRefusal(answer: ApiAnswer, status: number, path: string): void {
  expect([path, answer.status]).toEqual([path, status])
  expect(answer.body).toMatchObject({ errors: [{ message: expect.stringMatching(/\w/) }] })
  expect(text(answer.body)).not.toMatch(/node_modules|at async|Something went wrong|\.js:/)
}

const refused400 = [
  // Questions about fields that are not the public's.
  'where[editedBy][exists]=true',
  'where[editedBy.email][like]=example',
  'where[publicLocales][in]=es',
  'where[_status][equals]=draft',
  'where[deletedAt][exists]=true',
  'where[nothing][equals]=1',
  // Through a link into another document, where another row could answer for the hidden one.
  'where[review.reviewedBy.licenceNumber][like]=1',
  'where[review.reviewedBy.name][like]=Dr',
  'where[treats.condition.name][like]=HIDDENWORDING',
  'where[treats.condition.slug][exists]=true',
  'where[image.consentReference][like]=a',
  'where[locations.name][like]=a',
  'where[related][contains][name][like]=a',
  'where[related][exists]=true',
  'where[treats.condition][not_equals]=000000000000000000000000',
  // Into another language.
  'where[name.es][like]=a',
  'sort=name.es',
  // Order tells as much as a search does.
  'sort=editedBy',
  'sort=publicLocales',
  'sort=_status',
  'sort=review.reviewedBy.name',
  'sort=treats.condition.name',
  'sort=__proto__',
  'sort=hash',
  'sort=name,slug,createdAt,updatedAt',
  // One language at a time, and the stored one.
  'locale=all',
  'locale=*',
  'locale=fr',
  'locale=en&fallbackLocale=es',
  'locale=es&fallback-locale=en',
  // Numbers that are none.
  'limit=abc',
  'limit=-1',
  'limit=1.5',
  'limit=1e99',
  'limit=NaN',
  'page=0',
  'page=-1',
  'page=1e99',
  'page=abc',
  'page=100001',
  'depth=-1',
  'depth=abc',
  // Conditions that are none.
  'where=text',
  'where={bad',
  'where[name]=a',
  'where[name][$gt]=a',
  'where[name][equals][x]=a',
  'where[id][equals]=notanid',
  'where[id][in]=1,2',
  'where[treats.condition][equals]=notanid',
  'where[minimumAge][greater_than]=abc',
  'where[createdAt][greater_than]=yesterday',
  'where[or]=a',
  `where[name][like]=${'a'.repeat(201)}`,
  `where[id][in]=${Array(101).fill('000000000000000000000000').join(',')}`,
  `where=${'{"and":['.repeat(5)}{"name":{"equals":"a"}}${']}'.repeat(5)}`,
  Array.from({ length: 31 }, (_, index) => `where[and][${index}][name][equals]=a`).join('&'),
  // Lists from the other side.
  'joins[nothing][limit]=1',
  'joins[locations][where][_status][equals]=draft',
  'joins[locations][where][offers.treatment.name][like]=a',
  'joins[locations][sort]=successor',
  'joins[locations][limit]=-5',
  'joins[locations][where][point][near]=-87.63,41.87,5000',
] as const

attackEach(refused400)('a wrong question is a 400', async (query) => {
  const { api } = attackedSite()
  const path = `/treatments?${query}`
  expectPlainRefusal(await api.rest(path), 400, path)
})

attackEach(['where[point][near]=x', 'where[point][near]=500,500,1', 'where[point][within]={}'])(
  'a place that is none',
  async (query) => {
    const { api } = attackedSite()
    const path = `/locations?${query}`
    expectPlainRefusal(await api.rest(path), 400, path)
  },
)

attack('a place near here is found', async () => {
  const { api, web } = attackedSite()
  const { body } = await api.rest(
    '/locations?where[point][near]=-87.63,41.87,5000&depth=0&limit=100',
  )
  expect(text(body)).toContain(web.location)
})

attack('how many are near here counts nothing that is hidden', async () => {
  const { api } = attackedSite()
  const near = 'where[point][near]=-87.63,41.87,20000000&depth=0'
  const all = await api.rest(`/locations?${near}&limit=100&pagination=false`)
  const docs = z.object({ docs: z.array(z.unknown()) }).parse(all.body).docs.length
  expect(docs).toBeGreaterThan(0)
  expect((await api.rest(`/locations/count?${near}`)).body).toEqual({ totalDocs: docs })
  expect((await api.rest(`/locations?${near}&limit=100`)).body).toMatchObject({
    ...{ totalDocs: docs, totalPages: 1, hasNextPage: false, nextPage: null },
  })
  expect((await api.rest(`/locations?${near}&limit=1&page=${docs}`)).body).toMatchObject({
    ...{ totalDocs: docs, totalPages: docs, hasNextPage: false, nextPage: null },
  })
})

attackEach(['draft=true', 'trash=true', 'draft=true&trash=true&locale=es'])(
  'this is for staff',
  async (query) => {
    const { api, web } = attackedSite()
    for (const path of [
      `/treatments?${query}`,
      `/treatments/${web.treatment}?${query}`,
      `/locations?${query}`,
    ]) {
      expectPlainRefusal(await api.rest(path), 403, path)
    }
  },
)

attack('a GET in the body of a POST is bounded like any other', async () => {
  const { api } = attackedSite()
  const ask = (body: string, type: string) =>
    api.rest('/treatments', {
      method: 'POST',
      headers: { 'x-payload-http-method-override': 'GET', 'content-type': type },
      body,
    })
  // callApi sends JSON; a form's body is a JSON string then, so it is sent as it would be read.
  const form = await ask('draft=true', 'application/x-www-form-urlencoded')
  expect(text(form.body)).not.toContain('HIDDENWORDING')
})

attackEach([
  ['flattenLocales=false', 400],
  ['data={"name":"Anything"}', 400],
  ['locale=all', 400],
  ['draft=true', 403],
] as const)('one document by id', async ([query, status]) => {
  const { api, web } = attackedSite()
  const path = `/treatments/${web.treatment}?${query}`
  expectPlainRefusal(await api.rest(path), status, path)
})

attackEach([
  ['flattenLocales=false', 400],
  ['data={"heading":"Anything"}', 400],
  ['locale=all', 400],
  ['locale=es&fallbackLocale=en', 400],
  ['depth=-1', 400],
  ['draft=true', 403],
] as const)('a global', async ([query, status]) => {
  const { api } = attackedSite()
  const path = `/globals/home?${query}`
  expectPlainRefusal(await api.rest(path), status, path)
})

attackEach([
  ['limit=0', 10],
  ['pagination=false', 10],
  ['pagination=false&limit=0', 10],
  ['limit=1000', 100],
  ['limit=3', 3],
  ['', 10],
] as const)('a list is bounded', async ([query, limit]) => {
  const { api } = attackedSite()
  const { status, body } = await api.rest(`/citations?depth=0&${query}`)
  expect(status).toBe(200)
  if (!query.includes('pagination')) expect(body).toMatchObject({ limit })
  expect(Reflect.get(Object(body), 'docs').length).toBeLessThanOrEqual(limit)
})

attack('nothing means everything: more documents than a page are never one answer', async () => {
  const { api, test } = attackedSite()
  for (let made = 0; made < 12; made += 1) {
    await directInState(test.payload, 'citations', 'published')
  }
  for (const query of ['limit=0', 'pagination=false', 'limit=0&pagination=false', '']) {
    const { body } = await api.rest(`/citations?depth=0&${query}`)
    expect([query, Reflect.get(Object(body), 'docs').length]).toEqual([query, 10])
  }
  const { body } = await api.graphql('{ Citations(limit: 0, pagination: false) { docs { id } } }')
  expect(body).toMatchObject({ data: { Citations: { docs: { length: 10 } } } })
})

attack('depth stops at 2, whatever is asked', async () => {
  const { api, web } = attackedSite()
  const two = await api.rest(`/treatments/${web.treatment}?depth=2`)
  const nine = await api.rest(`/treatments/${web.treatment}?depth=9`)
  expect(nine.body).toEqual(two.body)
})

attack('lists from the other side come only when asked for, and bounded', async () => {
  const { api, web } = attackedSite()
  const plain = await api.rest(`/conditions/${web.readable}?depth=2`)
  expect(plain.body).not.toHaveProperty('treatments')
  // Nor do the documents that are filled in bring their own.
  const deep = await api.rest(`/treatments/${web.treatment}?depth=2`)
  expect(text(deep.body)).not.toContain('"docs"')
  const asked = await api.rest(`/conditions/${web.readable}?joins[treatments][limit]=0&depth=1`)
  expect(asked.body).toMatchObject({ treatments: { docs: [{ id: web.treatment }] } })
  expect(asked.body).not.toHaveProperty('contraindications')
})

attack('a link to a draft can’t be confirmed by asking for it', async () => {
  const { api, web } = attackedSite()
  const byDraft = `where[treats.condition][equals]=${web.draftCondition}`
  for (const path of [`/treatments?${byDraft}`, `/treatments/count?${byDraft}`]) {
    expect((await api.rest(path)).body).toMatchObject({ totalDocs: 0 })
  }
  const byReadable = `where[treats.condition][equals]=${web.readable}`
  expect((await api.rest(`/treatments/count?${byReadable}`)).body).toEqual({ totalDocs: 1 })
  const many = `where[treats.condition][in]=${web.draftCondition},${web.readable}`
  expect((await api.rest(`/treatments/count?${many}`)).body).toEqual({ totalDocs: 1 })
})

attack('hidden fields stay hidden, selected or not', async () => {
  const { api, test } = attackedSite()
  const names = ['editedBy', 'publicLocales']
  for (const query of ['', '&select[editedBy]=true&select[publicLocales]=true']) {
    const { body } = await api.rest(`/treatments?depth=1${query}`)
    for (const name of names) expect(text(body)).not.toContain(`"${name}"`)
  }
  const settings = await api.rest('/globals/settings?select[fourEyes]=true')
  expect(settings.body).not.toHaveProperty('fourEyes')
  const picture = await directInState(test.payload, 'media', 'published')
  await looseApi(test.payload).update({
    collection: 'media',
    id: picture.id,
    overrideAccess: true,
    data: {
      showsPatient: true,
      consentReference: 'SECRET-REFERENCE',
      consentExpiresOn: '2030-01-01',
    },
  })
  const { status, body } = await api.rest(`/media/${picture.id}`)
  expect(status).toBe(200)
  expect(text(body)).not.toMatch(/SECRET-REFERENCE|consentExpiresOn/)
})

attack('files of trashed pictures and of no picture are missing alike', async () => {
  const { api, editorToken, test } = attackedSite()
  const live = await directInState(test.payload, 'media', 'published')
  const trashed = await directInState(test.payload, 'media', 'trashed')
  const fileOf = async (id: string) => {
    const where = { id: { equals: id } }
    const options = { collection: 'media', overrideAccess: true, trash: true, where } as const
    const [picture] = (await looseApi(test.payload).find(options)).docs
    return String(picture?.filename)
  }
  expect((await api.rest(`/media/file/${await fileOf(live.id)}`)).status).toBe(200)
  const gone = await api.rest(`/media/file/${await fileOf(trashed.id)}`)
  const none = await api.rest('/media/file/nothing.webp')
  expect(gone.status).toBe(404)
  expect(none.status).toBe(404)
  expect(gone.body).toEqual(none.body)
  const asEditor = await api.rest('/media/file/nothing.webp', { token: editorToken })
  expect(asEditor.status).toBe(404)
  expect((await api.rest('/media/file/..%2F..%2Fpackage.json')).status).toBeGreaterThanOrEqual(400)
})

attack('accounts are nobody’s business', async () => {
  const { api, editorEmail, editorToken } = attackedSite()
  expect((await api.rest('/users')).status).toBe(403)
  expect((await api.rest('/users/count')).status).toBe(403)
  expect((await api.rest('/users/me')).body).toMatchObject({ user: null })
  expect((await api.rest('/users/init')).body).toEqual({ initialized: true })
  const closed = await api.rest('/users/first-register', {
    method: 'POST',
    body: { email: 'new@example.com', password: 'new', name: 'New', roles: ['admin'] },
  })
  expect(closed.status).toBe(403)
  for (const path of ['/access', '/users/me', '/globals/home', '/treatments?depth=2']) {
    expect(text((await api.rest(path)).body)).not.toContain('@example.com')
  }
  const asEditor = await api.rest('/users?limit=100', { token: editorToken })
  expect(text(asEditor.body).match(/@example\.com/g)).toEqual(['@example.com'])
  expect(text(asEditor.body)).not.toMatch(/"(hash|salt|resetPasswordToken|loginAttempts)"/)
  // Its own, with which it is asking.
  expect(text(asEditor.body).match(/"sessions":\[\{/g)?.length).toBe(1)
  expect(text(asEditor.body)).toContain(editorEmail)
})

attack('what may be done with a draft looks like what may be done with nothing', async () => {
  const { api, web } = attackedSite()
  const draft = await api.rest(`/conditions/access/${web.draftCondition}`, { method: 'POST' })
  const nothing = await api.rest('/conditions/access/000000000000000000000000', {
    method: 'POST',
  })
  expect([draft.status, nothing.status]).toEqual([403, 403])
  const home = await api.rest('/globals/home/access', { method: 'POST' })
  expect(home.status).toBe(403)
  expect(draft.body).toEqual(nothing.body)
  const read = await api.rest(`/conditions/${web.draftCondition}`)
  const none = await api.rest('/conditions/000000000000000000000000')
  expect([read.status, read.body]).toEqual([none.status, none.body])
})

attackEach([
  ['/payload-jobs/run', 401],
  ['/payload-jobs/handle-schedules', 401],
  ['/scheduled-publishing', 403],
  ['/payload-jobs', 403],
  ['/payload-kv', 403],
  ['/payload-locked-documents', 403],
  ['/payload-preferences', 403],
  ['/payload-preferences/columns', 403],
  ['/payload-migrations', 501],
  ['/publications', 403],
  ['/redirects', 403],
  ['/reviews', 403],
  ['/reviews/desk', 403],
  ['/sign-offs', 403],
  ['/og?title=anything', 404],
  ['/treatments/notanid', 404],
  ['/nothing', 404],
  // Names that every object inherits.
  ['/__proto__', 404],
  ['/constructor', 404],
  ['/toString/000000000000000000000000', 404],
  ['/treatments/%E0%A4%A', 400],
  [`/treatments?where[name][like]=${'a'.repeat(65_000)}`, 414],
] as const)('this address is refused', async ([path, status]) => {
  const { api } = attackedSite()
  const answer = await api.rest(path)
  expect(answer.status).toBe(status)
  expect(text(answer.body)).not.toMatch(/node_modules|Something went wrong/)
})

attackEach([
  [{ name: ['a', 'b'] }],
  [{ name: { en: 'a' } }],
  [{ techniques: { a: 1 } }],
  [{ minimumAge: 'abc' }],
  [{ sessions: [] }],
  [{ contraindications: [{ contraindication: { $ne: null } }] }],
  [{ deletedAt: 'yesterday' }],
])('a draft with values of another form is a 400', async ([data]) => {
  const { api, editorToken, web } = attackedSite()
  const path = `/treatments/${web.treatment}?draft=true`
  const body = { ...data, _status: 'draft' }
  const answer = await api.rest(path, { method: 'PATCH', token: editorToken, body })
  expectPlainRefusal(answer, 400, path)
})

attack('a body that isn’t JSON is a 400', async () => {
  const { test } = attackedSite()
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const { boundedGraphql } = await import('@/access/boundedGraphql')
  const { handleEndpoints } = await import('payload')
  const request = (path: string) =>
    new Request(`http://localhost:3000/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{bad',
    })
  const rest = await handleEndpoints({ config: test.config, request: request('/users/login') })
  expect(rest.status).toBe(400)
  const graphql = await boundedGraphql(GRAPHQL_POST(test.config))(request('/graphql'))
  expect(graphql.status).toBe(400)
  expect(await graphql.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
})

const part = (head: string, body: string): string => `--b\r\n${head}\r\n\r\n${body}`
const file = 'content-disposition: form-data; name="file"; filename="a.png"'
const brokenForms = {
  'cut off in a field': part('content-disposition: form-data; name="_payload"', '{"alt":"A'),
  'cut off in a file': part(file, 'PNG'),
  'cut off in the head of a part': `--b\r\n${file}`,
  'without its end': `${part(file, 'PNG')}\r\n--b`,
  'a part that is none': `${part('nonsense', 'x')}\r\n--b--`,
  empty: ' ',
}

attackEach([
  ...Object.entries(brokenForms).map(([what, body]) => [what, 'form-data; boundary=b', body]),
  ['without a boundary', 'form-data', brokenForms['cut off in a file']],
  ['with an empty boundary', 'form-data; boundary=', brokenForms['cut off in a file']],
  ['of no proper type', 'form-data; ; boundary=b', brokenForms['cut off in a file']],
  ['of another kind', 'mixed; boundary=b', brokenForms['cut off in a file']],
])('a broken form is the sender’s mistake', async ([, type = '', body = '']) => {
  const { editorToken, test } = attackedSite()
  const { logger } = test.payload
  const errors = vi.spyOn(logger, 'error')
  const readers: Record<string, string>[] = [{}, { authorization: `JWT ${editorToken}` }]
  for (const [method, path] of [
    ['POST', '/media'],
    ['POST', '/treatments'],
    ['POST', '/users/login'],
    ['POST', '/globals/settings'],
    ['PATCH', `/media/${'0'.repeat(24)}`],
  ] as const) {
    for (const reader of readers) {
      const headers = { ...reader, 'content-type': `multipart/${type}` }
      const request = new Request(`http://localhost:3000/api${path}`, { method, headers, body })
      const answer = await handleEndpoints({ config: test.config, request })
      expect([method, path, answer.status, await answer.json()]).toEqual([
        method,
        path,
        400,
        { errors: [{ message: expect.stringContaining('cut off or broken') }] },
      ])
    }
  }
  expect(errors).not.toHaveBeenCalled()
  errors.mockRestore()
})

attack('jobs are queued by staff, cancelled by admins, and run by nobody', async () => {
  const { test, anonymous, editor } = attackedSite()
  const { jobs } = test.payload
  const input = { type: 'publish' as const }
  const queue = async (user: TypedUser | null) =>
    jobs.queue({
      input,
      overrideAccess: false,
      req: await createLocalReq(user ? { user } : {}, test.payload),
      task: 'schedulePublish',
    })
  await expect(queue(anonymous)).rejects.toThrow('not allowed')
  const { id } = await queue(editor)
  const cancel = async (user: TypedUser) =>
    jobs.cancelByID({
      id,
      overrideAccess: false,
      req: await createLocalReq({ user }, test.payload),
    })
  await expect(cancel(editor)).rejects.toThrow('not allowed')
  const admin = await makeUser(test.payload, ['admin'])
  const run = createLocalReq({ user: admin }, test.payload).then((req) =>
    jobs.run({ overrideAccess: false, req }),
  )
  await expect(run).rejects.toThrow('not allowed')
  await test.payload.delete({ collection: 'payload-jobs', id, overrideAccess: true })
})

attack('a live record is what all its signs say: none of them alone makes it public', async () => {
  const { api, test } = attackedSite()
  const { connection } = test.payload.db
  const past = new Date('2026-01-01')
  for (const [state, change] of [
    ['draft', { publicLocales: ['en', 'es'] }],
    ['published', { deletedAt: past }],
    ['published', { publicLocales: ['es'] }],
  ] as const) {
    const { id } = await inState(test.payload, 'conditions', state)
    // Behind the pipeline's back, which never leaves a record like this.
    await connection
      .collection('conditions')
      .updateOne({ slug: await slugOf(id) }, { $set: change })
    const referrer = await inState(test.payload, 'contraindications', 'published')
    const contraindications = connection.collection('contraindications')
    const all = await contraindications.find({}).toArray()
    const own = all.find(({ _id }) => String(_id) === referrer.id)
    await contraindications.updateOne({ _id: own?._id }, { $set: { concerns: [await idOf(id)] } })
    expect((await api.rest(`/conditions/${id}?locale=en`)).status).toBe(404)
    const linked = await api.rest(`/contraindications/${referrer.id}?depth=0&locale=en`)
    expect(linked.body).toMatchObject({ concerns: [] })
  }

  async function slugOf(id: string): Promise<unknown> {
    const options = { collection: 'conditions', id, overrideAccess: true, trash: true } as const
    return (await looseApi(test.payload).findByID(options)).slug
  }
  async function idOf(id: string): Promise<unknown> {
    const all = await connection.collection('conditions').find({}).toArray()
    return all.find(({ _id }) => String(_id) === id)?._id
  }
})

attack('a language that is left out is English', async () => {
  const { api, web } = attackedSite()
  for (const path of [`/treatments/${web.treatment}`, '/globals/home', '/globals/settings']) {
    const plain = await api.rest(`${path}?depth=0`)
    const english = await api.rest(`${path}?depth=0&locale=en`)
    expect([path, plain.status, plain.body]).toEqual([path, 200, english.body])
  }
})

attack('settings are told in one language at a time', async () => {
  const { test } = attackedSite()
  const read = (locale: string) =>
    looseApi(test.payload).findGlobal({ slug: 'settings', locale, overrideAccess: false })
  await expect(read('all')).rejects.toThrow()
  await expect(read('fr')).rejects.toThrow()
})

attack('an account without a role has no settings of its own', async () => {
  const { api, test } = attackedSite()
  const nobody = await makeUser(test.payload, [])
  const token = await api.signIn(String(nobody.email), testPassword)
  for (const method of ['GET', 'POST', 'DELETE'] as const) {
    const body = method === 'POST' ? { value: {} } : undefined
    const { status } = await api.rest('/payload-preferences/columns', {
      method,
      token,
      ...(body ? { body } : {}),
    })
    expect([method, status]).toEqual([method, 403])
  }
})

attack('a GraphQL request with a large body is refused', async () => {
  const { api } = attackedSite()
  const { status } = await api.graphql('query ($id: String!) { Treatment(id: $id) { id } }', {
    variables: { id: 'x'.repeat(300_000) },
  })
  expect(status).toBe(413)
})

attackEach(['publications', 'reviews', 'sign-offs', 'users', 'redirects', 'citations'])(
  'there are no versions where none are kept',
  async (slug) => {
    const { api, test } = attackedSite()
    const admin = await makeUser(test.payload, ['admin'])
    const token = await api.signIn(String(admin.email), testPassword)
    const path = `/${slug}/versions/${'0'.repeat(24)}`
    for (const method of ['GET', 'POST'] as const) {
      for (const reader of [{}, { token }]) {
        const { status, body } = await api.rest(path, { method, ...reader })
        expect([method, status]).toEqual([method, 404])
        expect(text(body)).not.toContain('Something went wrong')
      }
    }
  },
)
