import type { ServerProps } from 'payload'
import { say } from '@/domain/words'

/** Last in the menu: the site as patients see it. */
export function MenuBottom({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <a className="nav__link menu-link" href="/" rel="noopener" target="_blank">
      <span className="nav__link-label">
        {say({ i18n }, { en: 'Open the site', es: 'Abrir el sitio' })}
        <span className="visually-hidden">
          {say({ i18n }, { en: ' (opens a new tab)', es: ' (se abre en otra pestaña)' })}
        </span>
      </span>
    </a>
  )
}
