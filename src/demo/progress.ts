/** Tells the person at the terminal what is going on, one line at a time. */
export type Report = (line: string) => void

/** A report that writes each line with the seconds since it was made. */
export function createReport(write: (line: string) => void = console.log): Report {
  const start = performance.now()
  return (line) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5)
    write(`${seconds} s  ${line}`)
  }
}
