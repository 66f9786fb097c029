import type { ReactNode } from 'react'
import type { RegulatoryStatus } from '@/domain/treatmentTerms'

/** What a regulator says of a use: words, with a mark that is full, half or empty. */
export function RegulatoryTag({
  status,
  children,
}: {
  status: RegulatoryStatus
  children: ReactNode
}) {
  return <p className={`regulatory regulatory-${status}`}>{children}</p>
}
