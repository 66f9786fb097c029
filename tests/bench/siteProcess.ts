import { z } from 'zod'
import { readEnv } from '@/env'
import { startFront } from '@/server/front'
import { startInnerNext } from '@/server/innerNext'
import { openPublicState, type PublicState } from '@/server/publicState'
import { followRevision } from '@/server/revision'
import { stopOnSignal } from '@/server/stopOnSignal'
import { answerParent, ownUsage } from './answerParent'

// The production server, made of the same parts as startServer makes it. It tells its own use of the
// processor, lets Next be asked without the front, and forgets on demand, as if there were no telling
// what has changed: that makes the next answer a miss, and nothing it shows is shared.
const questionSchema = z.object({ kind: z.enum(['forget', 'usage']) })

const env = readEnv()
const publicState = openPublicState(env.databaseUrl)
let isForgetting = false
const revision = followRevision<PublicState>({
  read: async (known) => {
    const state = await publicState.read(known)
    if (!isForgetting) return state
    isForgetting = false
    return { ...state, era: {} }
  },
})
const inner = await startInnerNext({
  dir: process.cwd(),
  isDev: false,
  hostname: env.host,
  moment: () => revision.current()?.state,
})
const front = await startFront({
  ...env,
  socketPath: inner.socketPath,
  revision,
  isDev: false,
})
stopOnSignal(async () => {
  await front.close(0)
  revision.close()
  await publicState.close()
  await inner.close(0)
})
answerParent({ url: front.url, socketPath: inner.socketPath }, async (question) => {
  if (questionSchema.parse(question).kind === 'usage') return { ...ownUsage(), ...front.cached }
  isForgetting = true
  revision.drop({ isSure: false })
  return await revision.fresh().then(() => ({}))
})
