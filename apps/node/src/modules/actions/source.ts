import { sql } from 'kysely'
import type { KernelTables } from '../../kernel/kernel-tables.ts'
import type { SaidView } from '../../kernel/said-table.ts'
import { visibleTo } from '../../kernel/visibility.ts'

/** What an action may come from. */
export const sourceKinds = ['proposals.adoption', 'contacts.publication', 'contacts.readout'] as const

/** A statement that an action comes from, as far as its reader may see it. */
export type Source = {
  readonly id: string
  readonly index: number
  readonly kind: string
  readonly agency: string
  readonly audience: readonly string[]
}

/** Those of the statements that the viewer may see; what was disclosed is everyone's. */
export async function readSources<T extends KernelTables>(
  { db, directory, viewer, asOf }: SaidView<T>,
  ids: readonly string[],
): Promise<Source[]> {
  const { rows } = await sql<Omit<Source, 'audience'> & { audience: string; disclosed: boolean | null }>`
    select id, index, kind, agency, audience, disclosed < ${asOf.size} as disclosed from statement
    where id = any(${ids}::text[]) and (${visibleTo(viewer, directory, 'statement')} or disclosed < ${asOf.size})
    order by index`.execute(db)
  return rows.map(({ audience, disclosed, ...row }) => ({
    ...row,
    audience: disclosed === true ? ['public'] : audience.split(' '),
  }))
}
