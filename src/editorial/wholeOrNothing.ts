import { APIError, type CollectionConfig } from 'payload'
import { say } from '@/domain/words'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Payload commits a bulk operation although some documents failed; here it is whole or nothing. */
export const wholeOrNothing: NonNullable<Hooks['afterOperation']>[number] = (after) => {
  if (after.operation !== 'update' && after.operation !== 'delete') return after.result
  const { errors } = after.result
  if (errors.length === 0) return after.result
  const reasons = errors.map(({ isPublic, message }) =>
    isPublic ? message : say(after.req, { en: 'Something went wrong.', es: 'Algo ha fallado.' }),
  )
  throw new APIError(
    say(after.req, {
      en: `Nothing was changed, because ${errors.length} of the documents can't be: ${[...new Set(reasons)].join(' ')}`,
      es: `No se ha cambiado nada, porque ${errors.length} de los documentos no lo permiten: ${[...new Set(reasons)].join(' ')}`,
    }),
    400,
  )
}

/**
 * The admin's lists count the documents that a bulk request changed before they show its errors,
 * and stumble where there is no list to count.
 */
export const countNothing: NonNullable<Hooks['afterError']>[number] = ({ req, result }) => {
  const isBulk = /^(?:PATCH|DELETE)$/i.test(req.method ?? '') && req.routeParams?.id === undefined
  if (isBulk) return { response: { ...result, docs: [] } }
}
