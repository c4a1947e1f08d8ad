import { z } from 'zod'
import { mostInPart } from './paging.ts'

/** What needs the caller: the shape of one item, which every module adds its own of. */

const instant = z.string().describe('UTC with milliseconds')

export const needSchema = z.strictObject({
  id: z.string().describe('the same for the same matter, so that a list can be compared with the one before'),
  module: z.string().describe('drafts, situation …'),
  what: z
    .string()
    .describe(
      'draft-to-sign, draft-returned, verification-request, report-due, report-overdue, alert-to-acknowledge … in the words of its module',
    ),
  since: instant,
  due: instant.optional(),
  expires: z.boolean().optional().describe('true: what is not done by then can never be done'),
  agency: z.string().optional(),
  state: z.string().optional(),
  waiting: z.array(z.string()).optional().describe('agencies that wait for it'),
  event: z.string().optional(),
  kind: z.string().optional().describe('of the draft'),
  text: z.string().optional().describe('what was asked or remarked, in its author’s words'),
  texts: z.record(z.string(), z.string()).optional().describe('the same by language; und: not stated'),
  draft: z.string().optional(),
  statement: z.string().optional(),
  index: z.number().int().optional(),
  page: z.string().optional().describe('of the workspace where it is done'),
})

export const needsAnswer = z.strictObject({
  now: instant,
  total: z.number().int().describe('how many there are in all'),
  needs: z
    .array(needSchema)
    .describe(`by due, then what has no due by since; ${mostInPart} at most, and all of them on the desk`),
})

export type NeedAnswer = z.infer<typeof needSchema>
export type NeedsAnswer = z.infer<typeof needsAnswer>
