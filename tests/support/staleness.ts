import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from './callApi'
import { type SignerTokens, signOffOverRest } from './signOffOverRest'
import type { Site } from './startSite'

/** A document whose text carries the number of its last publish: `mark treatment 17.` */
interface Subject {
  name: 'clinic' | 'contraindication' | 'settings' | 'treatment'
  /** How it is saved over REST, below `/api`, and by whom. */
  save: { method: 'PATCH' | 'POST'; path: string; by: 'admin' | 'editor' }
  field: string
  /** What has to be signed off before. */
  signed?: { collection: string; id: string }
}

/** A publish that its process has acknowledged. */
interface Acknowledged {
  subject: Subject['name']
  number: number
  /** When the answer was there, by this process's monotonic clock. */
  at: number
  site: Site
  /** ISO 8601; what the sitemap tells of the document. */
  updatedAt: string
}

/** Somewhere a reader can see the subjects. */
interface Surface {
  name: string
  shows: readonly Subject['name'][]
  read(site: Site): Promise<Response>
}

/** What was seen while documents were published. */
export interface Sighting {
  answers: number
  /** Each answer that was older than it may be, in words. */
  stale: string[]
}

/** Another process than the one that took the publish may answer as before for so long. */
const graceMs = 250

const surfaces: readonly Surface[] = [
  {
    name: 'page',
    shows: ['treatment', 'contraindication', 'settings'],
    read: ({ url }) => fetch(`${url}/treatments/microneedling`),
  },
  {
    name: 'REST',
    shows: ['treatment', 'contraindication'],
    read: ({ url }) => fetch(`${url}/api/treatments?where[slug][equals]=microneedling&depth=1`),
  },
  {
    name: 'GraphQL',
    shows: ['treatment', 'contraindication'],
    read: ({ url }) =>
      fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `{ Treatments(where: { slug: { equals: "microneedling" } }) {
            docs { summary contraindications { contraindication { question } } } } }`,
        }),
      }),
  },
  {
    name: 'clinic',
    shows: ['clinic', 'settings'],
    read: ({ url }) => fetch(`${url}/locations/south-loop`),
  },
  { name: 'sitemap', shows: [], read: ({ url }) => fetch(`${url}/sitemap.xml`) },
]

const listSchema = z.object({ docs: z.array(z.looseObject({ id: z.string() })).min(1) })
const linkedSchema = z.object({
  contraindications: z.array(
    z.object({
      patientWording: z.string().nullish(),
      contraindication: z.object({ id: z.string() }),
    }),
  ),
})
const datedSchema = z.object({ updatedAt: z.string() })
const savedSchema = z
  .union([z.object({ doc: datedSchema }), z.object({ result: datedSchema })])
  .transform((saved) => ('doc' in saved ? saved.doc : saved.result))

/** Publishes documents on several processes and watches what readers of each are told. */
export interface Publisher {
  /** Publishes one subject, chosen at random, through one process. */
  publish(site: Site): Promise<void>
  /** Reads every surface of one process once and compares. */
  readAll(site: Site, sighting: Sighting): Promise<void>
}

export async function startPublisher(sites: readonly Site[]): Promise<Publisher> {
  const [first] = sites
  if (first === undefined) throw new Error('A publisher needs a site.')
  const subjects = await findSubjects(apiAt(first.url))
  const sessions = new Map<Site, { api: Api; tokens: SignerTokens & { admin: string } }>()
  for (const site of sites) {
    const api = apiAt(site.url)
    const tokens = {
      admin: await api.signIn(demoSignIns.admin, demoPassword),
      editor: await api.signIn(demoSignIns.editor, demoPassword),
      reviewer: await api.signIn(demoSignIns.reviewer, demoPassword),
    }
    sessions.set(site, { api, tokens })
  }
  const acknowledged: Acknowledged[] = []
  let number = 0

  async function publishSubject({ name, save, field, signed }: Subject, site: Site): Promise<void> {
    const session = sessions.get(site)
    if (session === undefined) throw new Error('That site is not one of the publisher’s.')
    number += 1
    const own = number
    const { api, tokens } = session
    const data = { [field]: `A text of the test, mark ${name} ${own}.` }
    if (signed) await signOffOverRest(api.rest, tokens, { ...signed, data })
    const { status, body } = await api.rest(save.path, {
      method: save.method,
      token: tokens[save.by],
      body: { _status: 'published', ...data },
    })
    const at = performance.now()
    if (status !== 200) throw new Error(`Publishing answered ${status}: ${JSON.stringify(body)}`)
    const { updatedAt } = savedSchema.parse(body)
    acknowledged.push({ subject: name, number: own, at, site, updatedAt })
  }

  /** The publishes that an answer begun at `began` must know of. */
  function due(site: Site, began: number): Acknowledged[] {
    return acknowledged.filter((each) => each.at + (each.site === site ? 0 : graceMs) < began)
  }

  async function readSurface(surface: Surface, site: Site, sighting: Sighting): Promise<void> {
    const began = performance.now()
    const known = due(site, began)
    const answer = await surface.read(site)
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${surface.name} answered ${answer.status}.`)
    sighting.answers += 1
    const tell = (what: string, seen: number | string, wanted: number | string) => {
      const how = answer.headers.get('cache-status')
      if (seen < wanted)
        sighting.stale.push(`${surface.name}: ${what} ${seen}, not ${wanted}; ${how}`)
    }
    for (const name of surface.shows) {
      const mark = new RegExp(`mark ${name} (\\d+)`).exec(text)?.[1]
      const wanted = Math.max(
        0,
        ...known.filter((each) => each.subject === name).map((each) => each.number),
      )
      tell(name, Number(mark ?? 0), wanted)
    }
    if (surface.name === 'sitemap') {
      const wanted = known.filter((each) => each.subject === 'treatment').at(-1)?.updatedAt ?? ''
      const seen =
        /\/treatments\/microneedling<\/loc>[\s\S]*?<lastmod>([^<]+)/.exec(text)?.[1] ?? ''
      tell('lastmod', seen, wanted)
    }
  }

  // Every subject carries a mark before anybody counts.
  for (const subject of subjects) await publishSubject(subject, first)
  return {
    publish: async (site) => {
      const subject = subjects[Math.floor(Math.random() * subjects.length)]
      if (subject !== undefined) await publishSubject(subject, site)
    },
    readAll: async (site, sighting) => {
      for (const surface of surfaces) await readSurface(surface, site, sighting)
    },
  }
}

async function findSubjects({ rest }: Api): Promise<Subject[]> {
  const first = async (path: string) => listSchema.parse((await rest(path)).body).docs[0]
  const treatment = await first('/treatments?where[slug][equals]=microneedling&depth=1')
  const clinic = await first('/locations?where[slug][equals]=south-loop&depth=0')
  // Shared by several treatments, and shown in its own words.
  const linked = linkedSchema
    .parse(treatment)
    .contraindications.find(({ patientWording }) => !patientWording)
  if (linked === undefined)
    throw new Error('The treatment links no contraindication in its own words.')
  const document = (collection: string, id = ''): Pick<Subject, 'save'> => ({
    save: { method: 'PATCH', path: `/${collection}/${id}`, by: 'editor' },
  })
  const signed = (collection: string, id = ''): Pick<Subject, 'save' | 'signed'> => ({
    ...document(collection, id),
    signed: { collection, id },
  })
  return [
    { name: 'treatment', field: 'summary', ...signed('treatments', treatment?.id) },
    {
      name: 'contraindication',
      field: 'question',
      ...signed('contraindications', linked.contraindication.id),
    },
    { name: 'clinic', field: 'summary', ...document('locations', clinic?.id) },
    {
      name: 'settings',
      field: 'noticeLine',
      save: { method: 'POST', path: '/globals/settings', by: 'admin' },
    },
  ]
}
