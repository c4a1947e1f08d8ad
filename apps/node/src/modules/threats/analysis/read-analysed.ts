import { indicatorOf } from '@concert/statement'
import { sql } from 'kysely'
import { Refusal } from '../../../kernel/refusal.ts'
import { findSeries, type SeriesFilter } from '../../situation/queries.ts'
import type { View } from '../queries.ts'
import { threatsSay } from '../rule-texts.ts'
import type { ThreatsTables } from '../tables.ts'

export type AnalysedSeries = ThreatsTables['series'] & {
  /** Entries after which the series was as it is in the view. */
  readonly vintage: number
}

/** How many series one answer may be about. */
const mostSeries = 5_000

/** Series of counts that the viewer may see, with what was known of them in the view, in the order of their numbers. */
export async function readAnalysedSeries(view: View, filter: SeriesFilter): Promise<AnalysedSeries[]> {
  const found = await findSeries(view, filter, { series: mostSeries, figures: 0 })
  return withVintages(
    view,
    found.filter(({ indicator }) => indicatorOf(indicator)?.type === 'flow'),
  )
}

/** One series by its number. Throws Refusal for one that the viewer may not see, as for one that there is not. */
export async function readAnalysedOne(view: View, id: number): Promise<AnalysedSeries> {
  const [series] = await withVintages(view, await findSeries(view, { id }))
  if (series === undefined) throw new Refusal('not-found', threatsSay.noSeries({ id }))
  if (indicatorOf(series.indicator)?.type !== 'flow')
    throw new Refusal('unknown', threatsSay.countsNothing({ id, indicator: series.indicator }))
  return series
}

async function withVintages(
  { db, asOf }: View,
  series: readonly ThreatsTables['series'][],
): Promise<AnalysedSeries[]> {
  const { rows } = await sql<{ series: number; last: number }>`
    select series, max(index) as last from observation
    where series = any(${series.map(({ id }) => id)}::int[]) and index < ${asOf.size} group by series`.execute(
    db,
  )
  const last = new Map(rows.map((row) => [row.series, row.last]))
  return series.flatMap((one) => {
    const index = last.get(one.id)
    return index === undefined ? [] : [{ ...one, vintage: index + 1 }]
  })
}
