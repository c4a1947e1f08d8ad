import type { Formats } from '@concert/language'
import { formatPeriod, type DayNumber, type Frequency } from '@concert/statement'
import type { TimeTick } from '../marks/time-axis.ts'
import { shortWeek } from '../words/period-names.ts'
import type { DayAxis } from './day-axis.ts'
import { round, type Plot } from './plot.ts'
import { textWidth } from './text-width.ts'

type Step = {
  /** About how far apart its labels are. */
  readonly everyDays: number
  readonly days: (axis: DayAxis) => readonly DayNumber[]
  readonly lines: (day: DayNumber, withYear: boolean, formats: Formats) => readonly string[]
  /** A week or day stands in the middle of its column; a month or year begins at its line. */
  readonly within: number
}

type Room = Pick<Plot, 'left' | 'right'>

/** The finest labels that stand clear of one another: weeks or days, months, years. */
export function dayTicks(
  axis: DayAxis,
  frequency: Frequency,
  formats: Formats,
  room: Room,
): readonly TimeTick[] {
  for (const step of [...(frequency === 'week' ? weekSteps : daySteps), ...monthSteps, ...yearSteps]) {
    if (step.everyDays * axis.dayWidth < narrowestLabel) continue
    const ticks = ticksOf(step, axis, formats, room)
    if (ticks.length > 0 && areClear(ticks)) return ticks
  }
  return []
}

/** The first label has the year; where that is too wide for the edge, the label is left out and the next one has it. */
function ticksOf(step: Step, axis: DayAxis, formats: Formats, room: Room): readonly TimeTick[] {
  const { left, right } = room
  const days = [...step.days(axis)]
  const tickAt = (day: DayNumber, withYear: boolean): TimeTick => ({
    x: round(axis.at(day) + (step.within * axis.dayWidth) / 2),
    lines: step.lines(day, withYear, formats),
    anchor: step.within > 0 ? 'middle' : 'start',
  })
  while (days.length > 0 && !isWithin(tickAt(days[0]!, true), left, right)) days.shift()
  return days
    .map((day, at) => tickAt(day, at === 0 || yearOf(day) !== yearOf(days[at - 1]!)))
    .filter((tick) => isWithin(tick, left, right))
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

/** No label is narrower: steps that are finer need not be tried. */
const narrowestLabel = 20

const daySteps = [1, 2, 7, 14].map((every): Step => ({
  everyDays: every,
  days: ({ from, to }) => stepped(every >= 7 ? monday(from) : from, to, every),
  lines: (day, withYear, formats) =>
    withYear ? [formats.shortDate(day), formats.year(day)] : [formats.shortDate(day)],
  within: 1,
}))

const weekSteps = [1, 2, 4].map((every): Step => ({
  everyDays: every * 7,
  days: ({ from, to }) => stepped(monday(from), to, every * 7),
  lines: (day, withYear, formats) => [
    shortWeek(formatPeriod(day, 'week')),
    withYear ? formats.middleDate(day) : formats.shortDate(day),
  ],
  within: 7,
}))

const monthSteps = [1, 2, 3, 6].map((every): Step => ({
  everyDays: every * 30,
  days: ({ from, to }) => monthStarts(from, to).filter((day) => monthOf(day) % every === 0),
  lines: (day, withYear, formats) =>
    withYear ? [formats.month(day), formats.year(day)] : [formats.month(day)],
  within: 0,
}))

const yearSteps = [1, 2, 5, 10, 50, 100, 500].map((every): Step => ({
  everyDays: every * 365,
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
