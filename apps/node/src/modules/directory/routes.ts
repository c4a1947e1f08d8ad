import { inProtocolOrder, type Directory } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { resolveAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { answers } from '../../http/problem.ts'
import { directoryAnswer, nodeAnswer } from '@concert/api'
import { keyRoutes } from './key-routes.ts'
import { readDirectory } from './queries.ts'
import type { DirectoryTables } from './tables.ts'

const tags = ['directory']

export function directoryRoutes(app: FastifyInstance, node: NodeParts<DirectoryTables>): void {
  keyRoutes(app, node)
  const api = app.withTypeProvider<ZodTypeProvider>()
  const querystring = z.object({ asOf: z.string().optional() })
  api.get(
    '/api/directory',
    {
      schema: {
        tags,
        summary: 'Organisation, states in protocol order, agencies, keys, focal points',
        querystring,
        response: answers(directoryAnswer, 422),
      },
    },
    async (request) => readDirectory(node.db, await resolveAsOf(request.query.asOf, node.db)),
  )
  api.get(
    '/api/node',
    { schema: { tags, summary: 'This node: mode, record, position, clock', response: answers(nodeAnswer) } },
    async () => ({
      mode: node.mode,
      origin: node.record.origin,
      vkey: node.record.vkey,
      size: node.record.size(),
      position: node.position(),
      now: node.clock.now(),
      organisation: node.directory().organisation?.names,
      notice: node.directory().organisation?.notice,
      states: statesOf(node.directory()),
    }),
  )
}

function statesOf(directory: Directory): { state: string; role: string }[] {
  return inProtocolOrder(directory).map(({ state, role }) => ({ state, role }))
}
