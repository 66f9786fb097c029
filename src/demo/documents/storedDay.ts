/** A calendar day (`YYYY-MM-DD`) as Payload's day picker stores it: noon UTC of that day. */
export function storedDay(day: string): string
export function storedDay(day: string | undefined): string | undefined
export function storedDay(day: string | undefined): string | undefined {
  return day === undefined ? undefined : `${day}T12:00:00.000Z`
}
