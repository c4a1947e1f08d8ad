import { z } from 'zod'

/** No list is without an end: it is asked for in parts, and an answer says how many there are in all. */

export const mostInPart = 500

export const partQuery = {
  from: z.coerce.number().int().min(0).max(10_000_000).default(0).describe('how many to pass over'),
  limit: z.coerce.number().int().min(1).max(mostInPart).default(mostInPart),
}

export const total = z
  .number()
  .int()
  .describe(
    `how many there are; the list has those after from, limit at most, ${mostInPart} where nothing is said`,
  )
