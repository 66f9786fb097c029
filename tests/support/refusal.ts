import { expect } from 'vitest'
import { z } from 'zod'
import type { ApiAnswer } from './callApi'

const refusalSchema = z.object({
  errors: z.tuple([
    z.object({
      data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
    }),
  ]),
})

/** The marks that a refused publish or request brings for the form, in their order. */
export function marksOf({ body, status }: ApiAnswer): { path: string; message: string }[] {
  expect(status, JSON.stringify(body)).toBe(400)
  return refusalSchema.parse(body).errors[0].data.errors
}

/** The same by path, where the order says nothing. */
export const messagesOf = (answer: ApiAnswer): Record<string, string> =>
  Object.fromEntries(marksOf(answer).map(({ message, path }) => [path, message]))
