import type { CorrectionsAnswer } from '@concert/api'
import type { Correction } from '@concert/charts'

/** Restatements by `restatementKey`, the oldest first, as charts take them. */
export type Restatements = ReadonlyMap<string, readonly Correction[]>

/** What was restated in each series and period; `shownIn` tells in which period of a chart one of a series stands. */
export function restatementsOf(
  answer: CorrectionsAnswer | undefined,
  shownIn: (period: string) => string = (period) => period,
): Restatements {
  const known = new Map<string, readonly Correction[]>()
  const entries = new Map(answer?.entries.map((entry) => [entry.index, entry]))
  for (const { series, period, before, after, index } of answer?.corrections ?? []) {
    const { received, reason } = entries.get(index)!
    const one = { period, before: numberOf(before), after: numberOf(after), received, reason }
    const key = restatementKey(series, shownIn(period))
    known.set(key, [one, ...(known.get(key) ?? [])])
  }
  return known
}

export function restatementKey(series: number, period: string): string {
  return `${series} ${period}`
}

function numberOf(value: number | string | null): number | null {
  return typeof value === 'number' ? value : null
}
