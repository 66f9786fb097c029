import { APIError, JobCancelledError, type Payload, ValidationError } from 'payload'
import { z } from 'zod'
import { type Locale, locales } from '@/domain/locales'
import { refusalMessage } from '@/editorial/plannedRefusal'
import { mailRefusedPlan } from './mailRefusedPlan'

/** Five more tries within some ten minutes. */
const retries = { attempts: 5, backoff: { type: 'exponential', delay: 20_000 } } as const

/** A rule has said no, and will say no again until somebody changes the page. */
const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status < 500

const fieldErrorsSchema = z.object({
  errors: z.array(
    z.object({
      label: z.string().optional().catch(undefined),
      message: z.string(),
      path: z.string().catch(''),
    }),
  ),
})

/** The fields a refusal is about, each with what is wrong; none if it is about something else. */
function fieldErrorsOf(error: APIError) {
  const fields = error instanceof ValidationError ? fieldErrorsSchema.safeParse(error.data) : null
  return fields?.data?.errors ?? []
}

/** The path of a finding that no field stands for: clinical text without its sign-off. */
const signOffPath = 'review'

/** As many as a line of the overview can hold; the form names them all. */
const mostFields = 3

/** What a refusal says, in the language it was made in: each reason with the fields it is about. */
function reasonOf(error: APIError): string {
  const errors = fieldErrorsOf(error)
  if (errors.length === 0) return error.message
  const named = new Map<string, string[]>()
  for (const { label, message } of errors) {
    const names = named.get(message) ?? []
    // Payload puts the tab first: "In short > Summary".
    named.set(message, label ? [...names, label.split(' > ').at(-1) ?? label] : names)
  }
  const reasons = [...named].map(([message, names]) => {
    const shown = names.slice(0, mostFields).concat(names.length > mostFields ? ['…'] : [])
    return names.length > 0 ? `${shown.join(', ')}: ${message}` : message
  })
  return reasons.join(' ')
}

/**
 * Makes Payload's tasks fit for a worker: what a rule refuses is tried once and says why in every
 * language, what fails otherwise (a lost database) is tried again, and each failure is one line.
 *
 * @param options.log takes that line
 * @param options.onPublish hears which job is about to publish, and undefined when it has ended
 */
export function guardTasks(
  payload: Payload,
  options: { log: (line: string) => void; onPublish: (jobId: string | undefined) => void },
): void {
  const { i18n, jobs } = payload.config
  const { fallbackLanguage } = i18n
  for (const task of jobs.tasks ?? []) {
    const { handler, slug } = task
    if (typeof handler !== 'function') continue
    task.retries ??= retries
    task.handler = async (args) => {
      const reasons: Partial<Record<Locale, string>> = {}
      let lacksSignOff = false
      try {
        if (slug === 'schedulePublish') options.onPublish(String(args.job.id))
        // A refusal has changed nothing, so it can be asked for again in the next language.
        for (const language of locales) {
          try {
            // What Payload's own task calls speaks the language of the configuration.
            i18n.fallbackLanguage = language
            return await handler(args)
          } catch (error) {
            if (!isRefusal(error)) throw error
            reasons[language] = reasonOf(error)
            lacksSignOff = fieldErrorsOf(error).some(({ path }) => path === signOffPath)
          }
        }
      } catch (error) {
        options.log(`Job ${args.job.id} (${slug}) failed: ${String(error)}`)
        throw error
      } finally {
        options.onPublish(undefined)
        i18n.fallbackLanguage = fallbackLanguage
      }
      const { en = '', es = '' } = reasons
      options.log(`Job ${args.job.id} (${slug}) was refused: ${en}`)
      if (slug === 'schedulePublish') {
        await mailRefusedPlan(args.req, args.job, { reason: { en, es }, lacksSignOff })
      }
      throw new JobCancelledError(refusalMessage({ en, es }))
    }
  }
}
