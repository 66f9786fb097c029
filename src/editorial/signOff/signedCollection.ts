import type { CollectionConfig } from 'payload'
import { publicCollection } from '../publicCollection'
import { signOffState } from './signOffState'

/**
 * A public collection whose clinical text goes live only with a sign-off
 * (docs/decisions/030-sign-off.md). Its documents carry a `review` group, which the gate fills.
 */
export function signedCollection(config: CollectionConfig): CollectionConfig {
  const { endpoints } = config
  return publicCollection({
    ...config,
    custom: { ...config.custom, needsSignOff: true },
    endpoints: endpoints === false ? endpoints : [signOffState, ...(endpoints ?? [])],
  })
}
