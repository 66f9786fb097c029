/** What each draws, as one path: pages have dozens, and each element has to be written twice. */
const drawings = {
  do: 'M4.5 12.5 9.5 17.5 19.5 6.5',
  avoid: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM6 6 18 18',
  expect: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 7v5.5l3.5 2',
  warning: 'M12 3.5 21.5 20h-19zM12 10v4.5M12 17.2v.3',
  urgent: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.2v.3',
  phone:
    'M6 3.5h3.2l1.6 4.4-2.2 1.6a11.5 11.5 0 0 0 5.9 5.9l1.6-2.2 4.4 1.6V18c0 1.4-1.1 2.5-2.5 2.5C10.6 20.5 3.5 13.4 3.5 6c0-1.4 1.1-2.5 2.5-2.5z',
  place:
    'M12 21c4.5-5 7-8.4 7-11.5a7 7 0 0 0-14 0C5 12.6 7.5 16 12 21zM9.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
  arrow: 'M4.5 12h15M13.5 6l6 6-6 6',
  home: 'M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-5.5h4V20',
} as const

export type IconName = keyof typeof drawings

/** A line drawing that repeats what the words beside it say, so that colour is never alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
