import type { Module } from '../../kernel/module.ts'
import { proposalsSections } from './briefing.ts'
import { proposalsDue } from './due.ts'
import { projectProposals } from './project.ts'
import { proposalsRoutes } from './routes.ts'
import { checkProposals, touchesProposals } from './rules.ts'
import { createProposalsTables, proposalsKinds, proposalsTables, type ProposalsTables } from './tables.ts'
import { proposalsTitle } from './title.ts'

/** Numbered drafts, what states ask of them, the silence procedure, consensus, and decisions. */
export function proposalsModule(): Module<ProposalsTables> {
  return {
    name: 'proposals',
    kinds: proposalsKinds,
    tablesVersion: 1,
    tables: proposalsTables,
    createTables: createProposalsTables,
    touches: touchesProposals,
    check: checkProposals,
    project: projectProposals,
    forget: () => undefined,
    routes: proposalsRoutes,
    briefing: proposalsSections,
    due: proposalsDue,
    title: proposalsTitle,
  }
}
