import type { Mongo } from '@/demo/startMongo'
import type { SiteTemplate } from './siteSetup'

interface Things {
  mongo: Mongo
  site: SiteTemplate
}

interface Shared<Value> {
  users: number
  started: Promise<{ value: Value; stop: () => Promise<void> }>
}

declare global {
  var skinwiseShared: { [Name in keyof Things]?: Shared<Things[Name]> } | undefined
}

/**
 * Starts something on the first call and ends it when the last user has released it. Vitest loads a
 * global set-up once a project, each time as a module of its own, so what they share is kept on the
 * global object of the process they all run in.
 */
export async function onceForAllProjects<Name extends keyof Things>(
  name: Name,
  start: () => Promise<{ value: Things[Name]; stop: () => Promise<void> }>,
): Promise<{ value: Things[Name]; release: () => Promise<void> }> {
  globalThis.skinwiseShared ??= {}
  const all: { [N in Name]?: Shared<Things[N]> } = globalThis.skinwiseShared
  const shared: Shared<Things[Name]> = all[name] ?? { users: 0, started: start() }
  all[name] = shared
  shared.users += 1
  const { value, stop } = await shared.started
  const release = async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete all[name]
    await stop()
  }
  return { value, release }
}
