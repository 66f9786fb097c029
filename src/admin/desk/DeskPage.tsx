import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { isStaff } from '@/access/roles'
import { say } from '@/domain/words'
import { deskPath } from './deskPaths'

interface DeskPageProps {
  children: ReactNode
  /** What the page is called below the desk; null for the desk itself. */
  name: string | null
  view: AdminViewServerProps
}

/**
 * Lets only staff on, and leads whoever follows a mail's link without being signed in to the
 * sign-in and back. Payload leaves both to views of one's own. Call it before anything is read.
 */
export function requireStaffView({ initPageResult, params }: AdminViewServerProps): void {
  const { payload, user } = initPageResult.req
  const { admin } = payload.config.routes
  if (!user) {
    const segments = [params?.segments ?? []].flat()
    const here = [admin, ...segments].join('/')
    redirect(`${admin}/login?redirect=${encodeURIComponent(here)}`)
  }
  if (!isStaff(user)) notFound()
}

/** A page of the reviewer's desk inside the admin's frame. */
export function DeskPage({ children, name, view }: DeskPageProps) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload } = req
  const desk = say(req, { en: 'Review desk', es: 'Mesa de revisión' })
  const { admin } = payload.config.routes
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      // Payload changes what it is given here.
      visibleEntities={{ ...visibleEntities }}
    >
      <SetStepNav
        nav={
          name === null
            ? [{ label: desk }]
            : [{ label: desk, url: `${admin}${deskPath}` }, { label: name }]
        }
      />
      <Gutter className="history desk">{children}</Gutter>
    </DefaultTemplate>
  )
}
