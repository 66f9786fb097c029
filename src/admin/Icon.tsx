import { Mark } from '@/components/illustrations/Mark'

/** The mark alone, in the corner that leads to the overview. */
export function Icon() {
  return (
    <span className="skinwise-icon">
      <Mark />
      <span className="visually-hidden">Skinwise</span>
    </span>
  )
}
