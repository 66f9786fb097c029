import config from '../../payload.config'
import { answerPublishes } from './publisher'

// Publishes as the application does.
await answerPublishes(await config, true)
