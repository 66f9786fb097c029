import { z } from 'zod'
import { locales } from '@/domain/locales'
import type { Words } from '@/domain/words'

const wordsSchema = z.record(z.enum(locales), z.string())

/** A failed job as Payload keeps it: what was thrown, with a message that is one string. */
const failureSchema = z.object({
  message: z.string().transform((text, context) => {
    try {
      return wordsSchema.parse(JSON.parse(text))
    } catch {
      context.addIssue('This failure is not for people to read.')
      return z.NEVER
    }
  }),
})

/** Why a planned publish was refused, as a job's error can carry it: in every language. */
export const refusalMessage = (reason: Words): string => JSON.stringify(reason)

/** What {@link refusalMessage} wrote, from a job's error; null if the job failed in another way. */
export function refusalOf(error: unknown): Words | null {
  return failureSchema.safeParse(error).data?.message ?? null
}
