import { z } from 'zod'
import { isInstant, type Instant } from './time.ts'

export const instantSchema = z
  .string()
  .refine(isInstant, 'must be an instant in UTC with milliseconds, as 2020-04-29T06:00:00.000Z')
  .meta({
    format: 'date-time',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`,
    examples: ['2020-04-29T06:00:00.000Z'],
  }) as unknown as z.ZodType<Instant, Instant>
