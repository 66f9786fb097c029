import type { CollectionConfig } from 'payload'
import { say } from '@/domain/words'
import { isTransient } from './isTransient'

type AfterError = NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number]

/** A draft save takes no lock, so it can meet a publish of the same document: nothing was saved. */
export const explainConflict: AfterError = ({ error, req }) => {
  if (!isTransient(error)) return
  const message = say(req, {
    en: 'Somebody else saved this at the same moment. Nothing of yours was saved; try again.',
    es: 'Otra persona guardó esto en el mismo momento. No se ha guardado nada suyo; inténtelo de nuevo.',
  })
  return { response: { errors: [{ message }] }, status: 503 }
}
