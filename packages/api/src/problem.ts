import { z } from 'zod'

/** A problem document (RFC 9457): `type` ends in the code, `faults` name every place. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    faults: z.array(z.object({ place: z.string(), message: z.string() })).optional(),
  })
  .meta({
    id: 'Problem',
    description: 'What was wrong, where, and the way out (RFC 9457). Nothing was changed.',
  })

export type Problem = z.infer<typeof problemSchema>
