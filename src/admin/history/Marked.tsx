import type { ReactNode } from 'react'
import type { Telling } from './telling'

interface MarkedProps {
  children: ReactNode
  telling: Pick<Telling, 'language' | 'say'>
}

/** What was there and is no more; struck out, and said to be so. */
export function Removed({ children, telling: { language, say } }: MarkedProps) {
  return (
    <del>
      <span className="visually-hidden" lang={language}>
        {say({ en: '[removed:] ', es: '[quitado:] ' })}
      </span>
      {children}
    </del>
  )
}

/** What is new; underlined, and said to be so. */
export function Added({ children, telling: { language, say } }: MarkedProps) {
  return (
    <ins>
      <span className="visually-hidden" lang={language}>
        {say({ en: '[added:] ', es: '[añadido:] ' })}
      </span>
      {children}
    </ins>
  )
}
