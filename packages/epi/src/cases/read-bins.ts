import { CaseError } from './case-error.ts'
import type { CaseParameters } from './case-parameters.ts'
import { readSeries } from './read-series.ts'

const dayMs = 86_400_000

/** Counts of a daily input in bins of `interval` days from `from` to `to`, both included. */
export type Bins = {
  readonly from: string
  readonly to: string
  readonly interval: number
  /** First day of each bin, as a number of days. */
  readonly starts: readonly number[]
  readonly counts: Float64Array
}

/** A bin without any figure is NaN; the last one may be shorter than the others. Throws CaseError. */
export function readBins(parameters: CaseParameters, input: unknown): Bins {
  const { counts, dates, name } = readSeries(input, parameters.id)
  if (dates === undefined || dates.length === 0)
    throw new CaseError('faulty-input', `Cannot run case "${parameters.id}": input "${name}" has no dates`)
  const days = dates.map(dayOf)
  const interval = parameters.count('interval', 1, 1)
  const from = readDay(parameters, 'from', dates[0])
  const to = readDay(parameters, 'to', dates.at(-1))
  if (!(from <= to && to - from < 100_000)) parameters.fail('to', 'is before from or too far from it')
  const binned = new Float64Array(Math.floor((to - from) / interval) + 1).fill(NaN)
  for (const [at, day] of days.entries()) {
    const count = counts[at]
    if (typeof count !== 'number' || !(day >= from && day <= to)) continue
    const bin = Math.floor((day - from) / interval)
    binned[bin] = (Number.isNaN(binned[bin]!) ? 0 : binned[bin]!) + count
  }
  const starts = Array.from(binned, (_, bin) => from + bin * interval)
  return { from: dateOf(from), to: dateOf(to), interval, starts, counts: binned }
}

/** The day of a parameter as a number of days. */
export function readDay(parameters: CaseParameters, name: string, fallback?: string): number {
  const text = parameters.string(name, fallback)
  const day = dayOf(text)
  return /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(day)
    ? day
    : parameters.fail(name, 'is not a day as 2020-03-10')
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs
}

/** `2020-03-10` of a number of days; a part of a day is left off. */
export function dateOf(day: number): string {
  return new Date(Math.floor(day) * dayMs).toISOString().slice(0, 10)
}
