import type { Module } from '../../kernel/module.ts'
import { situationSections } from './briefing/briefing-section.ts'
import { situationDue } from './due.ts'
import { projectSituation } from './project.ts'
import { situationRoutes } from './routes.ts'
import { checkSituation, touchesSituation } from './rules.ts'
import { openSeriesRegistry } from './series-registry.ts'
import { createSituationTables, situationTables, type SituationTables } from './tables.ts'
import { situationTitle } from './title.ts'

/** Events, what states report of them, how it is corrected, and what is asked and answered. */
export function situationModule(): Module<SituationTables> {
  const registry = openSeriesRegistry()
  return {
    name: 'situation',
    kinds: [
      'situation.event',
      'situation.report',
      'situation.correction',
      'situation.rhythm',
      'situation.verification-request',
      'situation.verification-reply',
    ],
    tablesVersion: 2,
    tables: situationTables,
    createTables: createSituationTables,
    touches: touchesSituation,
    check: (drafts, context) => checkSituation(drafts, context, registry),
    project: (accepted, tx) => projectSituation(accepted, tx, registry),
    forget: registry.forget,
    routes: situationRoutes,
    briefing: situationSections,
    due: situationDue,
    title: situationTitle,
  }
}
