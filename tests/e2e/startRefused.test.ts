import { expect, inject, test } from 'vitest'
import { ChildFailedError, nodeArguments, runChild } from '@/demo/runChild'
import { testDatabaseUrl, testSecret } from '../support/testEnvironment'

test('npm start ends on a database with the demonstration’s accounts, before it serves anything', async () => {
  const { templateDatabase, templateMedia } = inject('site')
  const said: string[] = []
  const started = runChild('npm start', nodeArguments('src/server/main.ts'), {
    cwd: process.cwd(),
    env: {
      ...process.env,
      DATABASE_URL: testDatabaseUrl(inject('mongoPort'), templateDatabase),
      PAYLOAD_SECRET: testSecret,
      PUBLIC_URL: 'http://127.0.0.1:3000',
      PORT: '0',
      MEDIA_DIR: templateMedia,
    },
    onLine: (line) => said.push(line),
  })
  await expect(started).rejects.toThrow(ChildFailedError)
  await expect(started).rejects.toThrow(/accounts with a public password .*Delete them/)
  expect(said.join('\n')).not.toContain('listening')
})
