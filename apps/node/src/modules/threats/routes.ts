import type { FastifyInstance } from 'fastify'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { analysisRoutes } from './analysis/analysis-routes.ts'
import { alertRoutes } from './alert-routes.ts'
import { assessmentRoutes } from './assessment-routes.ts'
import type { DeliveryDesk } from './delivery/delivery-desk.ts'
import { deliveryRoutes } from './delivery/delivery-routes.ts'
import { boardRoutes } from './signals/board-routes.ts'
import type { Analysts } from './signals/open-analysts.ts'
import { signalRoutes } from './signal-routes.ts'
import type { ThreatsTables } from './tables.ts'

export function threatsRoutes(
  app: FastifyInstance,
  node: NodeParts<ThreatsTables>,
  desk: () => DeliveryDesk,
  analysts: () => Analysts,
): void {
  assessmentRoutes(app, node)
  alertRoutes(app, node)
  signalRoutes(app, node)
  deliveryRoutes(app, node, desk)
  boardRoutes(app, node, analysts)
  analysisRoutes(app, node, analysts)
}
