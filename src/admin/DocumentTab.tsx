'use client'

import { Button } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** A tab of a document's form that leads to a view of ours. */
export function DocumentTab({ address, label }: { address: string; label: string }) {
  const isActive = usePathname() === address
  return (
    <li>
      <Button
        buttonStyle="tab"
        className={`doc-tab${isActive ? ' doc-tab--active' : ''}`}
        disabled={isActive}
        el={isActive ? 'div' : 'link'}
        margin={false}
        size="medium"
        to={isActive ? undefined : address}
      >
        <span className="doc-tab__label">{label}</span>
      </Button>
    </li>
  )
}
