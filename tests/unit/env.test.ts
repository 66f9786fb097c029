import { describe, expect, test } from 'vitest'
import { EnvironmentError, readEnv } from '@/env'

const good = {
  DATABASE_URL: 'mongodb://127.0.0.1:27017/clinic?replicaSet=rs0',
  PAYLOAD_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://clinic.example/',
  NODE_ENV: 'production',
}

function problemsOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
}

test('a sound production environment is read, with safe defaults', () => {
  const env = readEnv(good)
  expect(env).toMatchObject({
    databaseName: 'clinic',
    publicUrl: 'https://clinic.example',
    host: '127.0.0.1',
    port: 3000,
    corsOrigins: ['*'],
    isDemo: false,
    isProduction: true,
    startsWorker: true,
  })
})

test.each([
  ['Skinwise <mail@clinic.example>', { name: 'Skinwise', address: 'mail@clinic.example' }],
  ['mail@clinic.example', { name: '', address: 'mail@clinic.example' }],
])('mails go out as %s', (text, from) => {
  const smtpUrl = 'smtp://user:p%40ss@mail.example:587'
  expect(readEnv({ ...good, SMTP_URL: smtpUrl, MAIL_FROM: text }).mail).toEqual({ smtpUrl, from })
  expect(readEnv({ ...good, MAIL_FROM: text }).mail).toBeNull()
})

test('several hosts, credentials and options in the database address are understood', () => {
  const url = 'mongodb://user:p%40ss@a.example:27017,b.example/clinic?w=majority&replicaSet=rs0'
  expect(readEnv({ ...good, DATABASE_URL: url }).databaseName).toBe('clinic')
})

test.each([
  ['no database', { DATABASE_URL: undefined }, /^DATABASE_URL is missing/],
  ['an empty database', { DATABASE_URL: '' }, /^DATABASE_URL is missing/],
  ['no replica set', { DATABASE_URL: 'mongodb://h/clinic?w=1' }, /must name a replica set/],
  ['no database name', { DATABASE_URL: 'mongodb://h/?replicaSet=a' }, /with a database name/],
  ['no secret', { PAYLOAD_SECRET: undefined }, /^PAYLOAD_SECRET is missing/],
  ['a short secret', { PAYLOAD_SECRET: 'short' }, /^PAYLOAD_SECRET is shorter than 32/],
  ['no public address', { PUBLIC_URL: undefined }, /^PUBLIC_URL is missing/],
  ['an odd public address', { PUBLIC_URL: 'clinic.example' }, /^PUBLIC_URL must be an address/],
  ['a port that is no number', { PORT: 'http' }, /^PORT must be a number/],
  ['a port out of range', { PORT: '70000' }, /^PORT must be between/],
  ['an odd demo flag', { SKINWISE_DEMO: 'yes' }, /^SKINWISE_DEMO must be 0 or 1/],
  ['an odd mail server', { SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example' }, /^SMTP_URL must/],
  ['a mail server without a sender', { SMTP_URL: 'smtp://m.example' }, /^MAIL_FROM is missing/],
  ['an odd sender', { MAIL_FROM: 'Skinwise' }, /^MAIL_FROM must be an address/],
  ['a sender of two lines', { MAIL_FROM: 'A\nBcc: x <a@b.example>' }, /^MAIL_FROM must be/],
  ['an odd worker', { WORKER: 'no' }, /^WORKER must be on or off/],
  ['a wipe of real data', { PAYLOAD_DROP_DATABASE: 'true' }, /^PAYLOAD_DROP_DATABASE would empty/],
])('%s stops the boot with one line', (_, change, line) => {
  const problems = problemsOf({ ...good, ...change })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(line)
})

test('every problem is told at once', () => {
  const problems = problemsOf({ NODE_ENV: 'production', PORT: 'x' })
  expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'PORT',
    'PUBLIC_URL',
  ])
})

test('a test database may be dropped', () => {
  const url = 'mongodb://127.0.0.1/clinic_test?replicaSet=rs0'
  expect(problemsOf({ ...good, DATABASE_URL: url, PAYLOAD_DROP_DATABASE: 'true' })).toEqual([])
})

describe('while code is built', () => {
  test('no database is needed, and the one that is set is not used', () => {
    const env = readEnv({ ...good, SKINWISE_OFFLINE: '1' })
    expect(env.databaseName).toBe('offline')
    expect(readEnv({ NEXT_PHASE: 'phase-production-build' }).isOffline).toBe(true)
  })

  test('the stand-in secret differs each time, so nothing signed with it is worth anything', () => {
    const one = readEnv({ SKINWISE_OFFLINE: '1' }).payloadSecret
    expect(readEnv({ SKINWISE_OFFLINE: '1' }).payloadSecret).not.toBe(one)
  })
})

test.each([
  ['*', ['*']],
  ['none', []],
  ['https://a.example, https://b.example', ['https://a.example', 'https://b.example']],
])('CORS_ORIGINS=%s', (text, origins) => {
  expect(readEnv({ ...good, CORS_ORIGINS: text }).corsOrigins).toEqual(origins)
})
