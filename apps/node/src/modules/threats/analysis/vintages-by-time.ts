import type { Vintage } from '@concert/epi'
import { knownSeries, stepOf, type FigureRow, type KnownSeries } from '../signals/known-series.ts'

/** The latest times that are looked at, and vintages by as many of them. */
export const timesLookedAt = 160

/**
 * What was known of the last times of a series when each of them was the newest: the vintages of a series by its own
 * time, not the calendar's, so that a record that tells an old course anew shows it as it went. Of several vintages
 * with the same newest period the last stands. Index 0 is the first time looked at.
 */
export function vintagesByTime(
  known: KnownSeries,
  rows: readonly FigureRow[],
  {
    vintage,
    shape,
  }: { readonly vintage: number; readonly shape: (known: KnownSeries) => KnownSeries | undefined },
): { readonly firstDay: number; readonly now: number; readonly vintages: readonly Vintage[] } | undefined {
  const current = shape(known)
  if (current === undefined) return undefined
  const step = stepOf(current.frequency)
  const from = Math.max(0, current.counts.length - timesLookedAt)
  const firstDay = current.firstDay + from * step
  const byTime = new Map<number, Vintage>()
  for (const then of vintagesOf(rows, vintage)) {
    const past = knownSeries(rows, known.frequency, then)
    const shaped = past && shape(past)
    if (shaped === undefined) continue
    const asOf = (shaped.firstDay - firstDay) / step + shaped.counts.length - 1
    if (asOf < 0) continue
    byTime.set(asOf, { asOf, counts: aligned(shaped, firstDay, asOf + 1) })
  }
  const now = current.counts.length - 1 - from
  const vintages = [...byTime.values()].filter(({ asOf }) => asOf <= now).sort((a, b) => a.asOf - b.asOf)
  return { firstDay, now, vintages }
}

/** Each entry that brought or restated a figure by then, with itself counted. */
export function vintagesOf(rows: readonly FigureRow[], until: number): number[] {
  const found = new Set(rows.map(({ index }) => index + 1).filter((vintage) => vintage <= until))
  return [...found].sort((a, b) => a - b)
}

function aligned({ frequency, firstDay, counts }: KnownSeries, from: number, length: number): Float64Array {
  const offset = (firstDay - from) / stepOf(frequency)
  return Float64Array.from({ length }, (_, at) => counts[at - offset] ?? Number.NaN)
}
