import { sql, type RawBuilder } from 'kysely'
import { visibleTo } from '../../../kernel/visibility.ts'
import type { View } from '../queries.ts'
import type { RaisedRow } from '../tables.ts'
import { bringsFigures } from './open-assessor.ts'

export type BoardFilter = {
  readonly id?: string | undefined
  readonly ids?: readonly string[] | undefined
  readonly event?: string | undefined
  readonly state?: string | undefined
  readonly place?: string | undefined
  readonly indicator?: string | undefined
  readonly algorithm?: string | undefined
  readonly standing?: 'raised' | 'ended' | 'all' | undefined
  readonly limit?: number | undefined
}

/** A signal with the entries that raised and ended it. */
export type BoardRow = RaisedRow & {
  readonly received: string
  readonly label: string | null
  readonly ended_received: string | null
}

/** Signals that the viewer may see, newest vintage first; one that ended later than the view stands in it. */
export async function readBoard(view: View, filter: BoardFilter): Promise<BoardRow[]> {
  const { db, directory, viewer, asOf } = view
  const { rows } = await sql<BoardRow>`
    select threat_raised.*, raising.received, raising.label, ending.received as ended_received
    from threat_raised
    join statement as raising on raising.index = threat_raised.vintage - 1
    left join statement as ending on ending.index = threat_raised.ended - 1
    where threat_raised.vintage <= ${asOf.size} and ${visibleTo(viewer, directory, 'threat_raised')}
      and ${sql.join(conditions(filter, asOf.size), sql` and `)}
    order by threat_raised.vintage desc, threat_raised.period desc, threat_raised.score desc, threat_raised.id
    limit ${filter.limit ?? 500}`.execute(db)
  return rows.map((row) => asKnown(row, asOf.size))
}

function conditions(
  { standing = 'all', limit: _, ids, ...equal }: BoardFilter,
  size: number,
): RawBuilder<boolean>[] {
  const stands = sql<boolean>`(threat_raised.ended is null or threat_raised.ended > ${size})`
  return [
    standing === 'all' ? sql<boolean>`true` : standing === 'raised' ? stands : sql<boolean>`not ${stands}`,
    ...(ids === undefined ? [] : [sql<boolean>`threat_raised.id = any(${ids}::text[])`]),
    ...Object.entries(equal).flatMap(([column, value]) =>
      value === undefined ? [] : [sql<boolean>`${sql.ref(`threat_raised.${column}`)} = ${value}`],
    ),
  ]
}

/** What ended it later is not known yet. */
function asKnown(row: BoardRow, size: number): BoardRow {
  return row.ended !== null && row.ended > size
    ? { ...row, ended: null, reason: null, ended_received: null }
    : row
}

/** How many entries of a view have been assessed: all of them, or up to the first report that waits. */
export async function readAssessed({ db, asOf }: View): Promise<number> {
  const { rows } = await sql<{ first: number | null }>`
    select min(statement.index) as first from statement, threat_assessed
    where statement.index >= threat_assessed.size and statement.index < ${asOf.size}
      and statement.kind = any(${[...bringsFigures]}::text[])`.execute(db)
  return rows[0]?.first ?? asOf.size
}
