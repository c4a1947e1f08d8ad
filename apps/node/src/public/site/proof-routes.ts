import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RunningNode } from '../../kernel/open-node.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { formatStatementBundle, statementBundle } from '../../kernel/statement-bundle.ts'

const params = z.object({ file: z.string().regex(/^\d{1,15}\.proof\.json$/) })

/** The proof of any public statement, at the address that the pages of the site lead to. */
export function proofRoutes(app: FastifyInstance, node: RunningNode): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/proofs/:file', { schema: { hide: true, params } }, async (request, reply) => {
      const index = Number.parseInt(request.params.file, 10)
      const row = await node.db
        .selectFrom('statement')
        .select('form')
        .where('index', '=', index)
        .executeTakeFirst()
      if (row?.form !== 'open') throw new Refusal('not-found', `There is no public entry ${index}`)
      const bundle = formatStatementBundle(await statementBundle(node, { index, visible: true }))
      return reply.type('application/json').header('cache-control', 'public, max-age=60').send(bundle)
    })
}
