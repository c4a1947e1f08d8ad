import { formatPeriod, type Frequency, type ObservationStatus } from '@concert/statement'
import { sql } from 'kysely'
import { visibleTo } from '../../kernel/visibility.ts'
import type { View } from './queries.ts'

/** A figure that was restated: what stood before, what stands since, and why, by the entry at `index`. */
export type Correction = {
  readonly series: number
  readonly period: string
  readonly before: number | null
  readonly after: number | null
  readonly status: ObservationStatus
  readonly index: number
  readonly received: string
  readonly agency: string
  /** In the author's words; null where an entry restated without being a correction. */
  readonly reason: string | null
  readonly lang: string | null
}

const maxCorrections = 1_000

type Row = Omit<Correction, 'period'> & { readonly day: number; readonly frequency: string }

/** Every restatement known as of the view in the series, in their order, by period and then as they came. */
export async function readCorrections(
  { db, viewer, directory, asOf }: View,
  series: readonly number[],
): Promise<Correction[]> {
  if (series.length === 0) return []
  const { rows } = await sql<Row>`
    select old.series, old.day, series.frequency, old.value as before, next.value as after, next.status,
      next.index, report.received, report.agency, report.reason, report.lang
    from observation old
    join observation next on next.series = old.series and next.day = old.day and next.index = old.replaced
    join report on report.index = next.index
    join series on series.id = old.series
    where old.series = any(${series}::int[]) and old.replaced < ${asOf.size} and ${visibleTo(viewer, directory, 'series')}
      and (old.value is distinct from next.value or old.status <> next.status)
    order by old.series, old.day, next.index
    limit ${maxCorrections}`.execute(db)
  return rows.map(toCorrection)
}

function toCorrection({ day, frequency, ...row }: Row): Correction {
  return { ...row, period: formatPeriod(day, frequency as Frequency) }
}
