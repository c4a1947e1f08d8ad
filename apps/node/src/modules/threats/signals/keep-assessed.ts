import { CompiledQuery, sql, type Kysely, type Transaction } from 'kysely'
import { copyRows } from '../../../kernel/database/copy-rows.ts'
import { stateOf, type Place } from '@concert/statement'
import { raisedColumns, type RaisedRow, type ThreatsTables } from '../tables.ts'
import type { Assessed, SeriesToAssess } from './assess-series.ts'

/** The tables were rebuilt meanwhile: what was computed belongs to a run that begins anew. */
export class RebuiltMeanwhile extends Error {
  constructor() {
    super('The tables were rebuilt while series were assessed; they are assessed again')
    this.name = 'RebuiltMeanwhile'
  }
}

/** Writes what some series have come to. The same again changes nothing, so a run that was cut off is repeated whole. */
export async function keepAssessed(
  db: Kysely<ThreatsTables>,
  from: number,
  assessed: readonly Assessed[],
  series: readonly SeriesToAssess[],
): Promise<void> {
  const bySeries = new Map(series.map((one) => [one.series, one]))
  const rows = assessed.flatMap((one) => rowsOf(one, bySeries.get(one.series)!))
  const ended = assessed.flatMap((one) => one.ended)
  if (rows.length === 0 && ended.length === 0) return
  await db.transaction().execute(async (tx) => {
    await refuseRebuilt(tx, from)
    await sql`delete from threat_raised where id = any(${rows.map(({ id }) => id)}::text[])`.execute(tx)
    await copyRows(
      tx,
      'threat_raised',
      raisedColumns,
      rows.map((row) => raisedColumns.map((column) => row[column])),
    )
    await tx.executeQuery(
      CompiledQuery.raw(
        `update threat_raised set ended = gone.vintage, reason = gone.reason
         from unnest($1::text[], $2::int[], $3::text[]) as gone (id, vintage, reason) where threat_raised.id = gone.id`,
        [ended.map(({ id }) => id), ended.map(({ vintage }) => vintage), ended.map(({ reason }) => reason)],
      ),
    )
  })
}

export async function keepPosition(db: Kysely<ThreatsTables>, from: number, to: number): Promise<void> {
  await db.updateTable('threat_assessed').set({ size: to }).where('size', '=', from).execute()
}

async function refuseRebuilt(tx: Transaction<ThreatsTables>, from: number): Promise<void> {
  const { size } = await tx.selectFrom('threat_assessed').select('size').executeTakeFirstOrThrow()
  if (size !== from) throw new RebuiltMeanwhile()
}

function rowsOf({ series, raised }: Assessed, { identity }: SeriesToAssess): RaisedRow[] {
  return raised.map((signal) => ({
    ...identity,
    ...signal,
    series,
    state: stateOf(identity.place as Place),
    ended: null,
    reason: null,
  }))
}
