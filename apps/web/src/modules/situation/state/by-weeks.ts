import type { Point } from '@concert/charts'
import { firstDay, isGap, isObservationStatus, weekOf } from '@concert/statement'

/** New counts by day, added up by ISO week: a week with a gap in it is one, and one that lacks days is not complete. */
export function byWeeks(points: readonly Point[]): readonly Point[] {
  const weeks = new Map<string, Point[]>()
  for (const point of points) {
    const week = weekOf(firstDay(point.period)!)
    weeks.set(week, [...(weeks.get(week) ?? []), point])
  }
  return [...weeks].map(([period, days]) => weekFrom(period, days))
}

function weekFrom(period: string, days: readonly Point[]): Point {
  const values = days.map(({ value }) => value)
  const isWhole = values.every((value) => typeof value === 'number')
  return {
    period,
    value: isWhole ? values.reduce((sum, value) => sum + value, 0) : null,
    status: strongest(days),
    complete: days.length === 7,
    corrections: days.flatMap(({ corrections }) => corrections ?? []),
  }
}

/** A gap in a day is a gap of the week; then any mark on a day marks it. */
function strongest(days: readonly Point[]): string {
  const statuses = days.map(({ status = 'A' }) => status)
  return (
    statuses.find((status) => isObservationStatus(status) && isGap(status)) ??
    statuses.find((status) => status !== 'A') ??
    'A'
  )
}
