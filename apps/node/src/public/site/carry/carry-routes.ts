import type { FastifyInstance } from 'fastify'
import { Buffer } from 'node:buffer'
import type { RunningNode } from '../../../kernel/open-node.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { SiteAddress } from '../scene.ts'
import { carriedSite } from './carried-site.ts'

/**
 * The whole site for whoever carries it: `/site.json` names every file with its digest, `/site/files/` has those that
 * are written by the node. It is public, as the site is: a mirror asks nobody.
 */
export function carryRoutes(app: FastifyInstance, node: RunningNode, address: SiteAddress): void {
  const carried = carriedSite(node, address)
  const schema = { hide: true }
  app.get('/site.json', { schema }, async (_request, reply) => {
    void reply.header('cache-control', 'no-cache').header('access-control-allow-origin', '*')
    return carried.manifest()
  })
  app.get<{ Params: { sha256: string } }>('/site/files/:sha256', { schema }, async (request, reply) => {
    const { sha256 } = request.params
    const file = carried.file(sha256)
    if (file === undefined)
      throw new Refusal('not-found', `The site has no file ${sha256.slice(0, 64)} now; read /site.json anew`)
    return reply
      .type('application/octet-stream')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(Buffer.from(file.bytes))
  })
}
