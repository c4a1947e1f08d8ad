import { z } from 'zod'

/** The same in the languages of the workspace, by language; `detail` and `message` are the English. */
const texts = z.record(z.string(), z.string()).optional()

export const faultSchema = z.object({ place: z.string(), message: z.string(), texts })

/** A problem document (RFC 9457): `type` ends in the code, `faults` name every place. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    texts,
    faults: z.array(faultSchema).optional(),
  })
  .meta({
    id: 'Problem',
    description: 'What was wrong, where, and the way out (RFC 9457). Nothing was changed.',
  })

export type ProblemFault = z.infer<typeof faultSchema>
export type Problem = z.infer<typeof problemSchema>
