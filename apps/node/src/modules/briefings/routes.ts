import type { FastifyInstance } from 'fastify'
import { draftRoutes, type DraftRouteParts } from './draft-routes.ts'
import { fileRoutes } from './file-routes.ts'
import { issueRoutes } from './issue-routes.ts'

export function briefingsRoutes(app: FastifyInstance, parts: DraftRouteParts): void {
  issueRoutes(app, parts.node)
  fileRoutes(app, parts.node)
  draftRoutes(app, parts)
}
