import { firstDay, lastDay, type Period } from '@concert/statement'
import { hatchPatterns } from '../marks/hatchings.ts'
import type { Label } from '../marks/labels.ts'
import { formatMark, type Mark } from '../marks/mark.ts'
import { safe, type Markup } from '../markup.ts'
import type { MultiplesState } from '../state/multiples-state.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { shortWeek } from '../words/period-names.ts'
import type { Plot } from './plot.ts'
import { valueTicks } from './value-ticks.ts'

/** Every multiple is drawn at one size, in about pixels. */
export const multipleSize = { width: 300, height: 152 } as const
export const multiplePlot: Plot = { left: 50, right: 296, top: 24, bottom: 126 }

/** What is the same in every multiple: the scale's lines, the first and the last period. */
export function frameMarks(state: MultiplesState, words: ChartWords): readonly Mark[] {
  const { left, right } = multiplePlot
  return [
    { mark: 'value-axis', left, right, ticks: valueTicks(multiplePlot, state.scale, words.formats) },
    { mark: 'labels', labels: periodLabels(state, words) },
  ]
}

/**
 * Stands in a page once, before its multiples, which name it as their shared frame. It takes no room. The group is a
 * chart too, because no selector reaches from a use of it to what is around.
 */
export function drawSharedFrame(state: MultiplesState, id: string, words: ChartWords): Markup {
  const marks = frameMarks(state, words).map((mark) => formatMark(mark, id))
  return safe`<svg class="chart defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${hatchPatterns(id)}<g id="${id}" class="chart">${marks}</g></defs></svg>`
}

function periodLabels({ periods, frequency }: MultiplesState, { formats }: ChartWords): Label[] {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  const named = (period: string, day: number): string =>
    frequency === 'week' ? `${shortWeek(period)} · ${formats.shortDate(day)}` : formats.shortDate(day)
  const y = multipleSize.height - 7
  const from = {
    x: multiplePlot.left,
    y,
    text: named(first, firstDay(first)!),
    anchor: 'start',
    as: 'note',
  } as const
  const to = {
    x: multiplePlot.right,
    y,
    text: named(last, lastDay(last as Period)),
    anchor: 'end',
    as: 'note',
  } as const
  return periods.length > 1 ? [from, to] : [from]
}
