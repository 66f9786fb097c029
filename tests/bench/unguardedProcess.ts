import config from '../../payload.config'
import { leaveOutGuards } from './leaveOutGuards'
import { answerPublishes } from './publisher'

// Publishes as Payload would by itself, with the same collections.
await answerPublishes(leaveOutGuards(await config), false)
