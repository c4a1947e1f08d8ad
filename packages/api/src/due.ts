import { z } from 'zod'

/** What waits for somebody, in any module: one shape for the Secretariat's desk and for "what needs us". */

const instant = z.string().describe('UTC with milliseconds')

export const dueSchema = z.strictObject({
  id: z.string().describe('the same for the same matter, so that a list can be compared with the one before'),
  module: z.string(),
  what: z
    .string()
    .describe(
      'what has to be done, in the words of its module: report-due, readout-to-answer, silence-running …',
    ),
  since: instant.describe('since when it waits'),
  due: instant.optional().describe('by when; what expires then has passed'),
  expires: z.boolean().optional().describe('true: what is not done by then can never be done'),
  moved: z.number().int().optional().describe('how often its time was changed, for calendars'),
  on: z
    .strictObject({ agency: z.string().optional(), state: z.string().optional() })
    .describe('who has to act: an agency, or any agency of a state'),
  role: z.enum(['drafts', 'signs']).describe('which role of the agency it is for'),
  waiting: z.array(z.string()).describe('agencies that wait for it'),
  event: z.string().optional(),
  texts: z
    .record(z.string(), z.string())
    .optional()
    .describe('what it is about, by language; und: in a language that is not stated'),
  statement: z.string().optional().describe('that it follows from'),
  index: z.number().int().optional(),
  page: z.string().optional().describe('of the workspace where it is done: /proposals/ID'),
})

export type Due = z.infer<typeof dueSchema>
