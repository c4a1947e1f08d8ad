import { sql } from 'kysely'
import type { KernelTables } from '../../kernel/kernel-tables.ts'
import type { SaidView } from '../../kernel/said-table.ts'
import { visibleTo } from '../../kernel/visibility.ts'
import { readAround, type ContactsTables } from '../contacts/queries.ts'

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

/** How many commitments the paragraph of that readout holds, as far as the viewer may see it. */
export async function commitmentsIn<T extends KernelTables>(
  view: SaidView<T>,
  readout: string,
  paragraph: string,
): Promise<number> {
  // All modules' tables stand in one database; that of contacts reads that of actions, so the type cannot say so here.
  const { readouts, publications } = await readAround(view as unknown as SaidView<ContactsTables>, [readout])
  const said = [...readouts, ...publications].find(({ id }) => id === readout)
  const found = said?.body.paragraphs.find(({ id }) => id === paragraph)
  return (found?.commitments ?? []).length
}
