import type { Module } from '../../kernel/module.ts'
import { deliveryDesk } from './delivery/delivery-desk.ts'
import { threatsNeeds } from './needs.ts'
import { projectThreats } from './project.ts'
import { threatsRoutes } from './routes.ts'
import { checkThreats, touchesThreats } from './rules.ts'
import { createThreatsTables, threatsTables, type ThreatsTables } from './tables.ts'

/** What the figures mean and who is told: signals, assessments, timelines, alerts, acknowledgements. */
export function threatsModule(): Module<ThreatsTables> {
  const { desk, start } = deliveryDesk()
  return {
    name: 'threats',
    kinds: [
      'threats.parameters',
      'threats.signal',
      'threats.triage',
      'threats.assessment',
      'threats.timeline',
      'threats.alert',
      'threats.acknowledgement',
    ],
    tablesVersion: 1,
    tables: threatsTables,
    createTables: createThreatsTables,
    touches: touchesThreats,
    check: checkThreats,
    project: projectThreats,
    forget: () => undefined,
    routes: (app, node) => threatsRoutes(app, node, desk),
    start,
    needs: threatsNeeds,
  }
}
