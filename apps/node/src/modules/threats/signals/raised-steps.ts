import { sql } from 'kysely'
import type { Derived, DerivedAsked } from '../../../kernel/module.ts'
import type { View } from '../queries.ts'
import { raisedTitle } from './raised-title.ts'
import { readBoard, type BoardRow } from './read-board.ts'

/**
 * Signals as steps of a chain: those of these ids, and those that were found in these reports and in nothing later. Of a
 * report on many series the signals may be many; a chain has room for some.
 */
export async function raisedSteps(view: View, { ids, from }: DerivedAsked): Promise<Derived[]> {
  const found = from.length === 0 ? [] : await readFoundIn(view, from)
  const wanted = [...new Set([...ids, ...found])]
  const rows = wanted.length === 0 ? [] : await readBoard(view, { ids: wanted })
  if (rows.length === 0) return []
  const grounds = await readGrounds(view, rows)
  return rows.map((row) => stepOf(row, grounds.get(row.id)))
}

const mostSignals = 100

/** Ids of signals whose series had its last figures before the vintage from one of these reports. */
async function readFoundIn({ db }: View, from: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with report as (select index from statement where id = any(${from}::text[])),
      touched as (select distinct series, observation.index from observation join report using (index))
    select id from threat_raised join touched on touched.series = threat_raised.series
      and touched.index < threat_raised.vintage
    where not exists (select from observation as later where later.series = threat_raised.series
      and later.index > touched.index and later.index < threat_raised.vintage)
    order by vintage, id limit ${mostSignals}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The id of the report that gave each signal's series its last figures before the vintage. */
async function readGrounds({ db }: View, rows: readonly BoardRow[]): Promise<Map<string, string>> {
  const ids = rows.map(({ id }) => id)
  const { rows: grounds } = await sql<{ signal: string; id: string | null }>`
    select threat_raised.id as signal, statement.id from threat_raised
    join statement on statement.index = (select max(index) from observation
      where observation.series = threat_raised.series and observation.index < threat_raised.vintage)
    where threat_raised.id = any(${ids}::text[])`.execute(db)
  return new Map(grounds.flatMap(({ signal, id }) => (id === null ? [] : [[signal, id]])))
}

function stepOf(row: BoardRow, ground: string | undefined): Derived {
  const { id, vintage, received, state, label, audience, indicator, period } = row
  return {
    id,
    kind: 'threats.signal',
    index: vintage - 1,
    received,
    state,
    label,
    audience,
    title: raisedTitle(indicator, period),
    from: ground === undefined ? [] : [ground],
  }
}
