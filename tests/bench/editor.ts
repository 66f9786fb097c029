import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import type { Locale } from '@/domain/locales'
import { type AskRest, signOffOverRest } from '../support/signOffOverRest'
import { type Asked, type Exchanged, exchange } from './exchange'
import type { MeasuredSite } from './startMeasuredSite'

/** An editor at work on one process. */
export interface Editor {
  /**
   * Has another summary of the document signed off, and publishes it.
   *
   * @returns when the publish was acknowledged and how long that took, in milliseconds of this
   * process's monotonic clock
   */
  publish(id: string, summary: string): Promise<{ acknowledgedAt: number; tookMs: number }>
  /** Publishes another notice line, which stands on every page; the same is returned. */
  publishNotice(text: string): Promise<{ acknowledgedAt: number; tookMs: number }>
  /** Opens the list of treatments in the admin. Returns the milliseconds it took. */
  openList(): Promise<number>
  /** What the form of a treatment holds in one language. */
  readForm(id: string, locale: Locale): Promise<unknown>
  /**
   * Has what stands in the form of a treatment checked.
   *
   * @returns the milliseconds until the whole answer was there
   */
  check(
    id: string,
    form: { locale: Locale; data: object },
  ): Promise<{ tookMs: number; sentBytes: number; findings: number }>
}

const signedInSchema = z.object({ token: z.string() })
const checkedSchema = z.object({
  findings: z.array(z.unknown()),
  languages: z.tuple([z.object({ isChecked: z.literal(true) })]),
})
const foundSchema = z.object({ docs: z.tuple([z.object({ id: z.string() })]) })

/** @throws if the site refuses the demonstration's editor */
export async function signInEditor(site: MeasuredSite): Promise<Editor> {
  const editor = await signIn(site, demoSignIns.editor)
  const admin = await signIn(site, demoSignIns.admin)
  const signers = { editor, reviewer: await signIn(site, demoSignIns.reviewer) }
  const authorization = `JWT ${editor}`
  return {
    publish: async (id, summary) => {
      const text = { collection: 'treatments', data: { summary }, id }
      await signOffOverRest(restOf(site), signers, text)
      const change = { _status: 'published' }
      return acknowledged(
        site,
        json('PATCH', `/api/treatments/${id}?depth=0`, change, { authorization }),
      )
    },
    publishNotice: (text) => {
      const change = { noticeLine: text }
      const headers = { authorization: `JWT ${admin}` }
      return acknowledged(site, json('POST', '/api/globals/settings?depth=0', change, headers))
    },
    openList: async () => {
      const path = '/admin/collections/treatments'
      const began = performance.now()
      await good(site, { method: 'GET', path, headers: { authorization } })
      return performance.now() - began
    },
    readForm: async (id, locale) => {
      const path = `/api/treatments/${id}?depth=0&draft=true&locale=${locale}`
      const { body } = await good(site, { method: 'GET', path, headers: { authorization } })
      return JSON.parse(body.toString('utf8'))
    },
    check: async (id, form) => {
      const asked = json('POST', `/api/treatments/${id}/checks`, form, { authorization })
      const began = performance.now()
      const { body } = await good(site, asked)
      const tookMs = performance.now() - began
      const { findings } = checkedSchema.parse(JSON.parse(body.toString('utf8')))
      const sentBytes = Buffer.byteLength(asked.body ?? '')
      return { tookMs, sentBytes, findings: findings.length }
    },
  }
}

async function signIn(site: MeasuredSite, email: string): Promise<string> {
  const answer = await good(
    site,
    json('POST', '/api/users/login', { email, password: demoPassword }),
  )
  return signedInSchema.parse(JSON.parse(answer.body.toString('utf8'))).token
}

/** REST as the support of the tests asks it, through the measured connection. */
const restOf =
  (site: MeasuredSite): AskRest =>
  async (path, { body, method, token }) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `JWT ${token}`,
    }
    const asked = { method: method ?? 'GET', path: `/api${path}`, headers } as const
    const answer = await exchange(site, body ? { ...asked, body: JSON.stringify(body) } : asked)
    const parsed: unknown = JSON.parse(answer.body.toString('utf8'))
    return { status: answer.status, body: parsed }
  }

/** The id of the treatment at that slug. */
export async function treatmentId(site: MeasuredSite, slug: string): Promise<string> {
  const path = `/api/treatments?where[slug][equals]=${slug}&depth=0`
  const { body } = await good(site, { method: 'GET', path, headers: {} })
  return foundSchema.parse(JSON.parse(body.toString('utf8'))).docs[0].id
}

function json(
  method: 'PATCH' | 'POST',
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Asked {
  const typed = { ...headers, 'content-type': 'application/json' }
  return { method, path, headers: typed, body: JSON.stringify(body) }
}

async function acknowledged(site: MeasuredSite, asked: Asked) {
  const began = performance.now()
  await good(site, asked)
  const acknowledgedAt = performance.now()
  return { acknowledgedAt, tookMs: acknowledgedAt - began }
}

async function good(site: MeasuredSite, asked: Asked): Promise<Exchanged> {
  const answer = await exchange(site, asked)
  if (answer.status === 200) return answer
  throw new Error(`${asked.method} ${asked.path} answered ${answer.status}: ${answer.body}`)
}
