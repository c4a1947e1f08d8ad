import { z } from 'zod'
import { dayNumber, isPeriod, type Period } from './period.ts'

export const periodSchema = z
  .string()
  .refine(isPeriod, 'must be a date (2020-04-29) or an ISO week (2020-W17) that exists')
  .meta({
    pattern: String.raw`^\d{4}-(?:\d{2}-\d{2}|W\d{2})$`,
    examples: ['2020-04-29', '2020-W17'],
  }) as unknown as z.ZodType<Period, Period>

/** A calendar date in a statement's own fields. */
export const dateSchema = z
  .string()
  .refine((text) => dayNumber(text) !== undefined, 'must be a date that exists, as 2020-04-29')
  .meta({ format: 'date', examples: ['2020-04-29'] })
