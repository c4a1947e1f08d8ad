import { eventIdSchema, placeSchema, stateSchema } from '@concert/statement'
import { z } from 'zod'
import { asOf } from '../assessment-routes.ts'

export const analysisTags = ['threats']

export const seriesFilter = z.object({
  event: eventIdSchema.optional(),
  state: stateSchema.optional(),
  place: placeSchema.optional(),
  indicator: z.string().max(60).optional(),
  agency: z.string().max(60).optional(),
  dataset: z
    .string()
    .max(60)
    .optional()
    .describe('of compiled figures; empty for what an agency says itself'),
  frequency: z.enum(['day', 'week']).optional(),
  asOf,
})

export const oneSeries = {
  params: z.object({ series: z.coerce.number().int().min(1).max(2_147_483_647) }),
  querystring: z.object({ asOf }),
}
