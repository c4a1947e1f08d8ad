import type { FastifyInstance } from 'fastify'
import type { RunningNode } from '../kernel/open-node.ts'

export function situationPage(app: FastifyInstance, node: RunningNode): void {
  app.get('/', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(`<!doctype html><title>${node.record.origin}</title>`),
  )
}
