import {
  firstDay,
  formatDate,
  isGap,
  lastDay,
  weekOf,
  type ObservationStatus,
  type Period,
} from '@concert/statement'
import { sumWeeks } from './derived.ts'
import type { Point, Series } from './queries.ts'

/**
 * One week's count. `complete` is false where it is a sum that lacks days or parts; a null value is a gap that the
 * status names. `index` is the newest entry in it.
 */
export type WeekFigure = {
  readonly period: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly index: number
  readonly complete: boolean
}

/** The weeks of a place that is counted in parts, in order; of one part these are its own. */
export function sumParts(parts: readonly Series[]): WeekFigure[] {
  const all = new Map<string, WeekFigure[]>()
  for (const week of parts.flatMap(weekFigures)) {
    const same = all.get(week.period)
    if (same === undefined) all.set(week.period, [week])
    else same.push(week)
  }
  return [...all.values()]
    .map((weeks) => sumOf(weeks, parts.length))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
}

/** The last day that any of the series reaches, as a date. */
export function lastDayOf(parts: readonly Series[]): string {
  return formatDate(Math.max(...parts.map(({ points }) => lastDay(points.at(-1)!.period as Period))))
}

function sumOf(weeks: readonly WeekFigure[], parts: number): WeekFigure {
  const values = weeks.map(({ value }) => value)
  return {
    period: weeks[0]!.period,
    value: values.includes(null) ? null : values.reduce<number>((sum, value) => sum + value!, 0),
    status: strongest(weeks.map(({ status }) => status)),
    index: Math.max(...weeks.map(({ index }) => index)),
    complete: weeks.length >= parts && weeks.every(({ complete }) => complete),
  }
}

function weekFigures({ points, frequency }: Series): WeekFigure[] {
  if (frequency === 'week')
    return points.map(({ period, value, status, index }) => ({
      period,
      value: typeof value === 'number' ? value : null,
      status,
      index,
      complete: true,
    }))
  const statuses = statusesByWeek(points)
  return sumWeeks(points).map(({ period, value, days, index }) => ({
    period,
    value,
    status: strongest(statuses.get(period)!),
    index,
    complete: days === 7,
  }))
}

function statusesByWeek(points: readonly Point[]): Map<string, ObservationStatus[]> {
  const weeks = new Map<string, ObservationStatus[]>()
  for (const { period, status } of points) {
    const week = weekOf(firstDay(period)!)
    weeks.set(week, [...(weeks.get(week) ?? []), status])
  }
  return weeks
}

/** A gap in a part is a gap of the whole; then any mark on a part marks the whole. */
function strongest(statuses: readonly ObservationStatus[]): ObservationStatus {
  return statuses.find(isGap) ?? statuses.find((status) => status !== 'A') ?? 'A'
}
