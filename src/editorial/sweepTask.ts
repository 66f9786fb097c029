import type { TaskConfig } from 'payload'
import { sweepAbandonedDrafts } from './sweepAbandonedDrafts'

/** Every hour, whoever runs the jobs: abandoned empty drafts go. */
export const sweepTask: TaskConfig<{ input: object; output: { swept: number } }> = {
  slug: 'sweepAbandonedDrafts',
  schedule: [{ cron: '0 * * * *', queue: 'default' }],
  outputSchema: [{ name: 'swept', type: 'number', required: true }],
  handler: async ({ req }) => ({ output: { swept: await sweepAbandonedDrafts(req.payload) } }),
}
