import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { resolveAsOf } from '../kernel/as-of.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import { readStatement, readStatements, type ShownStatement } from '../kernel/read-statements.ts'
import { statementBundle } from '../kernel/statement-bundle.ts'
import { callerOf } from './caller.ts'
import { answers } from './problem.ts'
import { statementAnswer, statementsAnswer } from '@concert/api'

const listQuery = z.object({
  kind: z.string().optional(),
  by: z.string().optional().describe('an agency, or several separated by commas'),
  about: z.string().optional(),
  asOf: z.string().optional(),
  before: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
/** How a statement is named in a path. */
export const statementParams = z.object({
  id: z.string().regex(/^(?:[0-9a-f]{64}|0|[1-9]\d{0,15})$/, 'must be an index or a statement id'),
})

const tags = ['statements']
const listSchema = {
  tags,
  summary: 'What was said, newest first',
  querystring: listQuery,
  response: answers(statementsAnswer, 401, 422),
}
const oneSchema = {
  tags,
  summary: 'One statement: envelope, author, key, place in the log',
  params: statementParams,
  response: answers(statementAnswer, 401, 404),
}
const proofSchema = {
  ...oneSchema,
  summary: 'tlog-proof of its entry',
  produces: ['text/plain'],
  response: answers('c2sp.org/tlog-proof@v1', 401, 404),
}
const bundleSchema = {
  ...oneSchema,
  response: answers('concert.bundle/v1', 401, 404),
  summary: 'Everything needed to check it offline',
  description:
    'Entry, proof, checkpoint, the directory entries from which anyone computes whose key signed, and, for a sealed statement that you may see, salt and envelope. `concert verify` takes it.',
}

/** What was said, with its proof. */
export function statementRoutes(app: FastifyInstance, node: RunningNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const shown = (request: FastifyRequest, id: string): Promise<ShownStatement> =>
    readStatement(node, callerOf(request, node).viewer, id)

  api.get('/api/statements', { schema: listSchema }, async (request) => {
    const { viewer } = callerOf(request, node)
    const { asOf: text, by, ...filter } = request.query
    const asOf = await resolveAsOf(text, node.db)
    return { statements: await readStatements(node, viewer, { ...filter, by: by?.split(','), asOf }) }
  })
  api.get('/api/statements/:id', { schema: oneSchema }, (request) => shown(request, request.params.id))
  api.get('/api/statements/:id/proof', { schema: proofSchema }, async (request, reply) => {
    const { index } = await shown(request, request.params.id)
    void reply.type('text/plain; charset=utf-8')
    return node.record.proof(index)
  })
  api.get('/api/statements/:id/bundle', { schema: bundleSchema }, async (request) =>
    statementBundle(node, await shown(request, request.params.id)),
  )
}
