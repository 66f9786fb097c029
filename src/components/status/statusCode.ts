import type { Words } from '../words/en'

export type StatusCode = Extract<keyof Words['status'], `${number}`>

const shownAs: Record<string, StatusCode> = {
  '404': '404',
  '410': '410',
  '500': '500',
  '502': '503',
  '503': '503',
}

/** The page that explains an HTTP status, as it stands in a path; null for any other. */
export function statusCodeOf(code: string): StatusCode | null {
  return Object.hasOwn(shownAs, code) ? (shownAs[code] ?? null) : null
}
