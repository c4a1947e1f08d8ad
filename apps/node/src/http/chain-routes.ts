import { chainAnswer } from '@concert/api'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RunningNode } from '../kernel/open-node.ts'
import { readChain } from '../kernel/read-chain.ts'
import { answers } from './problem.ts'
import { statementParams } from './statement-routes.ts'
import { viewOf } from './view-of.ts'

const schema = {
  tags: ['statements'],
  summary: 'The chain: what led to a thing, the thing, and what came of it',
  description:
    'Follows what statements answer, replace, disclose and refer to, of any module, both ways, a hundred steps at most. What you may not see is not there, and nothing is reached through it.',
  params: statementParams,
  querystring: z.object({ asOf: z.string().optional() }),
  response: answers(chainAnswer, 401, 404, 422),
}

/** How what was said of one matter hangs together, from the first word to the last. */
export function chainRoutes(app: FastifyInstance, node: RunningNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/chain/:id', { schema }, async (request) =>
    readChain(node, await viewOf(node, request, request.query.asOf), request.params.id),
  )
}
