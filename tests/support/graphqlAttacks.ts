import { expect } from 'vitest'
import { attackList } from './attack'
import { attackedSite } from './attackedSite'

const { attack, attackEach, attacks } = attackList()
export const graphqlAttacks = attacks

const text = (value: unknown): string => JSON.stringify(value)

const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: Citations(limit: 1) { docs { id } }`).join(' ')} }`

/** Eleven links: more than a hundred by Payload's count. */
const wide =
  'image { id } citations { id } factsCitations { id } related { id } review { reviewedBy { id photo { id } } } treats { condition { id image { id } citations { id } } citations { id } } benefits { citations { id } } risks { citations { id } }'

const refusedQueries: Readonly<Record<string, string>> = {
  'eleven aliases': aliases(11),
  'eleven aliases in fragments':
    'query { Citations { docs { ...f ...g } } } fragment f on Citation { a: id b: id c: id d: id e: id f: id } fragment g on Citation { h: id i: id j: id k: id l: id }',
  'seven levels':
    '{ Treatments(limit: 1) { docs { contraindications { contraindication { review { reviewedBy { photo { url } } } } } } } }',
  'seven levels in a fragment':
    'query { Treatments(limit: 1) { docs { contraindications { contraindication { ...f } } } } } fragment f on Contraindication { review { reviewedBy { photo { url } } } }',
  'too many documents':
    '{ Treatments(limit: 100) { docs { related { related { citations { title } } } } } }',
  'a query that is too wide': `{ ${Array.from({ length: 9 }, (_, each) => `a${each}: Treatments(limit: 1) { docs { ${wide} } }`).join(' ')} }`,
  'a fragment that is in itself':
    '{ Citations { docs { ...f } } } fragment f on Citation { id ...g } fragment g on Citation { ...f }',
  'brackets without end': `{ Citations ${'{ docs '.repeat(2_000)}{ id }${'}'.repeat(2_001)}`,
  'a limit over 100': '{ Citations(limit: 101) { docs { id } } }',
  'a limit below 0': '{ Citations(limit: -1) { docs { id } } }',
  drafts: '{ Treatments(draft: true) { docs { id } } }',
  trash: '{ Treatments(trash: true) { docs { id } } }',
  'another language on a link':
    '{ Treatments { docs { treats { condition(locale: es) { name } } } } }',
  'drafts on a link': '{ Treatments { docs { treats { condition(draft: true) { name } } } } }',
  'a language to stand in': '{ Treatments(locale: es, fallbackLocale: en) { docs { name } } }',
  'a hidden field': '{ Treatments(where: { publicLocales: { equals: es } }) { docs { id } } }',
  'where drafts are': '{ Treatments(where: { _status: { equals: draft } }) { docs { id } } }',
  'who edited it': '{ Treatments(where: { editedBy: { exists: true } }) { docs { id } } }',
  'order by a link': '{ Treatments(sort: "review.reviewedBy.name") { docs { id } } }',
  accounts: '{ Users { docs { id name email } } }',
  versions: '{ versionsTreatments { docs { id } } }',
  'the publish log': '{ Publications { docs { id } } }',
  'a variable that is missing': 'query ($id: String!) { Treatment(id: $id) { id } }',
  'a field that is not there': '{ Treatments { docs { password } } }',
  'a very long query': `{ Citations { docs { id } } } #${'x'.repeat(65_000)}`,
  'what may be done with a draft':
    '{ docAccessTreatment(id: "000000000000000000000000") { read { permission } } }',
  'a global as a draft': '{ Home(draft: true) { heading } }',
}

attackEach(Object.entries(refusedQueries))('this query is refused in words', async ([_, query]) => {
  const { api } = attackedSite()
  const { body } = await api.graphql(query)
  expect(body).toMatchObject({
    errors: expect.arrayContaining([
      expect.objectContaining({ message: expect.stringMatching(/\w/) }),
    ]),
  })
  expect(text(body)).not.toMatch(
    /Something went wrong|node_modules|call stack|HIDDENWORDING|@example/,
  )
})

attack('ten aliases and six levels are fine', async () => {
  const { api } = attackedSite()
  expect((await api.graphql(aliases(10))).body).not.toHaveProperty('errors')
  const six = '{ Locations { docs { offers { treatment { related { related { id } } } } } } }'
  expect((await api.graphql(six)).body).not.toHaveProperty('errors')
})

attack('tools can read the schema where it is not production', async () => {
  const { api } = attackedSite()
  const { getIntrospectionQuery } = await import('graphql')
  const { body } = await api.graphql(getIntrospectionQuery())
  expect(body).not.toHaveProperty('errors')
  expect(text(body)).not.toMatch(/Preference|LockedDocument|PayloadJob|PayloadKv/)
})

attack('two languages in one request don’t get mixed up', async () => {
  const { api, web } = attackedSite()
  const { body } = await api.graphql(`{
      en: Treatment(id: "${web.treatment}", locale: en) { treats { condition { id name } } }
      es: Treatment(id: "${web.treatment}", locale: es) { treats { condition { id name } } }
    }`)
  expect(body).toMatchObject({
    data: {
      en: { treats: { length: 2 } },
      es: { treats: [{ condition: { id: web.readable } }] },
    },
  })
})

attack('a list from the other side says whether there is more', async () => {
  const { api, web } = attackedSite()
  const { body } = await api.graphql(
    `{ Condition(id: "${web.readable}") { treatments { docs { id } hasNextPage } } }`,
  )
  expect(body).toEqual({
    data: {
      Condition: { treatments: { docs: [{ id: web.treatment }], hasNextPage: false } },
    },
  })
})

attack('who is signed in: nobody', async () => {
  const { api } = attackedSite()
  const { body } = await api.graphql('{ meUser { user { id } } }')
  expect(body).toEqual({ data: { meUser: { user: null } } })
  const whether = await api.graphql('{ initializedUser }')
  expect(text(whether.body)).toContain('Cannot query field')
})

attack('the schema reads and ends sessions, and writes nothing', async () => {
  const { api } = attackedSite()
  const { body } = await api.graphql(
    '{ __schema { mutationType { fields { name } } queryType { fields { name } } } }',
  )
  expect(body).toMatchObject({
    data: {
      __schema: {
        mutationType: { fields: [{ name: 'refreshTokenUser' }, { name: 'logoutUser' }] },
      },
    },
  })
  expect(text(body)).not.toContain('docAccess')
})

attack('a language that is left out is English in the schema', async () => {
  const { api, web } = attackedSite()
  const ask = (args: string) =>
    api.graphql(
      `{ Home${args && `(${args})`} { heading } Treatment(id: "${web.treatment}"${args && `, ${args}`}) { name } }`,
    )
  const plain = await ask('')
  expect(plain.body).toEqual((await ask('locale: en')).body)
  expect(plain.body).toMatchObject({ data: { Home: { heading: expect.any(String) } } })
})
