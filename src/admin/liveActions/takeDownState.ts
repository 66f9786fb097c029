import { z } from 'zod'

const documentSchema = z.object({
  documentType: z.string(),
  documentId: z.string(),
  title: z.string(),
})

const documentsSchema = z.array(documentSchema)

/** What `GET …/take-down` answers, as far as the buttons need it. */
export const takeDownStateSchema = z.object({
  isLive: z.boolean(),
  goesWith: documentsSchema,
  takenDown: z
    .object({ by: z.string(), reason: z.string(), documents: documentsSchema })
    .nullable(),
})

export type TakenDocuments = z.infer<typeof documentsSchema>

/** The list as it is by now, which a refused take-down brings along. */
export const changedListSchema = z.object({ goesWith: documentsSchema })
