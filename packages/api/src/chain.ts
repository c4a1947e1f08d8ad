import { z } from 'zod'

/** The shape of a chain: what led to a thing, the thing, and what came of it; a test holds the answers to it. */

const relation = z.enum(['replies-to', 'replaces', 'discloses', 'refers-to', 'follows-from'])

const step = z.strictObject({
  id: z.string().describe('of the statement, or of what the node has found itself, as a signal'),
  index: z
    .number()
    .int()
    .min(0)
    .describe('place in the log; of what no entry holds, the entry after which it was found'),
  derived: z.boolean().describe('true: no statement, but found by the node in what was said'),
  kind: z.string(),
  agency: z.string().nullable().describe('who said it; null: the node found it'),
  state: z
    .string()
    .nullable()
    .describe('that it is about, where a module says so, or that the agency speaks for'),
  received: z.string(),
  label: z.string().nullable(),
  audience: z.string().describe('separated by spaces'),
  title: z
    .record(z.string(), z.string())
    .nullable()
    .describe('a headline by language, where its module has one'),
  place: z.enum(['before', 'here', 'after']),
  links: z
    .array(z.strictObject({ id: z.string(), relation }))
    .describe('the steps of this chain that it names'),
})

export const chainAnswer = z.strictObject({
  size: z.number().int().describe('the number of entries that the answer rests on'),
  more: z.boolean().describe('true: there is more than is shown; the chain of a step further on leads there'),
  steps: z.array(step).describe('in the order of the log; only what you may see'),
})

export type ChainStep = z.infer<typeof step>
export type ChainAnswer = z.infer<typeof chainAnswer>
