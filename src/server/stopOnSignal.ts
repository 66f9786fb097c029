/** npm passes a signal on that the terminal has sent to the whole group: one key, two signals. */
const echoMs = 1_500

/**
 * Runs `stop` once on Ctrl-C or a polite end, then leaves with 0. A second Ctrl-C leaves at once.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stoppingSince: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stoppingSince !== undefined) {
        if (performance.now() - stoppingSince > echoMs) process.exit(130)
        return
      }
      stoppingSince = performance.now()
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
}
