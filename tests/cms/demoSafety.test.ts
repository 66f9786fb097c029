import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DemoSignInsError, demoSignIns, refuseDemoSignIns } from '@/access/refuseDemoSignIns'
import { ProductionDatabaseError, refuseProduction } from '@/demo/refuseProduction'
import { startPayload, type TestPayload } from '../support/startPayload'

let world: TestPayload

beforeAll(async () => {
  world = await startPayload()
})

afterAll(() => world.stop())

const production = { isProduction: true, isDemo: false, isOffline: false }

describe('an account with a public password', () => {
  test('stops the boot in production, and nowhere else', async () => {
    await refuseDemoSignIns(world.payload, production)
    await world.payload.create({
      collection: 'users',
      // The first account: nobody is there yet to be asked.
      overrideAccess: true,
      data: {
        email: demoSignIns.editor,
        password: 'another password',
        name: 'Editor',
        roles: ['editor'],
      },
    })
    const attempt = refuseDemoSignIns(world.payload, production)
    await expect(attempt).rejects.toThrow(DemoSignInsError)
    await expect(attempt).rejects.toThrow(demoSignIns.editor)
    await refuseDemoSignIns(world.payload, { ...production, isDemo: true })
    await refuseDemoSignIns(world.payload, { ...production, isProduction: false })
  })
})

describe('demonstration content', () => {
  test('is refused by a production database', () => {
    const clinic = { isProduction: true, isDemo: false, databaseName: 'clinic' }
    expect(() => refuseProduction(clinic)).toThrow(ProductionDatabaseError)
    expect(() => refuseProduction(clinic)).toThrow('"clinic"')
    refuseProduction({ ...clinic, isDemo: true })
    refuseProduction({ ...clinic, isProduction: false })
  })
})
