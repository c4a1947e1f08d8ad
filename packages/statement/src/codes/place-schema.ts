import { z } from 'zod'
import { isPlace, type Place } from './place.ts'

export const placeSchema = z
  .string()
  .refine(isPlace, 'must be an ISO 3166-1 alpha-3 or ISO 3166-2 code, as KAZ or CN-HB')
  .meta({
    pattern: '^(?:[A-Z]{3}|[A-Z]{2}-[A-Z0-9]{1,3})(?:\\.[A-Za-z0-9-]{1,24})?$',
    examples: ['KAZ', 'CN-HB', 'US-AL.01001'],
  }) as unknown as z.ZodType<Place, Place>
