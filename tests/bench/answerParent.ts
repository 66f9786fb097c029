/** What a process of the bench has used so far. */
export interface Usage {
  /** Processor time of all its threads, in microseconds. */
  cpuUs: number
  rssBytes: number
}

export function ownUsage(): Usage {
  const { user, system } = process.cpuUsage()
  return { cpuUs: user + system, rssBytes: process.memoryUsage.rss() }
}

/** Answers the questions of the process that started this one, and ends with it. */
export function answerParent(greeting: object, answer: (question: unknown) => Promise<object>) {
  process.on('message', (question) => {
    answer(question).then(
      (given) => process.send?.(given),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.on('disconnect', () => process.exit(1))
  process.send?.(greeting)
}
