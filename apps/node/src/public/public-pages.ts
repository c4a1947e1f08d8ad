import type { FastifyInstance } from 'fastify'
import type { RunningNode } from '../kernel/open-node.ts'
import { firstAdministratorPage } from './first-administrator-page.ts'
import { carryRoutes } from './site/carry/carry-routes.ts'
import { proofRoutes } from './site/proof-routes.ts'
import type { SiteAddress } from './site/scene.ts'
import { situationPage } from './situation-page.ts'

/** The pages that the node serves itself, to everyone, without a script, and the site for whoever carries it. */
export function publicPages(app: FastifyInstance, node: RunningNode, carried: SiteAddress): void {
  firstPage(app)
  situationPage(app, node)
  firstAdministratorPage(app, node)
  carryRoutes(app, node, carried)
  proofRoutes(app, node)
}

/** What the site does not answer at `/`: an older link with its choice, or a node whose site could not be written. */
function firstPage(app: FastifyInstance): void {
  app.get('/', { schema: { hide: true } }, (request, reply) => {
    const at = request.url.indexOf('?')
    return reply.redirect(`/situation${at === -1 ? '' : request.url.slice(at)}`)
  })
}
