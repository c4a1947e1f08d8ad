import { formatPeriod, lastDay, type DayNumber, type Period } from '@concert/statement'
import { firstDay } from '@concert/statement'
import type { WeeklyPanel } from './weekly-panels.ts'

/** Of one week: how many states have a figure, what they add up to, and how many stand above and below their week before. */
export type Headline = {
  readonly week: Period
  readonly reported: number
  readonly states: number
  readonly total: number
  readonly more: number
  readonly fewer: number
  readonly same: number
}

const dayMs = 86_400_000

/** The finding of the last week that is over by then, or of the last of all where none is; undefined where there are no figures. */
export function headlineOf(panels: readonly WeeklyPanel[], nowMs: number): Headline | undefined {
  const week = headlineWeek(panels, Math.floor(nowMs / dayMs))
  if (week === undefined) return undefined
  const before = formatPeriod(firstDay(week)! - 7, 'week')
  const values = panels.map((panel) => valueIn(panel, week))
  const changes = panels.flatMap((panel, at) => {
    const [was, is] = [valueIn(panel, before), values[at]]
    return was === undefined || is === undefined ? [] : [Math.sign(is - was)]
  })
  const told = values.filter((value) => value !== undefined)
  return {
    week,
    reported: told.length,
    states: panels.length,
    total: told.reduce((sum, value) => sum + value, 0),
    more: changes.filter((change) => change > 0).length,
    fewer: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
  }
}

function headlineWeek(panels: readonly WeeklyPanel[], today: DayNumber): Period | undefined {
  const weeks = [...new Set(panels.flatMap(({ points }) => points.map(({ period }) => period as Period)))]
  const sorted = weeks.sort((a, b) => firstDay(a)! - firstDay(b)!)
  return sorted.findLast((week) => lastDay(week) < today) ?? sorted[0]
}

export function valueIn({ points }: Pick<WeeklyPanel, 'points'>, week: string): number | undefined {
  const value = points.find(({ period }) => period === week)?.value
  return typeof value === 'number' ? value : undefined
}
