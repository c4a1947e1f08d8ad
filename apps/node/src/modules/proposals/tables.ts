import type { Kind } from '@concert/statement'
import { sql, type Kysely } from 'kysely'
import { createSaidTable, type SaidRow } from '../../kernel/said-table.ts'
import type { KernelTables } from '../../kernel/kernel-tables.ts'

type OwnTables = { proposals: SaidRow }

export type ProposalsTables = KernelTables & OwnTables

export type ProposalsKind = Extract<Kind, `proposals.${string}`>

/** The one table: every statement of a proposal as it was said. */
export const proposalsTable = 'proposals' satisfies keyof OwnTables
export const proposalsTables = [proposalsTable] as const

export const proposalsKinds = [
  'proposals.draft',
  'proposals.comment',
  'proposals.amendment',
  'proposals.confirmation',
  'proposals.method',
  'proposals.silence',
  'proposals.extension',
  'proposals.break',
  'proposals.position',
  'proposals.withdrawal',
  'proposals.consensus',
  'proposals.adoption',
  'proposals.participation',
] as const satisfies readonly ProposalsKind[]

/** Numbers are given out one after the other, whoever may see what bears them: the last is found by an index. */
export async function createProposalsTables(db: Kysely<ProposalsTables>): Promise<void> {
  await createSaidTable(db, proposalsTable)
  await sql`create index proposals_number on ${sql.table(proposalsTable)} (kind, ((body::jsonb ->> 'number')::integer))`.execute(
    db,
  )
}
