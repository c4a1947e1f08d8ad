import { firstDay, weekOf, type Period } from '@concert/statement'
import type { Point } from './queries.ts'

/** A derived figure: a number, or a gap where what it is computed from has one. */
export type Derived = { readonly period: string; readonly value: number | null }

/**
 * Running total of new counts. A period whose own count is a gap has no total; where the count is included in a
 * later period (status K) the total stands again there, and where it is missing altogether it no longer does.
 */
export function cumulative(points: readonly Point[]): Derived[] {
  let total: number | undefined = 0
  return points.map(({ period, value, status }) => {
    if (typeof value === 'number' && total !== undefined) total += value
    else if (status !== 'K') total = undefined
    return { period, value: typeof value === 'number' && total !== undefined ? total : null }
  })
}

/** Persons newly counted in the 14 days that end with each day, per 100,000 of the population; a gap within makes a gap. */
export function rate14Days(points: readonly Point[], population: number): Derived[] {
  const values = new Map(points.map(({ period, value }) => [firstDay(period)!, value]))
  return points.map(({ period }) => {
    const last = firstDay(period)!
    let sum = 0
    for (let day = last - 13; day <= last; day++) {
      const value = values.get(day)
      if (typeof value !== 'number') return { period, value: null }
      sum += value
    }
    return { period, value: (sum / population) * 100_000 }
  })
}

/** New confirmed cases per person newly tested, 0 to 1; a gap where nobody was tested or either is missing. */
export function positivity(cases: readonly Point[], tested: readonly Point[]): Derived[] {
  const persons = new Map(tested.map(({ period, value }) => [period, value]))
  return cases.map(({ period, value }) => {
    const count = persons.get(period)
    return {
      period,
      value: typeof value === 'number' && typeof count === 'number' && count > 0 ? value / count : null,
    }
  })
}

/** Counts by day summed into ISO weeks; a week with a gap or a day missing within its reported span is marked. */
export type Week = {
  readonly period: Period
  readonly value: number | null
  readonly days: number
  readonly index: number
}

/** ISO weeks from daily points, in order. A week is null when any of its reported days is a gap. */
export function sumWeeks(points: readonly Point[]): Week[] {
  const weeks = new Map<Period, { value: number | null; days: number; index: number }>()
  for (const { period, value, index } of points) {
    const week = weekOf(firstDay(period)!)
    const so = weeks.get(week) ?? { value: 0, days: 0, index }
    const sum = typeof value === 'number' && so.value !== null ? so.value + value : null
    weeks.set(week, { value: sum, days: so.days + 1, index: Math.max(so.index, index) })
  }
  return [...weeks]
    .map(([period, week]) => ({ period, ...week }))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
}
