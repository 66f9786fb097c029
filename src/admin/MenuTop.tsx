import type { ServerProps } from 'payload'
import { say } from '@/domain/words'
import { MenuLink } from './MenuLink'

/** First in the menu: the way back to the overview. */
export function MenuTop({ i18n, payload }: Pick<ServerProps, 'i18n' | 'payload'>) {
  return (
    <MenuLink
      href={payload.config.routes.admin}
      label={say({ i18n }, { en: 'Overview', es: 'Resumen' })}
    />
  )
}
