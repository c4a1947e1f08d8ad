import type { FastifyInstance } from 'fastify'
import { draftRoutes } from './draft-routes.ts'
import { fileRoutes } from './file-routes.ts'
import type { IssueParts } from './issue-briefing.ts'
import { issueRoutes } from './issue-routes.ts'

export function briefingsRoutes(app: FastifyInstance, parts: IssueParts): void {
  issueRoutes(app, parts.node)
  fileRoutes(app, parts.node)
  draftRoutes(app, parts)
}
