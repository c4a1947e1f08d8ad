import type { Module } from '../../kernel/module.ts'
import { actionsSections } from './briefing.ts'
import { actionsDue } from './due.ts'
import { projectActions } from './project.ts'
import { actionsRoutes } from './routes.ts'
import { checkActions, touchesActions } from './rules.ts'
import { actionsTables, createActionsTables, type ActionsTables } from './tables.ts'
import { actionsTitle } from './title.ts'

/** Who does what by when, with what evidence, and whether it is complete. */
export function actionsModule(): Module<ActionsTables> {
  return {
    name: 'actions',
    kinds: ['actions.action', 'actions.update', 'actions.completion', 'actions.participation'],
    tablesVersion: 1,
    tables: actionsTables,
    createTables: createActionsTables,
    touches: touchesActions,
    check: checkActions,
    project: projectActions,
    forget: () => undefined,
    routes: actionsRoutes,
    briefing: actionsSections,
    due: actionsDue,
    title: actionsTitle,
  }
}
