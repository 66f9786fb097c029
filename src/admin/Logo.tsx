import { Mark } from '@/components/illustrations/Mark'

/** Mark and name, on the sign-in page. */
export function Logo() {
  return (
    <span className="skinwise-logo">
      <Mark />
      <span className="skinwise-logo__name">Skinwise</span>
    </span>
  )
}
