import type { TaskConfig } from 'payload'
import { env } from '@/env'
import { sweepReplacedFiles } from './replacedFiles'
import { sweepAbandonedDrafts } from './sweepAbandonedDrafts'

/** Every hour, whoever runs the jobs: abandoned empty drafts go, and replaced files. */
export const sweepTask: TaskConfig<{ input: object; output: { swept: number } }> = {
  slug: 'sweepAbandonedDrafts',
  schedule: [{ cron: '0 * * * *', queue: 'default' }],
  outputSchema: [{ name: 'swept', type: 'number', required: true }],
  handler: async ({ req }) => {
    await sweepReplacedFiles(req.payload, env().mediaDir)
    return { output: { swept: await sweepAbandonedDrafts(req.payload) } }
  },
}
