import { z } from 'zod'

/** What whoever says something gets once it is durable, published and in the tables. */
export const receiptSchema = z
  .object({
    index: z.number().int(),
    entrySha256: z.string(),
    statement: z.string(),
    received: z.string(),
    form: z.enum(['open', 'sealed']),
    repeated: z.boolean(),
    proof: z.string().describe('c2sp.org/tlog-proof@v1 of the entry'),
  })
  .meta({
    id: 'Receipt',
    description: 'The statement is durable, covered by a published checkpoint, and in the tables.',
  })

export type ReceiptAnswer = z.infer<typeof receiptSchema>
