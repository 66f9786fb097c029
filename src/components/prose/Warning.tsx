import type { ReactNode } from 'react'
import { Icon } from '../illustrations/Icon'

interface Props {
  id: string
  title: string
  /** Said before the title to people who listen: `Important:`. */
  spoken: string
  children: ReactNode
}

/** A warning a reader must not miss: a component with a spoken prefix, never styled prose. */
export function Warning({ id, title, spoken, children }: Props) {
  return (
    <section className="warning" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="warning-title">
        <Icon name="warning" />
        <span>
          <span className="visually-hidden">{spoken} </span>
          {title}
        </span>
      </h2>
      {children}
    </section>
  )
}
