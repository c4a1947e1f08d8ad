import { formatPeriod, type Frequency, type Period } from '@concert/statement'

/** One figure of one vintage, as the situation's tables hold it; `day` is its period's first. */
export type FigureRow = {
  readonly day: number
  readonly value: number | null
  readonly index: number
  readonly replaced: number | null
}

/** A series as it was known: every period from the first to the last, NaN where none was reported. */
export type KnownSeries = {
  readonly frequency: Frequency
  readonly firstDay: number
  readonly counts: Float64Array
}

/** Periods beyond which a series is not looked back: more than sixty years of days. */
const mostPeriods = 25_000

/**
 * What was known at a vintage, or undefined when nothing was. Of a longer series its last periods. The rows are all that
 * came, or, with what was known `before` them, all that came since.
 */
export function knownSeries(
  rows: readonly FigureRow[],
  frequency: Frequency,
  vintage: number,
  before?: KnownSeries,
): KnownSeries | undefined {
  const step = stepOf(frequency)
  let [first, last] = [Infinity, -Infinity]
  if (before !== undefined)
    [first, last] = [before.firstDay, before.firstDay + (before.counts.length - 1) * step]
  for (const row of rows) {
    if (!isKnown(row, vintage)) continue
    first = Math.min(first, row.day)
    last = Math.max(last, row.day)
  }
  if (last === -Infinity) return undefined
  const firstDay = Math.max(first, last - (mostPeriods - 1) * step)
  const counts = new Float64Array((last - firstDay) / step + 1).fill(Number.NaN)
  if (before !== undefined) takeOver(before, counts, (before.firstDay - firstDay) / step)
  for (const row of rows)
    if (row.day >= firstDay && isKnown(row, vintage))
      counts[(row.day - firstDay) / step] = row.value ?? Number.NaN
  return { frequency, firstDay, counts }
}

function takeOver({ counts: from }: KnownSeries, counts: Float64Array, at: number): void {
  counts.set(from.subarray(Math.max(0, -at)), Math.max(0, at))
}

function isKnown({ index, replaced }: FigureRow, vintage: number): boolean {
  return index < vintage && (replaced === null || replaced >= vintage)
}

/** Days from one period to the next. */
export function stepOf(frequency: Frequency): 1 | 7 {
  return frequency === 'day' ? 1 : 7
}

export function periodAt({ frequency, firstDay }: KnownSeries, index: number): Period {
  return formatPeriod(firstDay + index * stepOf(frequency), frequency)
}
