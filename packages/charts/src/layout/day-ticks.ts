import type { Formats } from '@concert/language'
import { formatPeriod, type DayNumber, type Frequency } from '@concert/statement'
import type { TimeTick } from '../marks/time-axis.ts'
import { shortWeek } from '../words/period-names.ts'
import type { DayAxis } from './day-axis.ts'
import { round, type Plot } from './plot.ts'
import { textWidth } from './text-width.ts'

type Step = {
  readonly days: (axis: DayAxis) => readonly DayNumber[]
  readonly lines: (day: DayNumber, withYear: boolean, formats: Formats) => readonly string[]
  /** A week or day stands in the middle of its column; a month or year begins at its line. */
  readonly within: number
}

/** The finest labels that stand clear of one another: weeks or days, months, years. */
export function dayTicks(
  axis: DayAxis,
  frequency: Frequency,
  formats: Formats,
  { left, right }: Pick<Plot, 'left' | 'right'>,
): readonly TimeTick[] {
  for (const step of [...(frequency === 'week' ? weekSteps : daySteps), ...monthSteps, ...yearSteps]) {
    const ticks = ticksOf(step, axis, formats).filter((tick) => isWithin(tick, left, right))
    if (ticks.length > 0 && areClear(ticks)) return ticks
  }
  return []
}

function ticksOf(step: Step, axis: DayAxis, formats: Formats): TimeTick[] {
  const days = step.days(axis)
  return days.map((day, at) => {
    const withYear = at === 0 || yearOf(day) !== yearOf(days[at - 1]!)
    const x = round(axis.at(day) + (step.within * axis.dayWidth) / 2)
    return { x, lines: step.lines(day, withYear, formats), anchor: step.within > 0 ? 'middle' : 'start' }
  })
}

function widthOf({ lines }: TimeTick): number {
  return Math.max(...lines.map((line) => textWidth(line)))
}

function spanOf(tick: TimeTick): readonly [number, number] {
  const wide = widthOf(tick)
  return tick.anchor === 'middle' ? [tick.x - wide / 2, tick.x + wide / 2] : [tick.x, tick.x + wide + 3]
}

function isWithin(tick: TimeTick, left: number, right: number): boolean {
  const [from, to] = spanOf(tick)
  return from >= left && to <= right
}

function areClear(ticks: readonly TimeTick[]): boolean {
  return ticks.every((tick, at) => at === 0 || spanOf(tick)[0] - spanOf(ticks[at - 1]!)[1] >= 10)
}

const daySteps = [1, 2, 7, 14].map((every): Step => ({
  days: ({ from, to }) => stepped(every >= 7 ? monday(from) : from, to, every),
  lines: (day, withYear, formats) =>
    withYear ? [formats.shortDate(day), formats.year(day)] : [formats.shortDate(day)],
  within: 1,
}))

const weekSteps = [1, 2, 4].map((every): Step => ({
  days: ({ from, to }) => stepped(monday(from), to, every * 7),
  lines: (day, withYear, formats) => [
    shortWeek(formatPeriod(day, 'week')),
    withYear ? formats.middleDate(day) : formats.shortDate(day),
  ],
  within: 7,
}))

const monthSteps = [1, 2, 3, 6].map((every): Step => ({
  days: ({ from, to }) => monthStarts(from, to).filter((day) => monthOf(day) % every === 0),
  lines: (day, withYear, formats) =>
    withYear ? [formats.month(day), formats.year(day)] : [formats.month(day)],
  within: 0,
}))

const yearSteps = [1, 2, 5, 10, 50, 100, 500].map((every): Step => ({
  days: ({ from, to }) =>
    monthStarts(from, to).filter((day) => monthOf(day) === 0 && yearOf(day) % every === 0),
  lines: (day, _, formats) => [formats.year(day)],
  within: 0,
}))

function stepped(from: DayNumber, to: DayNumber, every: number): DayNumber[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / every) + 1) },
    (_, at) => from + at * every,
  )
}

/** The first Monday not before a day; 1970-01-05 was one. */
function monday(day: DayNumber): DayNumber {
  return day + ((((4 - day) % 7) + 7) % 7)
}

const dayMs = 86_400_000

function yearOf(day: DayNumber): number {
  return new Date(day * dayMs).getUTCFullYear()
}

function monthOf(day: DayNumber): number {
  return new Date(day * dayMs).getUTCMonth()
}

function monthStarts(from: DayNumber, to: DayNumber): DayNumber[] {
  const starts: DayNumber[] = []
  const date = new Date(from * dayMs)
  if (date.getUTCDate() !== 1) date.setUTCMonth(date.getUTCMonth() + 1, 1)
  for (; date.getTime() <= to * dayMs; date.setUTCMonth(date.getUTCMonth() + 1))
    starts.push(date.getTime() / dayMs)
  return starts
}
