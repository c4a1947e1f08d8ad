import type { Module } from '../../kernel/module.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { kernelSays } from '../../kernel/rule-texts.ts'
import type { ComputeParts } from './compute-briefing.ts'
import { briefingsDue } from './due.ts'
import { projectBriefings } from './project.ts'
import { briefingsRoutes } from './routes.ts'
import { checkBriefings, touchesBriefings } from './rules.ts'
import { briefingsTables, createBriefingsTables, type BriefingsTables } from './tables.ts'
import { briefingsTitle } from './title.ts'
import { openWriters, type Writers } from './writers.ts'

/**
 * What the public reads: drafts, the confirmation of each language, numbered issues. `sections` gives the modules that
 * briefings are computed from, in the order in which they are read.
 */
export function briefingsModule(sections: () => ComputeParts['modules']): Module<BriefingsTables> {
  let open: Writers | undefined
  const writers = (): Writers => {
    if (open === undefined) throw new Refusal('busy', kernelSays.starting)
    return open
  }
  return {
    name: 'briefings',
    kinds: ['briefings.draft', 'briefings.confirmation', 'briefings.issue'],
    tablesVersion: 1,
    tables: briefingsTables,
    createTables: createBriefingsTables,
    touches: touchesBriefings,
    check: checkBriefings,
    project: projectBriefings,
    forget: () => undefined,
    due: briefingsDue,
    title: briefingsTitle,
    routes: (app, node) => briefingsRoutes(app, { node, writers, sections: sections() }),
    start: async ({ dir }) => {
      open = await openWriters(dir)
      return async () => undefined
    },
  }
}
