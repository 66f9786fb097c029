import type { BeforeListTableServerProps } from 'payload'
import { say } from '@/domain/words'

/** In the log while nothing has been published: what will stand there. */
export function EmptyLog({ data, i18n, searchParams }: BeforeListTableServerProps) {
  if (
    data.totalDocs > 0 ||
    Object.keys(searchParams ?? {}).some((key) => /^(search|where)/.test(key))
  )
    return null
  return (
    <section aria-labelledby="empty-list-title" className="empty-list">
      <h2 id="empty-list-title">
        {say({ i18n }, { en: 'Nothing has been published yet', es: 'Aún no se ha publicado nada' })}
      </h2>
      <p>
        {say(
          { i18n },
          {
            en: 'With the first publish a line appears here, and one more for each change readers could see.',
            es: 'Con la primera publicación aparecerá aquí una línea, y otra por cada cambio visible para quien lee.',
          },
        )}
      </p>
    </section>
  )
}
