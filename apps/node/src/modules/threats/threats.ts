import type { Module } from '../../kernel/module.ts'
import { threatsSections } from './briefing/briefing-section.ts'
import { deliveryDesk } from './delivery/delivery-desk.ts'
import { threatsDue } from './due.ts'
import { projectThreats } from './project.ts'
import { threatsRoutes } from './routes.ts'
import { checkThreats, touchesThreats } from './rules.ts'
import { signalDesk } from './signals/signal-desk.ts'
import { raisedSteps } from './signals/raised-steps.ts'
import { createThreatsTables, threatsDerivedTables, threatsTables, type ThreatsTables } from './tables.ts'
import { threatsTitle } from './title.ts'

/** What the figures mean and who is told: signals, assessments, timelines, alerts, acknowledgements. */
export function threatsModule(): Module<ThreatsTables> {
  const delivery = deliveryDesk()
  const signals = signalDesk()
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
    tablesVersion: 2,
    tables: threatsTables,
    derivedTables: threatsDerivedTables,
    createTables: createThreatsTables,
    touches: touchesThreats,
    check: checkThreats,
    project: projectThreats,
    forget: () => undefined,
    routes: (app, node) => threatsRoutes(app, node, delivery.desk, signals.analysts),
    start: async (node, say) => {
      const ends = [await delivery.start(node, say), await signals.start(node, say)]
      return async () => {
        for (const end of ends) await end()
      }
    },
    briefing: async (view) => {
      await signals.found(view)
      return threatsSections(view)
    },
    due: threatsDue,
    title: threatsTitle,
    derived: raisedSteps,
  }
}
