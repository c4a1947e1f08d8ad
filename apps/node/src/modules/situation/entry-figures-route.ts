import { entryFiguresAnswer } from '@concert/api'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers } from '../../http/problem.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { readEntryFigures } from './entry-figures.ts'
import type { SituationTables } from './tables.ts'
import { viewOf } from '../../http/view-of.ts'

const schema = {
  tags: ['situation'],
  summary: 'The figures of one entry, with what each took the place of and what has taken its place',
  querystring: z.object({
    entry: z.coerce.number().int().min(0).max(2_147_483_647),
    from: z.coerce.number().int().min(0).max(10_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(1_000).default(200),
    asOf: z.string().optional().describe('a number of log entries, a date, or an instant'),
  }),
  response: answers(entryFiguresAnswer, 401, 422),
}

export function entryFiguresRoute(app: FastifyInstance, node: NodeParts<SituationTables>): void {
  app.withTypeProvider<ZodTypeProvider>().get('/api/situation/entry-figures', { schema }, async (request) => {
    const { asOf, ...asked } = request.query
    return readEntryFigures(await viewOf(node, request, asOf), asked)
  })
}
