import type { TaskConfig } from 'payload'
import { unpublishOverdue } from './unpublishOverdue'

/** Every night: what Settings says of pages whose review is long overdue. */
export const unpublishOverdueTask: TaskConfig<{
  input: object
  output: { told: number; takenOffline: number }
}> = {
  slug: 'unpublishOverdue',
  schedule: [{ cron: '30 4 * * *', queue: 'default' }],
  outputSchema: [
    { name: 'told', type: 'number', required: true },
    { name: 'takenOffline', type: 'number', required: true },
  ],
  handler: async ({ req }) => ({ output: await unpublishOverdue(req.payload) }),
}
