import { labels } from '@concert/statement'
import { z } from 'zod'

/** What answers of the modules have alike: where a statement stands in the record, and how texts and instants are written. */

export const instant = z.string().describe('UTC with milliseconds')
export const texts = z.record(z.string(), z.string()).describe('by language')
export const size = z.number().int().describe('the number of entries that the answer rests on')
export const said = {
  index: z.number().int().min(0).describe('place in the log'),
  id: z.string().describe('statement id'),
  agency: z.string(),
  audience: z.string().describe('separated by spaces'),
  label: z.enum(labels).describe('of the Traffic Light Protocol'),
  received: instant,
}
