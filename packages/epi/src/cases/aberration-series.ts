import type { Calendar } from '../aberration/farrington/reference-points.ts'
import { CaseError } from './case-error.ts'
import { readList, readSeries, type Series } from './read-series.ts'

/** An input as the methods of package surveillance see it: counts (NaN where not reported) with their calendar. */
export type AberrationSeries = {
  readonly series: Series
  readonly counts: Float64Array
  readonly calendar: Calendar
  readonly population: readonly number[] | undefined
}

const frequencies: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12 }

/** Reads `counts`, `freq`, `dates` with `epochAsDate`, `population`; attacker-controlled. Throws CaseError. */
export function readAberrationSeries(input: unknown, id: string): AberrationSeries {
  const series = readSeries(input, id)
  const { freq, epochAsDate } = series.more
  const frequency = freq ?? frequencies[series.unit ?? 'week'] ?? 52
  if (typeof frequency !== 'number' || !Number.isSafeInteger(frequency) || frequency < 1)
    throw new CaseError(
      'faulty-input',
      `Cannot run case "${id}": input "${series.name}": "freq" is not a count`,
    )
  const byDate = series.dates !== undefined && epochAsDate !== false
  const days = byDate ? series.dates.map((date) => dayNumber(date, series.name, id)) : undefined
  return {
    series,
    counts: Float64Array.from(series.counts, (count) => count ?? Number.NaN),
    calendar: { frequency, ...(days === undefined ? {} : { days }) },
    population: readPopulation(series, id),
  }
}

function dayNumber(date: string, name: string, id: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
  if (Number.isInteger(day)) return day
  throw new CaseError('faulty-input', `Cannot run case "${id}": input "${name}": "${date}" is no day`)
}

/** One figure, or one for each value. */
function readPopulation(series: Series, id: string): readonly number[] | undefined {
  const { population } = series.more
  if (typeof population === 'number') return series.counts.map(() => population)
  const list = readList(series, 'population', id)
  if (list !== undefined && list.length !== series.counts.length)
    throw new CaseError(
      'faulty-input',
      `Cannot run case "${id}": input "${series.name}": "population" has ${list.length} values and not ${series.counts.length}`,
    )
  return list
}
