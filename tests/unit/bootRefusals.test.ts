import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { nodeArguments } from '@/demo/runChild'

async function run(file: string, env: Record<string, string>) {
  const child = spawn(process.execPath, nodeArguments(file), {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code, output, lines: errors.trim().split('\n') }
}

test.each([
  ['npm start', 'src/server/main.ts'],
  ['npm run worker', 'src/worker/main.ts'],
])('%s says what is missing, a line each, and ends', async (_, file) => {
  const { code, lines } = await run(file, { PAYLOAD_SECRET: 'short' })
  expect(code).toBe(1)
  expect(lines).toEqual([
    'DATABASE_URL is missing; give a replica set: mongodb://host/name?replicaSet=rs0',
    'PAYLOAD_SECRET is shorter than 32 characters; make one with: openssl rand -hex 32',
    'PUBLIC_URL is missing; give the address readers use, e.g. https://clinic.example',
  ])
})

test.each([
  ['SKINWISE_OFFLINE', 'is for builds'],
  ['SKINWISE_DEMO', 'is for npm run demo'],
])('npm start refuses %s', async (name, words) => {
  const { code, lines } = await run('src/server/main.ts', {
    DATABASE_URL: 'mongodb://127.0.0.1:1/clinic?replicaSet=rs0',
    PAYLOAD_SECRET: 'x'.repeat(32),
    PUBLIC_URL: 'https://clinic.example',
    [name]: '1',
  })
  expect(code).toBe(1)
  expect(lines.join('\n')).toContain(`${name} ${words}`)
})

test('npm run demo names a taken port before it begins any work', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { code, output, lines } = await run('src/demo/runDemo.ts', { PORT: String(port) })
  holder.close()
  expect(code).toBe(1)
  expect(lines).toEqual([
    `Port ${port} on 127.0.0.1 is taken by another program. ` +
      `End it, or choose another port: PORT=${port + 1}`,
  ])
  expect(output).toBe('')
})
