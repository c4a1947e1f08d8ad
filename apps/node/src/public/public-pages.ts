import type { FastifyInstance } from 'fastify'
import type { RunningNode } from '../kernel/open-node.ts'
import { firstAdministratorPage } from './first-administrator-page.ts'
import { situationPage } from './situation-page.ts'

/** The pages that the node serves itself, to everyone, without a script. */
export function publicPages(app: FastifyInstance, node: RunningNode): void {
  situationPage(app, node)
  firstAdministratorPage(app, node)
}
