import { z } from 'zod'
import { isStateCode, type StateCode } from './state.ts'

export const stateSchema = z
  .string()
  .refine(isStateCode, 'must be an ISO 3166-1 alpha-3 code, as KAZ')
  .meta({ pattern: '^[A-Z]{3}$', examples: ['KAZ'] }) as unknown as z.ZodType<StateCode, StateCode>
