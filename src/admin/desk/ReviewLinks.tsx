import type { PayloadRequest } from 'payload'
import type { WholeLink } from '@/domain/reviewDesk'
import { languageList, say } from '@/domain/words'
import { formPath } from '../history/historyPaths'
import { kindOf } from '../history/loggedTitle'

/** The safety records and conditions a text includes, and whether patients can read them. */
export function ReviewLinks({ links, req }: { links: readonly WholeLink[]; req: PayloadRequest }) {
  const { i18n, payload } = req
  return (
    <ul className="desk-sources">
      {links.map((link) => (
        <li key={`${link.documentType}:${link.documentId}`}>
          <a href={`${payload.config.routes.admin}${formPath(link)}`}>{link.title}</a>
          <p>
            <span>{kindOf(payload, i18n, link.documentType)}</span>
            <span
              className={`live-badge live-badge--${link.publicLocales.length > 0 ? 'live' : 'off'}`}
            >
              {link.publicLocales.length > 0
                ? say(req, {
                    en: `Live in ${languageList(req, link.publicLocales)}`,
                    es: `Publicado en ${languageList(req, link.publicLocales)}`,
                  })
                : say(req, { en: 'Not live', es: 'Sin publicar' })}
            </span>
            {link.isInReview &&
              say(req, { en: 'Part of this review', es: 'Parte de esta revisión' })}
          </p>
        </li>
      ))}
    </ul>
  )
}
