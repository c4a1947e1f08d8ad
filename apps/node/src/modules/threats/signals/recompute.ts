import type { RecomputedAnswer } from '@concert/api'
import type { Kysely } from 'kysely'
import type { RaisedRow, ThreatsTables } from '../tables.ts'
import type { SeriesToAssess } from './assess-series.ts'
import type { Analysts } from './open-analysts.ts'
import { canonicalSignal, type RaisedSignal } from './raised-signal.ts'
import { readAgreedSets } from './read-agreed-sets.ts'
import { readFigureRows } from './read-to-assess.ts'

/** The signal that its series raises at its vintage, from the figures known then and what was agreed then alone. */
export async function recompute(
  db: Kysely<ThreatsTables>,
  analysts: Analysts,
  row: RaisedRow,
): Promise<RecomputedAnswer> {
  const { id, series, period, algorithm, vintage } = row
  const rows = await readFigureRows(db, [series], vintage)
  const task: SeriesToAssess = {
    series,
    identity: row,
    rows: rows.get(series) ?? [],
    vintages: [vintage],
    standing: [],
  }
  const sets = await readAgreedSets(db)
  const [assessed] = await analysts.ask({ kind: 'assess', series: [task], sets })
  const found = assessed!.raised.find((one) => one.period === period && one.algorithm === algorithm)
  const kept = canonicalSignal(row, row as RaisedSignal)
  const recomputed = found === undefined ? null : canonicalSignal(row, found)
  return { id, vintage, same: kept === recomputed && found?.id === id, kept, recomputed }
}
