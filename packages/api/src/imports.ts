import { z } from 'zod'
import { problemSchema } from './problem.ts'
import { receiptSchema } from './receipt.ts'

/** The lines that the answer to an import is made of: one `reading`, a `receipt` a statement, then `done` or a `problem`. */

const fault = z.strictObject({ place: z.string(), message: z.string() })
const count = z.number().int().min(0)

const reading = z.strictObject({
  type: z.literal('reading'),
  format: z.string(),
  source: z.strictObject({ name: z.string(), licence: z.string().optional() }),
  rows: count.describe('below the header'),
  columns: z.strictObject({ read: z.array(z.string()).readonly(), ignored: z.array(z.string()).readonly() }),
  notes: z.array(fault).readonly().describe('odd, and kept'),
  skipped: z.array(fault).readonly().describe('rows left out, where some were to be'),
  totals: z.record(z.string(), z.number()).describe('of the file, by indicator'),
  indicators: z.array(z.string()).readonly(),
  observationCount: count,
  leftOut: count.describe('of places that were not asked for'),
  lastDay: z.string().optional(),
  fresh: count.describe('figures that do not stand yet'),
  corrections: count.describe('figures that stand otherwise, those that the file withdraws among them'),
  same: count.describe('figures that stand as they are'),
})
const receipt = z.strictObject({
  ...receiptSchema.shape,
  type: z.literal('receipt'),
  kind: z.string(),
  observations: count,
})
const done = z.strictObject({
  type: z.literal('done'),
  observations: count,
  corrections: count,
  same: count,
  totals: z.record(z.string(), z.number()),
})
const problem = z.strictObject({ ...problemSchema.shape, type: z.literal('problem') })

export const importLine = z.discriminatedUnion('type', [reading, receipt, done, problem])

export type ImportLine = z.infer<typeof importLine>
export type ImportReading = z.infer<typeof reading>
