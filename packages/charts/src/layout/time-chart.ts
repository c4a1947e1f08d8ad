import type { Frequency } from '@concert/statement'
import type { Mark } from '../marks/mark.ts'
import type { ChartWords } from '../words/chart-words.ts'
import type { DayAxis } from './day-axis.ts'
import { dayTicks } from './day-ticks.ts'
import type { Ground } from './ground.ts'
import type { Plot } from './plot.ts'
import { valueTicks } from './value-ticks.ts'

/** Two lines of labels below a plot. */
export const timeAxisHeight = 36

/** A chart is as high as it is asked to be, or as its parts need. */
export function heightOf(height: number, { bottom }: Plot): number {
  return Math.max(height, Math.ceil(bottom + timeAxisHeight))
}

export function valueAxis({ plot, scale, words }: Ground): Mark {
  const { left, right } = plot
  return { mark: 'value-axis', left, right, ticks: valueTicks(plot, scale, words.formats) }
}

/** Days, weeks, months or years below the plot; none where nothing is drawn on it. */
export function timeAxis(
  { left, right, bottom }: Plot,
  axis: DayAxis | undefined,
  frequency: Frequency,
  { formats }: ChartWords,
): Mark {
  const ticks = axis === undefined ? [] : dayTicks(axis, frequency, formats, { left: 0, right: right + 4 })
  return { mark: 'time-axis', y: bottom, ticks: ticks.filter(({ x }) => x >= left) }
}
