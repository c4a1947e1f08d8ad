import type { FastifyInstance } from 'fastify'
import { draftRoutes } from './drafts/draft-routes.ts'
import { doorRoutes } from './door-routes.ts'
import { fourEyesRoutes } from './four-eyes-routes.ts'
import { needsRoutes } from './needs-routes.ts'
import { invitationRoutes } from './invitations/invitation-routes.ts'
import { passkeyRoutes } from './passkeys/passkey-routes.ts'
import type { PeopledNode } from './open-people.ts'
import { providerRoutes } from './providers/provider-routes.ts'
import { personRoutes } from './person-routes.ts'
import { sessionRoutes } from './session-routes.ts'

/** Persons at this node: how they come in, what they may do, and what they do together before it is signed. */
export function peopleRoutes(app: FastifyInstance, node: PeopledNode): void {
  sessionRoutes(app, node)
  passkeyRoutes(app, node)
  invitationRoutes(app, node)
  providerRoutes(app, node)
  doorRoutes(app, node)
  personRoutes(app, node)
  fourEyesRoutes(app, node)
  draftRoutes(app, node)
  needsRoutes(app, node)
}
