import { z } from 'zod'
import { quote } from '../quote.ts'
import { indicatorIds } from './indicator.ts'

export const indicatorSchema = z.enum(indicatorIds, {
  error: ({ input }) => `${quote(String(input))} is not in the code list of indicators`,
})
