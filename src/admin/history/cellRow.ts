import { z } from 'zod'

const rowSchema = z.object({
  id: z.string(),
  action: z.string(),
  documentId: z.string(),
  documentType: z.string(),
  title: z.string().nullish().default(null),
  by: z.object({ account: z.string().nullish(), name: z.string() }),
})

/** What the cells of the log's list know of their entry: the collection's `forceSelect`. */
export const cellRow = (rowData: unknown) => rowSchema.parse(rowData)
