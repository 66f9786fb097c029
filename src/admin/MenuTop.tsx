import type { ServerProps } from 'payload'
import { isClinicalReviewer, isStaff } from '@/access/roles'
import { say } from '@/domain/words'
import { deskPath } from './desk/deskPaths'
import { MenuLink } from './MenuLink'

/** First in the menu: the overview and the reviewer's desk, which is the first for reviewers. */
export function MenuTop({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const { admin } = payload.config.routes
  const overview = (
    <MenuLink href={admin} label={say({ i18n }, { en: 'Overview', es: 'Resumen' })} />
  )
  if (!isStaff(user)) return overview
  const desk = (
    <MenuLink
      href={`${admin}${deskPath}`}
      label={say({ i18n }, { en: 'Review desk', es: 'Mesa de revisión' })}
    />
  )
  return isClinicalReviewer(user) ? (
    <>
      {desk}
      {overview}
    </>
  ) : (
    <>
      {overview}
      {desk}
    </>
  )
}
