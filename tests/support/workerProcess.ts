import { getPayload } from 'payload'
import { stopOnSignal } from '@/server/stopOnSignal'
import { startWorker } from '@/worker/runJobs'
import config from '../../payload.config'

// The process that startTestWorker runs: the real worker, with less patience.
const worker = startWorker(await getPayload({ config }), { everyMs: 100, leaseMs: 2_000 })
stopOnSignal(() => worker.stop())
// A test run that is gone takes its workers along.
process.on('disconnect', () => process.exit(1))
