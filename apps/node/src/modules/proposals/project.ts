import type { Transaction } from 'kysely'
import type { Accepted } from '../../kernel/draft.ts'
import { projectSaid } from '../../kernel/said-table.ts'
import { proposalsTable, type ProposalsTables } from './tables.ts'

/** Statements as they were said: what stands of a proposal is told when it is read. */
export function projectProposals(
  accepted: readonly Accepted[],
  tx: Transaction<ProposalsTables>,
): Promise<void> {
  return projectSaid(accepted, tx, proposalsTable)
}
