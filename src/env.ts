import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'

/** What the process may rely on once its environment has been read. */
export interface Env {
  /** `mongodb://…` with a database name and `replicaSet=`. */
  databaseUrl: string
  /** The database's name, taken from `databaseUrl`. */
  databaseName: string
  /** At least 32 characters; signs sessions and encrypts fields. */
  payloadSecret: string
  /** Where readers reach the site, without a trailing slash: `https://clinic.example`. */
  publicUrl: string
  /** Origins whose pages may use a session: the site's own, under every name of this machine. */
  siteOrigins: readonly string[]
  host: string
  port: number
  /** Origins that may read the public API from a browser; `*` is any, an empty list none. */
  corsOrigins: readonly string[]
  /** True only inside the embedded demo, which runs its own database. */
  isDemo: boolean
  isProduction: boolean
  /** Absolute path of the folder uploads are written to. */
  mediaDir: string
  /** The most the response cache may hold, in bytes. */
  cacheBytes: number
  /** How long kept answers stand in for a database that can't be reached, in milliseconds. */
  staleLimitMs: number
  /** By which server mails go out, and as whom; null if none are sent. */
  mail: { smtpUrl: string; from: { name: string; address: string } } | null
  /** Whether the server starts a worker of its own; `WORKER=off` leaves that to somebody else. */
  startsWorker: boolean
  /** True while code is built or generated: there is no database, and none may be asked for. */
  isOffline: boolean
}

/** A missing or unsafe value. Each problem is one line that names the variable and the remedy. */
export class EnvironmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'EnvironmentError'
  }
}

type Source = Readonly<Record<string, string | undefined>>

const databaseUrlParts = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^/?]+)\?(.+)$/

const originList = z
  .string()
  .default('*')
  .transform((text) =>
    text
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== '' && origin !== 'none'),
  )

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://clinic.example' })
  .transform((url) => url.replace(/\/+$/, ''))

const sender = z
  .string()
  .regex(/^(?:[^<>@\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, {
    error: 'must be an address such as Skinwise <mail@clinic.example>',
  })
  .transform((text) => {
    const [, name = '', address = text] = /^(.*?)\s*<(.+)>$/.exec(text) ?? []
    return { name, address }
  })

function wholeNumber(usual: number, least: number, most: number) {
  const between = { error: `must be between ${least} and ${most}` }
  return z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(least, between)
    .max(most, between)
    .default(usual)
}

const schema = z.object({
  DATABASE_URL: z
    .string({ error: 'is missing; give a replica set: mongodb://host/name?replicaSet=rs0' })
    .regex(databaseUrlParts, {
      error: 'must look like mongodb://host/name?replicaSet=rs0, with a database name',
    })
    // Payload leaves transactions off, without a word, unless the address names the set.
    .regex(/[?&]replicaSet=[^&]+/, { error: 'must name a replica set: add ?replicaSet=NAME' }),
  PAYLOAD_SECRET: z
    .string({ error: 'is missing; make one with: openssl rand -hex 32' })
    .min(32, { error: 'is shorter than 32 characters; make one with: openssl rand -hex 32' }),
  PUBLIC_URL: httpUrl.optional(),
  HOST: z.string().min(1, { error: 'is empty; leave it out for 127.0.0.1' }).default('127.0.0.1'),
  PORT: wholeNumber(3000, 0, 65_535),
  CORS_ORIGINS: originList,
  SKINWISE_DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
  MEDIA_DIR: z.string().min(1, { error: 'is empty; leave it out for .data/media' }).optional(),
  CACHE_MB: wholeNumber(256, 16, 65_536),
  STALE_LIMIT: wholeNumber(300, 0, 86_400),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be an address such as smtp://user:password@mail.example:587',
    })
    .optional(),
  MAIL_FROM: sender.optional(),
  WORKER: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
})

/**
 * Reads and checks the environment.
 *
 * @throws {EnvironmentError} with one line for every variable that is missing or unsafe.
 */
export function readEnv(source: Source = process.env): Env {
  const isOffline =
    source.SKINWISE_OFFLINE === '1' || source.NEXT_PHASE === 'phase-production-build'
  const parsed = schema.safeParse(
    isOffline ? { ...withoutEmpty(source), ...offline() } : withoutEmpty(source),
  )
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  const isProduction = source.NODE_ENV === 'production'
  if (isProduction && !isOffline && !source.PUBLIC_URL) {
    problems.push(
      'PUBLIC_URL is missing; give the address readers use, e.g. https://clinic.example',
    )
  }
  if (source.SMTP_URL && !source.MAIL_FROM && !isOffline) {
    problems.push(
      'MAIL_FROM is missing; give the address mails come from, e.g. Skinwise <mail@clinic.example>',
    )
  }
  const name = databaseNameOf(source.DATABASE_URL)
  if (isTrue(source.PAYLOAD_DROP_DATABASE) && !name?.endsWith('_test')) {
    problems.push(
      `PAYLOAD_DROP_DATABASE would empty the database "${name ?? ''}"; it is only allowed when the name ends in _test`,
    )
  }
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems)
  const values = parsed.data
  const publicUrl = values.PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`
  return {
    databaseUrl: values.DATABASE_URL,
    databaseName: databaseNameOf(values.DATABASE_URL) ?? '',
    payloadSecret: values.PAYLOAD_SECRET,
    publicUrl,
    siteOrigins: originsOf(publicUrl),
    host: values.HOST,
    port: values.PORT,
    corsOrigins: values.CORS_ORIGINS,
    isDemo: values.SKINWISE_DEMO === '1',
    isProduction,
    mediaDir: path.resolve(values.MEDIA_DIR ?? path.join('.data', 'media')),
    cacheBytes: values.CACHE_MB * 1024 * 1024,
    staleLimitMs: values.STALE_LIMIT * 1_000,
    mail:
      values.SMTP_URL && values.MAIL_FROM
        ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM }
        : null,
    startsWorker: values.WORKER === 'on',
    isOffline,
  }
}

let cached: Env | undefined

/**
 * The process's environment, read on first use and then kept.
 *
 * @throws {EnvironmentError} as {@link readEnv}.
 */
export function env(): Env {
  cached ??= readEnv()
  return cached
}

/** Values that let code be built or generated: they reach nothing and protect nothing. */
function offline() {
  return {
    DATABASE_URL: 'mongodb://127.0.0.1:1/offline?replicaSet=offline',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  }
}

function databaseNameOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : databaseUrlParts.exec(url)?.[1]
}

const loopbackNames = ['127.0.0.1', 'localhost']

/** On this machine people type either name for it; a session works under both. */
function originsOf(publicUrl: string): string[] {
  const { hostname, origin } = new URL(publicUrl)
  return loopbackNames.includes(hostname)
    ? loopbackNames.map((name) => origin.replace(hostname, name))
    : [origin]
}

/** An empty variable in a shell or a `.env` file means "not set". */
function withoutEmpty(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
}

function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1'
}
