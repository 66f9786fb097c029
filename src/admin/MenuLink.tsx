'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** A line of the menu that is no collection. */
export function MenuLink({ href, label }: { href: string; label: string }) {
  const isHere = usePathname() === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link menu-link"
      href={href}
      prefetch={false}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
