/** The product's own mark: three layers of skin under one fine line. Stands in where no logo is set. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="16" cy="16" r="14" />
      <path d="M3 14c4.3-2.6 8.7-2.6 13 0s8.7 2.6 13 0" />
      <path d="M4 20.5c4-2.4 8-2.4 12 0s8 2.4 12 0" />
      <path d="M16 5.5V18" />
    </svg>
  )
}
